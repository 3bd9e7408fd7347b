import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/lib/core/intervals/seeded-random.ts';
import { binOf, layoutBins, type ScoreBin } from '../../src/lib/core/scores/score-bins.ts';
import { createDuckdbNodeEngine } from '../../src/lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import type { Engine } from '../../src/lib/engine/port.ts';
import { nextDouble } from '../../src/lib/plan/next-double.ts';
import { placeScores } from '../../src/lib/plan/place-scores.ts';
import { join, sql } from '../../src/lib/plan/sql.ts';
import { quietCall } from '../contract/contract.ts';

const random = seededRandom(7, 'places of scores');
const many = <T>(length: number, of: (at: number) => T): readonly T[] =>
	Array.from({ length }, (_, at) => of(at));

/** Cuts and atoms, as logs of many kinds of scores lay them. */
const layouts: Readonly<Record<string, readonly ScoreBin[]>> = {
	'evenly spread': layoutBins(
		many(1000, () => random()),
		[0, 0.1, 0.5, 1]
	),
	'over many powers of ten': layoutBins(
		many(1000, () => 10 ** (-250 * random())),
		[0, 0.5, 1]
	),
	'pressed against 1': layoutBins(
		many(1000, () => 1 - 10 ** (-15 * random())),
		[0, 0.5, 1]
	),
	'around 0 with far ones': layoutBins(
		many(1000, () => (random() - 0.5) / 1000),
		[-1000, 0, 1000]
	),
	'atoms beside each other': layoutBins(
		[0, 1],
		many(500, (at) => (at === 0 ? 0.3 : 0.3 + at * 2 ** -54))
	),
	'two values': layoutBins([0, 1], [0, 1])
};

let engine: Engine;
beforeAll(async () => {
	engine = await createDuckdbNodeEngine();
});
afterAll(() => engine.close());

describe('the bin that a score is joined to', () => {
	it.each(Object.entries(layouts))('is the one that holds it: %s', async (_, bins) => {
		const edges = bins.flatMap(({ low, high }) => [low, nextDouble(low), -nextDouble(-low), high]);
		const between = many(2000, () => {
			const bin = bins[Math.floor(random() * bins.length)];
			return (bin?.low ?? 0) + random() * ((bin?.high ?? 0) - (bin?.low ?? 0));
		});
		const scores = [...edges, ...between, -5000, 5000];
		const values = join(
			scores.map((score, at) => sql`(${at}, CAST(${score} AS DOUBLE))`),
			sql`, `
		);
		const rows = sql`SELECT * FROM (VALUES ${values}, (-1, NULL)) AS scores("at", points)`;
		const answer = await engine.query(placeScores(rows, bins), quietCall());
		const found = new Map(answer.map((row) => [row['at'], row['bin']]));
		const expected = scores.flatMap((score, at) => {
			const place = binOf(bins, score);
			return place === null ? [] : [[at, place] as const];
		});
		expect(answer).toHaveLength(expected.length);
		expect(found).toEqual(new Map(expected));
	});
});
