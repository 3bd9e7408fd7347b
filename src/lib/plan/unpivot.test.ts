import { describe, expect, it } from 'vitest';
import { duckdbDialect } from './duckdb-dialect.ts';
import { renderSql } from './render-sql.ts';
import { wideColumns } from './unpivot-columns.ts';
import { layUnpivot, unpivotedRows, unpivotedView } from './unpivot.ts';

const patterns = [
	{ columns: '^(?<rater>.+)_VISIT$', value: 'answer', set: {} },
	{ columns: '^VISIT_(?<seat>[12])$', value: 'answer', set: { rater: 'clinician' } }
];
const wanted = ['pair', 'rater', 'answer'].map((column) => ({ column, at: `/${column}` }));
const wide = (header: readonly string[], of = patterns) =>
	wideColumns(of, { header, wanted, file: 'log.csv' });
const codes = (header: readonly string[], of = patterns) => {
	const found = wide(header, of);
	return 'problems' in found ? found.problems.map(({ code, at, column }) => [code, at, column]) : [];
};

describe('a wide log made long', () => {
	it('is a view of one select for each column, its name read as values', () => {
		const layout = layUnpivot(patterns, ['pair', "it's_VISIT", 'VISIT_1']);
		const view = unpivotedView('log_1_long', unpivotedRows(layout, ['pair'], 'log_1'));
		expect(renderSql(view, duckdbDialect)).toEqual({
			text: `CREATE OR REPLACE TEMPORARY VIEW "log_1_long" AS
SELECT "pair", CAST('it''s' AS VARCHAR) AS "rater", coalesce(CAST("it's_VISIT" AS VARCHAR), '') AS "answer", CAST(NULL AS VARCHAR) AS "seat" FROM "log_1"
UNION ALL
SELECT "pair", CAST('clinician' AS VARCHAR) AS "rater", coalesce(CAST("VISIT_1" AS VARCHAR), '') AS "answer", CAST('1' AS VARCHAR) AS "seat" FROM "log_1"`,
			values: []
		});
	});

	it('loads what is matched and what is read of the rest, and nothing else', () => {
		expect(wide(['pair', 'text', 'GPT4_VISIT', 'VISIT_1'])).toMatchObject({
			kept: ['pair'],
			loaded: ['pair', 'GPT4_VISIT', 'VISIT_1']
		});
	});

	it('matches no name that is too long to be one', () => {
		expect(layUnpivot(patterns, [`${'x'.repeat(200)}_VISIT`]).matched).toEqual([]);
	});
});

describe('patterns that do not fit the header', () => {
	it('are told: one that matches nothing, a column matched twice, a name that is taken in whatever case', () => {
		expect(codes(['pair', 'GPT4_VISIT'])).toEqual([
			['unpivot-matches-nothing', '/data/unpivot/1/columns', null]
		]);
		const greedy = [
			patterns[0],
			{ columns: 'VISIT', value: 'answer', set: { rater: 'x' } }
		] as typeof patterns;
		expect(codes(['pair', 'GPT4_VISIT'], greedy)).toEqual([
			['unpivot-matched-twice', '/data/unpivot/1/columns', 'GPT4_VISIT']
		]);
		expect(codes(['pair', 'Rater', 'GPT4_VISIT', 'VISIT_1'])).toEqual([
			['unpivot-column-taken', '/data/unpivot', 'rater']
		]);
	});

	it('leave no column that the audit reads: told where the audit names it', () => {
		expect(codes(['GPT4_VISIT', 'VISIT_1'])).toEqual([['log-column-missing', '/pair', 'pair']]);
	});
});

describe('conditions on the rows of a wide log', () => {
	const header = ['pair', 'ward', 'GPT4_VISIT', 'VISIT_1'];
	const told = (...columns: readonly string[]) => {
		const where = columns.map((column) => ({ column, is: ['1'] }));
		const named = columns
			.map((column, i) => ({ column, at: `/data/where/${i}/column` }))
			.filter(({ column }) => wanted.every((each) => each.column !== column));
		const found = wideColumns(patterns, { header, wanted: [...wanted, ...named], where, file: 'log.csv' });
		return 'problems' in found ? found.problems : found;
	};

	it('are of columns that stay', () => {
		expect(told('ward', 'pair')).toMatchObject({ kept: ['pair', 'ward'] });
	});

	it('are of none that becomes rows, that is made, or that is not there: each is told once, with those that stay', () => {
		expect(told('GPT4_VISIT', 'ward', 'rater', 'answer', 'wart')).toMatchObject([
			{ code: 'where-of-matched', at: '/data/where/0/column', column: 'GPT4_VISIT' },
			{ code: 'where-of-wide', at: '/data/where/2/column', column: 'rater' },
			{ code: 'where-of-wide', at: '/data/where/3/column', column: 'answer' },
			{ code: 'log-column-missing', at: '/data/where/4/column', column: 'wart' }
		]);
		for (const each of [told('VISIT_1'), told('seat'), told('nowhere')])
			expect(each).toMatchObject([{ mend: expect.stringMatching(/: "pair", "ward"\.$/u) as string }]);
	});

	it('leave the other columns of the audit to be told of', () => {
		const found = wideColumns(patterns, {
			header: ['ward', 'GPT4_VISIT', 'VISIT_1'],
			wanted,
			where: [{ column: 'pair', is: ['1'] }],
			file: 'log.csv'
		});
		expect(found).toMatchObject({ problems: [{ code: 'log-column-missing', at: '/pair' }] });
	});
});
