import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDuckdbNodeEngine } from '../../src/lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import type { Engine } from '../../src/lib/engine/port.ts';
import { auditColumns } from '../../src/lib/plan/audit-columns.ts';
import { tableSql } from '../../src/lib/plan/count-cube.ts';
import { planCaseScoreLook } from '../../src/lib/plan/case-score-unit.ts';
import {
	answersOfCases,
	casesOfPage,
	caseTotals,
	goldOfCases,
	singleCaseTables,
	textsOfCases
} from '../../src/lib/plan/counterfactual/case-list.ts';
import {
	answerPairsAfter,
	answersAfter,
	numberedContrasts,
	textPairsAfter,
	textPairTable
} from '../../src/lib/plan/counterfactual/text-pairs.ts';
import { duckdbDialect } from '../../src/lib/plan/duckdb-dialect.ts';
import { mostFinestCells } from '../../src/lib/plan/group-sets.ts';
import { planCube } from '../../src/lib/plan/plan-cube.ts';
import type { CubePlan } from '../../src/lib/plan/planned-statistic.ts';
import { planNumberLook } from '../../src/lib/plan/number-units.ts';
import { planFindings, planRightLook } from '../../src/lib/plan/plan-findings.ts';
import { planGridCount } from '../../src/lib/plan/score-grid.ts';
import { planScoreEnds, planScoreValues } from '../../src/lib/plan/score-layout.ts';
import { planUnits } from '../../src/lib/plan/plan-units.ts';
import { renderSql } from '../../src/lib/plan/render-sql.ts';
import { layoutBins, valueBins } from '../../src/lib/core/scores/score-bins.ts';
import { asksScores } from '../../src/lib/spec/asks-scores.ts';
import { ident, join, sql } from '../../src/lib/plan/sql.ts';
import type { Sql } from '../../src/lib/plan/sql.ts';
import type { ResolvedAudit } from '../../src/lib/spec/resolved-audit.ts';
import { quietCall } from '../contract/contract.ts';
import { plannedAudits } from './audits.ts';
import { eachRow } from '../../src/lib/plan/log-table.ts';

/** The queries planned for an audit: with few levels, and with so many that finest cells are not counted. */
function queriesOf(audit: ResolvedAudit, table: string) {
	const rows = 1_000_000;
	const few = audit.groups.map(() => 3);
	const many = audit.groups.map(() => mostFinestCells + 1);
	const summed = audit.outcome.type === 'number' || audit.outcome.type === 'graded';
	const numbers = summed ? { numbers: { value: 7, error: 4 } } : {};
	return [
		['findings', planFindings(audit, eachRow(table))],
		...looksOf('right-answers', planRightLook(audit, [eachRow(table), eachRow(table)])),
		...looksOf('largest-score', planCaseScoreLook(audit, [table, table])),
		...(summed ? [['largest', planNumberLook(audit, [table])] as const] : []),
		...scoreLooks(audit, table),
		...statementsOf(
			'finest-cells',
			planCube(audit, eachRow(table), { levels: few, models: 2, rows, ...withScores(audit), ...numbers })
		),
		...statementsOf(
			'grouping-sets',
			planCube(audit, eachRow(table), { levels: many, models: 2, rows, ...numbers })
		),
		// Two tables of one log, of which a unit may have rows in both.
		...unitsOf(
			planUnits(audit, [table, table], {
				levels: few,
				models: 2,
				rows,
				answers: 4,
				caseScore: 14,
				...numbers
			})
		),
		...textQueries(audit, table)
	] as const;
}

/** Looks at all tables of a log together, where the audit asks for any. */
const looksOf = (name: string, look: Sql | null) => (look === null ? [] : [[name, look] as const]);

/** What is asked of texts and of single cases, after the tables of descriptions. */
function textQueries(audit: ResolvedAudit, table: string) {
	if (audit.counterfactual?.text == null) return [];
	const contrast = {
		model: audit.model.name,
		stratum: ["it's"],
		attribute: 'race',
		baseline: "'; --",
		variant: 'black'
	};
	const request = {
		contrast,
		group: { column: 'sex', level: null },
		kind: 'refused',
		limit: 20,
		offset: 40
	} as const;
	return [
		...unitsOf({
			tables: [...singleCaseTables(audit, [table, table]), textPairTable(audit)],
			statistics: []
		}),
		['texts.contrasts', numberedContrasts(audit)],
		['texts.pairs', textPairsAfter(400, 400)],
		['texts.answers', answersAfter(50, 50)],
		['texts.answer-pairs', answerPairsAfter(50, 50)],
		['cases.totals', caseTotals(audit, request)],
		['cases.page', casesOfPage(audit, request)],
		['cases.answers', answersOfCases(audit, request, [7, 9])],
		['cases.texts', textsOfCases(request, [7, 9])],
		['cases.gold', goldOfCases([7, 9])]
	] as const;
}

/** Tables first, as they are made. */
const unitsOf = ({ tables = [], statistics }: CubePlan) => [
	...tables.map((planned) => [`table.${planned.name}`, tableSql(planned)] as const),
	...statistics.map(({ name, statement }) => [name.replaceAll(' ', '-'), statement] as const)
];

/** Scores in an atom and two intervals; a bin for each value where there is but one table to look at. */
const withScores = (audit: ResolvedAudit) =>
	asksScores(audit)
		? { scores: audit.model.columns.length > 1 ? layoutBins([0, 0.5, 1], [0.35]) : valueBins([0.25, 0.5]) }
		: {};

/** A first grid of which two cells hold many rows. */
const twoHeavyCells = {
	low: 0,
	high: 1,
	levels: [
		[
			{ grid: 0, cell: 3, place: 1, low: 0.0002, high: 0.00024, rows: 900 },
			{ grid: 0, cell: 9, place: 2, low: 0.00055, high: 0.0006, rows: 800 }
		]
	]
};

const scoreLooks = (audit: ResolvedAudit, table: string) =>
	asksScores(audit)
		? ([
				['score-values', planScoreValues(audit, eachRow(table), false)],
				['score-ends', planScoreEnds(audit, eachRow(table))],
				['score-grid', planGridCount(audit, eachRow(table), { low: 0, high: 1, levels: [] })],
				['score-finer-grid', planGridCount(audit, eachRow(table), twoHeavyCells)]
			] as const)
		: [];

/** The group counts under the plan's own name, every further statistic under its own beside it. */
const statementsOf = (plan: string, { statistics }: CubePlan) =>
	statistics.map(
		({ name, statement }, i) => [i === 0 ? plan : `${plan}.${name.replaceAll(' ', '-')}`, statement] as const
	);

describe.each(Object.entries(plannedAudits))('the SQL planned for %s', (name, audit) => {
	let engine: Engine<string>;
	beforeAll(async () => {
		engine = await createDuckdbNodeEngine();
	});
	afterAll(() => engine.close());

	it.each(queriesOf(audit, 'log'))('is the golden text: %s', async (query, statement) => {
		const { text, values } = renderSql(statement, duckdbDialect);
		expect(values).toEqual([]);
		await expect(`${text}\n`).toMatchFileSnapshot(`golden/${name}.${query}.sql`);
	});

	it.each(['VARCHAR', 'BIGINT', 'DOUBLE', 'BOOLEAN', 'DATE', 'TIMESTAMP'] as const)(
		'is accepted by DuckDB where the columns are %s',
		async (type) => {
			const types = {
				VARCHAR: sql`VARCHAR`,
				BIGINT: sql`BIGINT`,
				DOUBLE: sql`DOUBLE`,
				BOOLEAN: sql`BOOLEAN`,
				DATE: sql`DATE`,
				TIMESTAMP: sql`TIMESTAMP`
			};
			const columns = auditColumns(audit).map(({ column }) => sql`${ident(column)} ${types[type]}`);
			const table = `log of ${type}`;
			await engine.query(sql`CREATE TABLE ${ident(table)} (${join(columns, sql`, `)})`, quietCall());
			for (const [, statement] of queriesOf(audit, table)) {
				await expect(engine.query(statement, quietCall())).resolves.toBeInstanceOf(Array);
			}
		}
	);
});
