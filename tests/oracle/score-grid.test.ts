import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAtom } from '../../src/lib/core/scores/score-bins.ts';
import { createDuckdbNodeEngine } from '../../src/lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import type { Engine } from '../../src/lib/engine/port.ts';
import { chooseScoreLayout } from '../../src/lib/plan/choose-score-layout.ts';
import { eachRow } from '../../src/lib/plan/log-table.ts';
import { ident, sql } from '../../src/lib/plan/sql.ts';
import { resolveAudit } from '../../src/lib/spec/resolve-audit.ts';
import { quietCall } from '../contract/contract.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await createDuckdbNodeEngine();
});
afterAll(() => engine.close());

const audit = (() => {
	const outcome = resolveAudit(
		{
			id: 'scores',
			outcome: { label: 'y', score: { column: 's', threshold: 0.5 } },
			groups: ['g'],
			metrics: ['auroc']
		},
		{}
	);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
	return outcome.value;
})();

const ask = (statement: Parameters<Engine['query']>[0]) => engine.query(statement, quietCall());

/** Scores made of a uniform one: spread, pressed against 0, pressed against 1, on few places and everywhere. */
const shapes = {
	uniform: sql`u`,
	'pressed against 0': sql`pow(u, 4)`,
	'over many powers of ten': sql`pow(10, -250 * u)`,
	'far below 1': sql`pow(u, 40)`,
	'pressed against 1': sql`1 - pow(u, 9) / 1000`,
	'half of them 0': sql`greatest(0, u * 2 - 1)`,
	'a far one': sql`CASE WHEN i = 1 THEN 999.5 ELSE u / 1000 END`,
	'by fives of a thousandth, and some between': sql`CASE WHEN i % 7 = 0 THEN u ELSE round(u * 200) / 200 END`
};

async function layoutOf(parts: readonly string[]) {
	const chosen = await chooseScoreLayout({ audit, exact: false }, (plan) =>
		Promise.all(parts.map((part) => ask(plan(eachRow(part)))))
	);
	if (!chosen.ok) throw new Error(JSON.stringify(chosen.problems));
	return chosen.scores ?? [];
}

describe('a layout of many scores', () => {
	it.each(Object.entries(shapes))('follows their quantiles: %s', async (_, score) => {
		const rows = 20_000;
		await ask(
			sql`CREATE OR REPLACE TABLE log AS SELECT ${score} AS s FROM (SELECT i, (i * 7919 % ${rows} + 0.5) / ${rows} AS u FROM range(${rows}) AS r(i)) AS uniform`
		);
		const bins = await layoutOf(['log']);
		const scores = (await ask(sql`SELECT s FROM log ORDER BY s`)).map((row) => Number(row['s']));
		const held = bins.map(
			(bin) =>
				scores.filter((s) =>
					isAtom(bin) ? s === bin.low : (bin.holdsLow ? s >= bin.low : s > bin.low) && s < bin.high
				).length
		);
		expect(held.reduce((sum, n) => sum + n)).toBe(rows);
		// An interval holds no more than two parts in 1,024 of the rows, unless they have one score.
		const wide = bins.flatMap((bin, at) => {
			if (isAtom(bin) || (held[at] ?? 0) <= (2 * rows) / 1024) return [];
			const within = scores.filter((s) => s >= bin.low && s < bin.high);
			return new Set(within).size > 1 ? [{ ...bin, held: held[at] }] : [];
		});
		expect(wide).toEqual([]);
	});

	it('is the same however the log is cut', async () => {
		await ask(
			sql`CREATE OR REPLACE TABLE log AS SELECT i, pow((i * 7919 % 20000 + 0.5) / 20000, 5) AS s FROM range(20000) AS r(i)`
		);
		const whole = await layoutOf(['log']);
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 1, max: 19_999 }),
				fc.integer({ min: 2, max: 9 }),
				async (cut, parts) => {
					const names = await Promise.all(
						Array.from({ length: parts }, async (_, at) => {
							const name = `part_${String(at)}`;
							await ask(
								sql`CREATE OR REPLACE TABLE ${ident(name)} AS SELECT s FROM log WHERE (i * 31 // ${cut}) % ${parts} = ${at}`
							);
							return name;
						})
					);
					expect(await layoutOf(names)).toEqual(whole);
				}
			),
			{ numRuns: 6 }
		);
	});
});
