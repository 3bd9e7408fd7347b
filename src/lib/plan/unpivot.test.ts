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
