import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/lib/core/intervals/seeded-random.ts';
import { canonicalText } from './canonical-text.ts';
import { createDuckdbNodeEngine } from '../../src/lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import type { Engine } from '../../src/lib/engine/port.ts';
import { auditColumns } from '../../src/lib/plan/audit-columns.ts';
import { countCube } from '../../src/lib/plan/count-cube.ts';
import { mostFinestCells } from '../../src/lib/plan/group-sets.ts';
import { eachRow, type LogTable } from '../../src/lib/plan/log-table.ts';
import { mayTally } from '../../src/lib/plan/may-tally.ts';
import { planCube } from '../../src/lib/plan/plan-cube.ts';
import { planFindings } from '../../src/lib/plan/plan-findings.ts';
import { countGrid, planGridCount } from '../../src/lib/plan/score-grid.ts';
import {
	fewScores,
	layoutOfCells,
	mergeEnds,
	planScoreEnds,
	planScoreValues
} from '../../src/lib/plan/score-layout.ts';
import { ident, join, sql, type Sql } from '../../src/lib/plan/sql.ts';
import { asksScores } from '../../src/lib/spec/asks-scores.ts';
import type { ResolvedAudit } from '../../src/lib/spec/resolved-audit.ts';
import { quietCall } from '../contract/contract.ts';
import { plannedAudits } from '../golden-sql/audits.ts';

/** What logs write: decisions, numbers, texts, instants and nothing; few values, so that rows are alike. */
const written = ['0', '1', '1', 'yes', '2', '0.35', '70', '?', '2025-03-01', null];
const valuesOf = ({ data, model }: ResolvedAudit, column: string): readonly (string | null)[] =>
	column === data.weight ? ['0', '1', '2.5'] : column === model.column ? ['a', 'b'] : written;
const tallied: LogTable = { table: 'tallied', copies: 'copies of a row' };
let engine: Engine;
const ask = (statement: Sql) => engine.query(statement, quietCall());

beforeAll(async () => {
	engine = await createDuckdbNodeEngine();
});
afterAll(() => engine.close());

/** The same rows twice: each by itself, and those that are alike once. */
async function fill(audit: ResolvedAudit, name: string): Promise<void> {
	const random = seededRandom(3, name);
	const columns = [...new Set(auditColumns(audit).map(({ column }) => column))];
	const line = () =>
		sql`(${join(
			columns.map((column) => {
				const values = valuesOf(audit, column);
				return sql`CAST(${values[Math.floor(random() ** 2 * values.length)] ?? null} AS VARCHAR)`;
			}),
			sql`, `
		)})`;
	const lines = join(Array.from({ length: 400 }, line), sql`, `);
	const names = join(columns.map(ident), sql`, `);
	await ask(sql`CREATE OR REPLACE TABLE each AS SELECT * FROM (VALUES ${lines}) AS t(${names})`);
	await ask(
		sql`CREATE OR REPLACE TABLE tallied AS SELECT *, count(*) AS ${ident(tallied.copies ?? '')} FROM each GROUP BY ALL`
	);
}

const both = async <T>(count: (log: LogTable) => Promise<T>): Promise<readonly [T, T]> => [
	await count(eachRow('each')),
	await count(tallied)
];

const planned = Object.entries(plannedAudits).filter(([, audit]) => mayTally(audit));

describe('rows that are alike, held once with their number', () => {
	it.each(planned)('%s counts the same', async (name, audit) => {
		await fill(audit, name);
		const [found, foundTallied] = await both(async (log) =>
			(await ask(planFindings(audit, log))).map(canonicalText)
		);
		expect(foundTallied.toSorted()).toEqual(found.toSorted());
		const scores = asksScores(audit)
			? fewScores([await ask(planScoreValues(audit, eachRow('each'), true))], true)
			: null;
		for (const levels of [3, mostFinestCells + 1]) {
			const shape = {
				levels: audit.groups.map(() => levels),
				models: 1,
				rows: 1_000_000,
				...(scores === null ? {} : { scores })
			};
			const [each, once] = await both((log) => countCube(planCube(audit, log, shape), ask));
			expect(canonicalText(once)).toBe(canonicalText(each));
		}
	});

	it.each(planned.filter(([, audit]) => asksScores(audit)))(
		'%s cuts scores at the same places',
		async (name, audit) => {
			await fill(audit, name);
			const [each, once] = await both(async (log) => {
				const ends = mergeEnds([await ask(planScoreEnds(audit, log))]);
				const cells = await countGrid({ low: ends.lowest ?? 0, high: ends.highest ?? 0 }, async (grids) => [
					await ask(planGridCount(audit, log, grids))
				]);
				return layoutOfCells(audit, ends, cells);
			});
			expect(once).toEqual(each);
		}
	);
});
