import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditText, hashOf, logText, openWorkshop, rows } from './workshop.ts';
import type { Workshop } from './workshop.ts';

let shop: Workshop;
beforeEach(async () => {
	shop = await openWorkshop();
	await shop.write('audit.json', auditText());
	await shop.write('log.csv', logText());
	await shop.write('1.csv', logText(rows.slice(0, 1_000)));
	await shop.write('2.csv', logText(rows.slice(1_000)));
});
afterEach(() => shop.close());

const cube = (log: string, out: string, ...more: readonly string[]) =>
	shop.plumbline('cube', shop.path('audit.json'), '--data', shop.path(log), '--out', shop.path(out), ...more);
const merge = (...words: readonly string[]) =>
	shop.plumbline('merge', ...words, '--out', shop.path('sum.json'));
const reportOf = async (...words: readonly string[]) =>
	(await shop.plumbline('audit', ...words, '--format', 'json')).out;

describe('plumbline cube', () => {
	it('holds what its audit needs: the result is that of the log', async () => {
		const { code, err } = await cube('log.csv', 'cube.json');
		expect(code).toBe(0);
		expect(err).toContain('holds every count as it was counted');
		const direct = await reportOf(shop.path('audit.json'), '--data', shop.path('log.csv'));
		expect(hashOf(await reportOf('--cube', shop.path('cube.json')))).toBe(hashOf(direct));
		expect(hashOf(await reportOf(shop.path('audit.json'), '--cube', shop.path('cube.json')))).toBe(
			hashOf(direct)
		);
	});

	it('suppressed gives the same result as suppressing afterwards, and holds no small count', async () => {
		await cube('log.csv', 'cube.json', '--suppress');
		const direct = await reportOf(shop.path('audit.json'), '--data', shop.path('log.csv'));
		expect(hashOf(await reportOf('--cube', shop.path('cube.json')))).toBe(hashOf(direct));
		const counts = [...(await shop.read('cube.json')).matchAll(/"(?:tp|fp|fn|tn|n|selected)":(\d+)/g)].map(
			(m) => Number(m[1])
		);
		expect(counts.length).toBeGreaterThan(10);
		expect(counts.filter((count) => count > 0 && count < 11)).toEqual([]);
	});

	it('is the same bytes for the same rows', async () => {
		await cube('log.csv', 'a.json');
		await cube('log.csv', 'b.json');
		expect(await shop.read('a.json')).toBe(await shop.read('b.json'));
	});

	it('is judged by another policy, and not by an audit that reads the log otherwise', async () => {
		await cube('log.csv', 'cube.json');
		await shop.write('other.json', auditText({ policy: 'four-fifths', groups: ['race'] }));
		const judged = await shop.plumbline('audit', shop.path('other.json'), '--cube', shop.path('cube.json'));
		expect(judged.code).not.toBe(2);
		await shop.write(
			'other.json',
			auditText({ outcome: { label: 'label', prediction: { column: 'prediction', positive: [0] } } })
		);
		const refused = await shop.plumbline('audit', shop.path('other.json'), '--cube', shop.path('cube.json'));
		expect(refused).toMatchObject({ code: 2, out: '' });
		expect(refused.err).toContain('[cube-counts-otherwise]');
	});

	const asked: readonly (readonly [string, object, object])[] = [
		['data/where', {}, { data: { where: { column: 'sex', is: 'F' } } }],
		['data/where', { data: { where: { column: 'sex', is: 'F' } } }, {}],
		[
			'data/where',
			{ data: { where: { column: 'sex', is: 'F' } } },
			{ data: { where: { column: 'sex', is: 'M' } } }
		],
		['strata', {}, { groups: ['race'], strata: ['sex'] }],
		['strata', { groups: ['race'], strata: ['sex'] }, { groups: ['race'], strata: ['scored_at'] }],
		['strata', { strata: ['scored_at'] }, {}],
		['matching', {}, { matching: { on: ['scored_at'] } }],
		['matching', { matching: { on: ['sex'] } }, { matching: { on: ['scored_at'] } }],
		['matching', { matching: { on: ['scored_at'] } }, {}],
		['proxies', {}, { proxies: ['scored_at'] }],
		['proxies', { proxies: ['sex'] }, { proxies: ['sex', 'scored_at'] }],
		['agreement', {}, { agreement: { columns: ['label', 'prediction'] } }],
		[
			'agreement',
			{ agreement: { columns: ['label', 'prediction'] } },
			{ agreement: { columns: ['label', 'sex'] } }
		]
	];
	it.each(asked)('is refused to an audit with another %s: %j, %j', async (place, counted, wanted) => {
		const rowsAre = 'cases';
		const withCases = (changes: { readonly data?: object }) =>
			auditText({ ...changes, data: { rowsAre, ...changes.data } });
		await shop.write('audit.json', withCases(counted));
		expect(await cube('1.csv', '1.json')).toMatchObject({ code: 0 });
		await shop.write('audit.json', withCases(wanted));
		const refused = await shop.plumbline('audit', shop.path('audit.json'), '--cube', shop.path('1.json'));
		expect(refused).toMatchObject({ code: 2, out: '' });
		expect(refused.err).toMatch(new RegExp(`\\[cube-counts-otherwise\\][^[]*/${place}" differs`));
		expect(await cube('2.csv', '2.json')).toMatchObject({ code: 0 });
		for (const files of [
			['1.json', '2.json'],
			['2.json', '1.json']
		]) {
			const unmerged = await merge(...files.map(shop.path));
			expect(unmerged.code).toBe(2);
			expect(unmerged.err).toMatch(new RegExp(`\\[merge-counts-otherwise\\][^[]*/${place}" differs`));
		}
		expect(await shop.list()).not.toContain('sum.json');
	});

	it('answers an audit that asks the same in another order, or less beside the groups', async () => {
		const where = [
			{ column: 'sex', is: ['F', 'M'] },
			{ column: 'scored_at', since: '2025-02-01', before: '2025-09-01' }
		];
		const beside = { proxies: ['scored_at'], agreement: { columns: ['label', 'prediction'] } };
		await shop.write('audit.json', auditText({ data: { where }, ...beside }));
		expect(await cube('log.csv', 'cube.json')).toMatchObject({ code: 0 });
		const turned = [where[1], { column: 'sex', is: ['M', 'F'] }];
		const less = await shop.write('less.json', auditText({ data: { where: turned } }));
		const direct = await reportOf(less, '--data', shop.path('log.csv'));
		expect(hashOf(direct)).toBeTypeOf('string');
		expect(hashOf(await reportOf(less, '--cube', shop.path('cube.json')))).toBe(hashOf(direct));
	});

	it('is refused to an audit that asks for a need that was not counted', async () => {
		const scored = (text: string) =>
			text
				.trimEnd()
				.split('\n')
				.map((line, i) => `${line},${i === 0 ? 'score,ill,cost' : [(i % 100) / 100, i % 2, i % 7].join(',')}`)
				.join('\n');
		await shop.write('scored.csv', scored(logText(rows.slice(0, 1_000))));
		const asks = (needs: object) =>
			auditText({
				data: { rowsAre: 'cases' },
				outcome: { label: 'label', prediction: 'prediction', score: 'score' },
				needs
			});
		await shop.write('audit.json', asks(['ill']));
		expect(await cube('scored.csv', 'cube.json')).toMatchObject({ code: 0 });
		const titled = await shop.write('titled.json', asks([{ column: 'ill', title: 'How ill' }]));
		expect((await shop.plumbline('audit', titled, '--cube', shop.path('cube.json'))).code).not.toBe(2);
		const other = await shop.write('other.json', asks(['cost']));
		const refused = await shop.plumbline('audit', other, '--cube', shop.path('cube.json'));
		expect(refused.code).toBe(2);
		expect(refused.err).toMatch(/\[cube-counts-otherwise\][^[]*\/needs" differs/);
	});
});

describe('plumbline merge', () => {
	it('of the shards of a log gives the result of the log', async () => {
		await cube('1.csv', '1.json');
		await cube('2.csv', '2.json');
		expect(await merge(shop.path('1.json'), shop.path('2.json'))).toMatchObject({ code: 0 });
		const direct = await reportOf(shop.path('audit.json'), '--data', shop.path('log.csv'));
		expect(hashOf(await reportOf('--cube', shop.path('sum.json')))).toBe(hashOf(direct));
	});

	it('refuses suppressed cubes and the same log twice, each by its name', async () => {
		await cube('1.csv', '1.json');
		await cube('2.csv', '2.json', '--suppress');
		const suppressed = await merge(shop.path('1.json'), shop.path('2.json'));
		expect(suppressed).toMatchObject({ code: 2 });
		expect(suppressed.err).toMatch(/\[merge-suppressed\] .*2\.json/);
		const twice = await merge(shop.path('1.json'), shop.path('1.json'));
		expect(twice.err).toContain('[merge-same-log]');
		expect(await shop.list()).not.toContain('sum.json');
	});

	it('of cubes with clusters must be told that no cluster is in both', async () => {
		await shop.write('audit.json', auditText({ data: { cluster: 'scored_at' } }));
		await cube('1.csv', '1.json');
		await cube('2.csv', '2.json');
		const files = [shop.path('1.json'), shop.path('2.json')];
		const refused = await merge(...files);
		expect(refused.code).toBe(2);
		expect(refused.err).toContain('--distinct-clusters');
		expect(await merge(...files, '--distinct-clusters')).toMatchObject({ code: 0 });
	});

	it('adds cases under several descriptions only when told that no case is in two files', async () => {
		const written = {
			id: 'cases',
			counterfactual: { pair: 'case', variant: 'who', baseline: 'plain', answer: 'a' }
		};
		await shop.write('audit.json', JSON.stringify(written));
		const header = 'case,who,a';
		const rows = ['1,plain,x', '1,old,y', '2,plain,x', '2,old,x', '3,plain,y', '3,old,x'];
		await shop.write('all.csv', [header, ...rows, ''].join('\n'));
		await shop.write('1.csv', [header, ...rows.slice(0, 2), ''].join('\n'));
		await shop.write('2.csv', [header, ...rows.slice(2), ''].join('\n'));
		for (const name of ['all', '1', '2']) await cube(`${name}.csv`, `${name}.json`);
		const files = [shop.path('1.json'), shop.path('2.json')];
		const refused = await merge(...files);
		expect(refused.code).toBe(2);
		expect(refused.err).toContain('[merge-cases]');
		expect(await merge(...files, '--distinct-clusters')).toMatchObject({ code: 0 });
		const counted = async (name: string) => (JSON.parse(await shop.read(name)) as { cube: unknown }).cube;
		expect(await counted('sum.json')).toEqual(await counted('all.json'));
	});

	it('refuses cubes that were counted otherwise', async () => {
		await cube('1.csv', '1.json');
		await shop.write('audit.json', auditText({ groups: [{ column: 'race', missing: ['C'] }, 'sex'] }));
		await cube('2.csv', '2.json');
		const { code, err } = await merge(shop.path('1.json'), shop.path('2.json'));
		expect(code).toBe(2);
		expect(err).toMatch(/\[merge-counts-otherwise\][^[]*group race/);
	});
});
