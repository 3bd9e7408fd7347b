import { gzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditText, logText, openWorkshop } from './workshop.ts';
import type { Workshop } from './workshop.ts';

let shop: Workshop;
beforeEach(async () => {
	shop = await openWorkshop();
	await shop.write('audit.json', auditText());
	const lines = logText().trimEnd().split('\n');
	const bad = [
		...lines.slice(0, 3),
		'A,F,1',
		...lines.slice(3, 6),
		'A,"F"x,1,1,=HYPERLINK',
		...lines.slice(6)
	];
	await shop.write('bad.csv', `${bad.join('\n')}\n`);
	await shop.write('bad.csv.gz', gzipSync(new TextEncoder().encode(`${bad.join('\n')}\n`)));
	await shop.write('good.csv', logText());
});
afterEach(() => shop.close());

const audit = (log: string, ...more: readonly string[]) =>
	shop.plumbline('audit', shop.path('audit.json'), '--data', shop.path(log), '--fail-on', 'none', ...more);

describe('rows that cannot be read', () => {
	it('are refused by number and line, and listed on request', async () => {
		const { code, err } = await audit('bad.csv', '--rejects', shop.path('rejects.csv'));
		expect(code).toBe(2);
		expect(err).toContain('[log-row-ragged] bad.csv, line 4, column prediction');
		expect(err).toContain('[log-quote-stray] bad.csv, line 8, column sex');
		expect(err).toMatch(/2 of the [\d,]+ rows of bad.csv cannot be read/);
		expect(err).toContain('--leave-out-bad-rows');
		expect(await shop.read('rejects.csv')).toBe(
			'file,line,column,value,why\n' +
				'bad.csv,4,prediction,"A,F,1","3 fields, where the header has 5"\n' +
				'bad.csv,8,sex,"A,""F""x,1,1,=HYPERLINK",text after a closing quote\n'
		);
	});

	it('are listed where another list cannot be written, and the other way round; what is wrong with the log is told too', async () => {
		await shop.write('file.txt', 'no folder');
		const closed = shop.path('file.txt/list.csv');
		const lists = (rejects: string, unread: string) => ['--rejects', rejects, '--unread', unread];
		const refused = await audit('bad.csv', ...lists(closed, shop.path('unread.csv')));
		expect(refused.code).toBe(2);
		expect(refused.err).toContain('[log-row-ragged]');
		expect(refused.err).toContain('[out-not-written]');
		const scored = JSON.parse(auditText()) as { outcome: object };
		const score = { column: 'note', threshold: 0.5 };
		await shop.write(
			'audit.json',
			JSON.stringify({ ...scored, data: {}, outcome: { ...scored.outcome, prediction: undefined, score } })
		);
		const rows = Array.from({ length: 60 }, (_, i) => `A,F,${String(i % 2)},1,0.${String(i % 10)}`);
		await shop.write(
			'odd.csv',
			['race,sex,label,prediction,note', ...rows, 'A,F,1,1,high', 'A,F', ''].join('\n')
		);
		for (const [first, second] of [
			[closed, shop.path('unread.csv')],
			[shop.path('rejects.csv'), closed]
		] as const) {
			const { code, err } = await audit('odd.csv', '--leave-out-bad-rows', ...lists(first, second));
			expect(code).toBe(2);
			expect(err).toContain('[out-not-written]');
		}
		expect(await shop.read('unread.csv')).toContain('high');
		expect(await shop.read('rejects.csv')).toContain('odd.csv,63');
	});

	it('are left out on request, and every report says how many', async () => {
		const { code, err } = await audit('bad.csv', '--leave-out-bad-rows', '--out', shop.path('out'));
		expect(code).toBe(0);
		expect(err).toMatch(/2 of the [\d,]+ rows of bad.csv could not be read and are left out/);
		const report = JSON.parse(await shop.read('out/report.json')) as {
			readonly provenance: { readonly sources: readonly object[]; readonly unread: object };
		};
		expect(report.provenance.sources).toMatchObject([{ leftOut: 2 }]);
		expect(report.provenance.unread).toMatchObject({
			leftOut: 2,
			kinds: [
				{ code: 'log-quote-stray', rows: 1 },
				{ code: 'log-row-ragged', rows: 1 }
			]
		});
		for (const name of ['out/report.md', 'out/report.html'])
			expect(await shop.read(name)).toMatch(/could not be read and were left out \(1 with .+, 1 with .+\)/);
	});

	it('change nothing of what is counted of the others, packed or not', async () => {
		const results = [];
		for (const [log, ...more] of [
			['good.csv'],
			['bad.csv', '--leave-out-bad-rows'],
			['bad.csv.gz', '--leave-out-bad-rows']
		] as const) {
			await audit(log, ...more, '--out', shop.path(`of-${log}`));
			const report = JSON.parse(await shop.read(`of-${log}/report.json`)) as { readonly resultHash: string };
			results.push(report.resultHash);
		}
		expect(new Set(results).size).toBe(1);
	});

	it('end in exit code 1 where that is asked for', async () => {
		const words = [
			'audit',
			shop.path('audit.json'),
			'--fail-on',
			'left-out',
			'--leave-out-bad-rows',
			'--data'
		];
		expect((await shop.plumbline(...words, shop.path('bad.csv'))).code).toBe(1);
		expect((await shop.plumbline(...words, shop.path('good.csv'))).code).toBe(0);
	});

	it('are told by a cube, and by a report that is made of it', async () => {
		const counted = async (log: string, to: string, ...more: readonly string[]) =>
			shop.plumbline(
				'cube',
				shop.path('audit.json'),
				'--data',
				shop.path(log),
				'--out',
				shop.path(to),
				...more
			);
		await counted('bad.csv', 'cube.json', '--leave-out-bad-rows');
		expect(JSON.parse(await shop.read('cube.json'))).toMatchObject({
			unread: { leftOut: 2, values: [] },
			sources: [{ leftOut: 2 }]
		});
		await counted('bad.csv', 'small.json', '--leave-out-bad-rows', '--suppress');
		expect(JSON.parse(await shop.read('small.json'))).toMatchObject({ unread: { leftOut: 2 } });
		const { out } = await shop.plumbline(
			'audit',
			'--cube',
			shop.path('cube.json'),
			'--format',
			'md',
			'--fail-on',
			'none'
		);
		expect(out).toContain('could not be read and were left out');
	});

	it('are no log where no other row is left', async () => {
		await shop.write('none.csv', 'race,sex,label,prediction,scored_at\nA\nB\n');
		const { code, err } = await audit('none.csv', '--leave-out-bad-rows');
		expect(code).toBe(2);
		expect(err).toContain('None of the 2 rows of none.csv can be read');
	});

	it('are left out of a profile on request', async () => {
		expect((await shop.plumbline('profile', shop.path('bad.csv'))).code).toBe(2);
		const { code, out, err } = await shop.plumbline('profile', shop.path('bad.csv'), '--leave-out-bad-rows');
		expect(code).toBe(0);
		expect(out).not.toContain('HYPERLINK');
		expect(err).toContain('are left out');
	});
});
