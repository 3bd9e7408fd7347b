import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './workshop.ts';

let shop: Workshop;
beforeEach(async () => {
	shop = await openWorkshop();
});
afterEach(() => shop.close());

const audit = (outcome: object): string =>
	JSON.stringify({ id: 'scores', data: { rowsAre: 'cases' }, outcome, groups: ['race'] });
const rows = Array.from(
	{ length: 60 },
	(_, i) => `${i % 2 ? 'A' : 'B'},${String(i % 2)},0.${String(i % 10)}`
);
const log = (...odd: readonly string[]): string => ['race,y,s', ...rows, ...odd, ''].join('\n');

const run = (...more: readonly string[]) =>
	shop.plumbline(
		'audit',
		shop.path('audit.json'),
		'--data',
		shop.path('log.csv'),
		'--fail-on',
		'none',
		...more
	);

describe('values that their role cannot read', () => {
	it('are listed on request, with their lines and as no formula', async () => {
		await shop.write('audit.json', audit({ label: 'y', score: { column: 's', threshold: 0.5 } }));
		await shop.write('log.csv', log('A,1,=1+1', 'B,0,"n\na"', 'B,1,none'));
		const { code, err } = await run('--unread', shop.path('unread.csv'));
		expect(code).toBe(0);
		expect(err).toContain('[numbers-unreadable]');
		expect(err).toMatch(/unread\.csv lists the values that their role cannot read: 3 in 1 column\./);
		expect(await shop.read('unread.csv')).toBe(
			"file,line,row,column,role,value,wants\nlog.csv,62,,s,score,'=1+1,a number\n" +
				'log.csv,63,,s,score,"n\na",a number\nlog.csv,65,,s,score,none,a number\n'
		);
	});

	it('are told of dates as of numbers, and their rows are counted', async () => {
		const timed = JSON.parse(audit({ label: 'y', prediction: 's' })) as { data: object };
		timed.data = { ...timed.data, time: { column: 'seen', bucket: 'month' } };
		await shop.write('audit.json', JSON.stringify(timed));
		const dated = rows.map(
			(row, i) => `${row.replace(/0\.\d$/, String(i % 2))},2025-03-${String((i % 28) + 1)}`
		);
		await shop.write(
			'log.csv',
			['race,y,s,seen', ...dated, 'A,1,1,soon', 'A,1,1,', 'B,0,1,32.13.2025', ''].join('\n')
		);
		const { code, err } = await run(
			'--unread',
			shop.path('unread.csv'),
			'--format',
			'md,json',
			'--out',
			shop.path('out')
		);
		expect(code).toBe(0);
		expect(err).toContain('[times-unreadable]');
		expect(err).toContain('2 values in the time column seen are no date or instant');
		expect(await shop.read('unread.csv')).toContain('log.csv,62,,seen,time,,"a date');
		expect(await shop.read('out/report.md')).toContain(
			'2 values in the time column seen are no date or instant'
		);
		const report = JSON.parse(await shop.read('out/report.json')) as {
			readonly provenance: { readonly unread: unknown };
			readonly result: { readonly scope: { readonly rows: number } };
		};
		expect(report.provenance.unread).toMatchObject({ values: [{ role: 'time', column: 'seen', rows: 2 }] });
		expect(report.result.scope.rows).toBe(63);
	});

	it('are listed too where they end the run', async () => {
		await shop.write('audit.json', audit({ label: 'y', prediction: 's' }));
		await shop.write('log.csv', log().replaceAll(/0\.\d/g, '1').concat('B,maybe,0\n'));
		const { code, err } = await run('--unread', shop.path('unread.csv'));
		expect(code).toBe(2);
		expect(err).toContain('[values-not-two]');
		expect(await shop.read('unread.csv')).toContain('log.csv,62,,y,label,maybe,"one of');
	});

	it('are no list where there are none, or where the log cannot be read', async () => {
		await shop.write('audit.json', audit({ label: 'y', score: { column: 's', threshold: 0.5 } }));
		await shop.write('log.csv', log());
		expect((await run('--unread', shop.path('unread.csv'))).code).toBe(0);
		await shop.write('log.csv', log('A,1'));
		expect((await run('--unread', shop.path('unread.csv'))).code).toBe(2);
		await expect(shop.read('unread.csv')).rejects.toThrow();
	});

	it('of rows that the audit does not count are in neither the number nor the list', async () => {
		const asked = JSON.parse(audit({ label: 'y', score: { column: 's', threshold: 0.5 } })) as {
			data: object;
		};
		asked.data = { ...asked.data, where: [{ column: 'race', is: ['A', 'a'] }] };
		await shop.write('audit.json', JSON.stringify(asked));
		await shop.write('log.csv', log('A,1,none', 'B,0,nought', 'B,1,nil', 'A,0,nix'));
		const { code, err } = await run(
			'--unread',
			shop.path('unread.csv'),
			'--format',
			'md',
			'--out',
			shop.path('out')
		);
		expect(code).toBe(0);
		expect(err).toContain('2 values in the score column s are no number');
		expect(err).toMatch(/lists the values that their role cannot read: 2 in 1 column\./);
		const list = await shop.read('unread.csv');
		expect(list).toContain('log.csv,62,,s,score,none,');
		expect(list).toContain('log.csv,65,,s,score,nix,');
		expect(list).not.toContain('nought');
		// A value that is asked for and that no row has is told at once and in the report.
		expect(err).toContain('[where-value-absent]');
		expect(err).toContain('whose column race is a, and no row of the log has that.');
		expect(await shop.read('out/report.md')).toContain(
			'The audit counts rows whose race is a, and no row of the log has that value'
		);
	});
});
