import { describe, expect, it } from 'vitest';
import readmission from '../reference/scored-logs/readmission.json' with { type: 'json' };
import { noCounts } from '../../src/lib/core/cube/counts.ts';
import { groupsOf } from '../../src/lib/core/cube/groups-of.ts';
import type { Cube } from '../../src/lib/core/cube/cube.ts';
import { seededRandom } from '../../src/lib/core/intervals/seeded-random.ts';
import { metricIds } from '../../src/lib/core/metrics/metric.ts';
import { metrics } from '../../src/lib/core/metrics/registry.ts';
import { rollUpScores, type ScoreCell } from '../../src/lib/core/scores/score-histogram.ts';
import { readCubeFile } from '../../src/lib/spec/read-cube.ts';
import { wholeCubeFile, writeCube } from '../../src/lib/report/write-cube.ts';
import type { ResolvedAudit } from '../../src/lib/spec/resolved-audit.ts';
import { logsPath } from '../logs.ts';
import { histogramOf, type ScoreRow } from '../score-rows.ts';
import { auditOf, countFiles, countTexts } from './count-log.ts';

const scoreMetrics = metricIds.filter((id) => metrics[id].needsScore === true);

const audit = auditOf({
	id: 'scores',
	outcome: { label: 'y', score: { column: 's', threshold: 0.35 } },
	groups: ['race', 'sex'],
	metrics: scoreMetrics
});

interface Row extends ScoreRow {
	readonly text: string;
}

/** A log of scores as they are written, some rows without a label or a score. */
function drawn(rows: number, write: (score: number) => string): readonly Row[] {
	const random = seededRandom(7, `scores of ${String(rows)} rows`);
	return Array.from({ length: rows }, () => {
		const text =
			random() < 0.02 ? (['', 'x', 'inf', 'nan'][Math.floor(4 * random())] ?? '') : write(random() ** 2);
		const score = Number(text === '' || text === 'inf' ? 'x' : text);
		const positive = random() < (Number.isFinite(score) ? score : 0.5);
		const label = random() < 0.02 ? null : positive ? 'positive' : 'negative';
		const levels = [random() < 0.1 ? null : random() < 0.3 ? 'B' : 'A', random() < 0.5 ? 'F' : 'M'];
		return { text, score, label, levels };
	});
}

const csv = (rows: readonly Row[]): string =>
	['y,s,race,sex']
		.concat(
			rows.map(({ label, text, levels = [] }) =>
				[label === null ? '' : label === 'positive' ? '1' : '0', text, levels[0] ?? '', levels[1] ?? ''].join(
					','
				)
			)
		)
		.join('\n');

/** Rows that are assessed and have a score. */
const counted = (rows: readonly Row[]): readonly Row[] =>
	rows.filter(({ score, label }) => Number.isFinite(score) && label !== null);

const tableOf = (cube: Cube) => {
	if (cube.scores === undefined) throw new Error('No score was counted');
	return cube.scores;
};

const withoutLogarithms = (cell: ScoreCell): ScoreCell => ({ ...cell, sums: { ...cell.sums, logLoss: 0n } });

describe.each([
	['few values, each with a bin', 400, (score: number) => score.toFixed(1)],
	['many values, in intervals', 6000, String]
] as const)('the score histogram of a log with %s', (_, size, write) => {
	const rows = drawn(size, write);

	it('is that of its rows counted one by one', async () => {
		const { bins, groupSets } = tableOf(await countTexts(audit, [csv(rows)]));
		expect(bins.length < 4096).toBe(true);
		const truth = histogramOf(counted(rows), bins, ['race', 'sex']);
		expect(groupSets.map(({ attributes }) => attributes)).toEqual([[], ['race'], ['race', 'sex'], ['sex']]);
		for (const { attributes, cells } of groupSets) {
			const expected = rollUpScores(truth, attributes).cells;
			expect(cells.map(withoutLogarithms)).toEqual(expected.map(withoutLogarithms));
			cells.forEach(({ sums }, at) => {
				const off = Number(sums.logLoss - (expected[at]?.sums.logLoss ?? 0n));
				// The engine's own logarithm may round the last bit of a row otherwise.
				expect(Math.abs(off)).toBeLessThanOrEqual(sums.n * 2 ** 70 * 1e-14);
			});
		}
	});

	it('is the same however the log is cut into files', async () => {
		const shards = [rows.slice(0, 150), rows.slice(150, 151), rows.slice(151)].map(csv);
		expect(tableOf(await countTexts(audit, shards))).toEqual(tableOf(await countTexts(audit, [csv(rows)])));
	});

	it('comes back from its file', async () => {
		const cube = await countTexts(audit, [csv(rows)]);
		const file = wholeCubeFile({ audit, cube, sources: [] });
		expect(readCubeFile(writeCube(file), 'cube.json')).toEqual({ ok: true, value: file });
	});
});

it('a cube’s file whose scores do not add up is refused, with the place', async () => {
	const cube = await countTexts(audit, [csv(drawn(400, (score) => score.toFixed(1)))]);
	const text = writeCube(wholeCubeFile({ audit, cube, sources: [] }));
	const broken = readCubeFile(
		text.replace(/"counts":\[(\d+)/, (_, n) => `"counts":[${String(Number(n) + 1)}`),
		'cube.json'
	);
	expect(broken.ok ? [] : broken.problems.map(({ code, at }) => [code, at])).toEqual([
		['counts-inconsistent', '/cube/scores/groupSets/0/cells']
	]);
});

const csvLog = logsPath('data/diabetes130/readmission_predictions_test.csv.gz');
const parquetLog = logsPath('data/diabetes130/readmission_predictions_test.parquet');

const readmissionAudit = (metricsAsked: readonly string[], decision: object) =>
	auditOf({
		id: 'readmission',
		outcome: { label: 'y_true', ...decision },
		groups: ['race'],
		metrics: metricsAsked
	});

function estimates(
	asked: ResolvedAudit,
	cube: Cube,
	expected: Record<string, Record<string, number | null>>
) {
	const of = { model: 'model', threshold: 0.5 };
	const [population] = groupsOf(cube, { ...of, attributes: [] });
	const everyone = population?.statistics ?? noCounts;
	const groups = groupsOf(cube, { ...of, attributes: ['race'] });
	const found = [
		['overall', everyone] as const,
		...groups.map(({ cell, statistics }) => [cell.levels[0] ?? '', statistics] as const)
	];
	expect(found.map(([name]) => name).sort()).toEqual(Object.keys(expected).sort());
	return found.flatMap(([name, group]) =>
		asked.metrics.flatMap((id) => {
			const truth = expected[name]?.[id] ?? null;
			const made = metrics[id].estimate?.({ group, population: everyone });
			return made === undefined ? [] : [{ name, id, truth, made }];
		})
	);
}

describe.skipIf(csvLog === null || parquetLog === null)('the readmission log’s 47,753 scores', () => {
	const asked = readmissionAudit(scoreMetrics, {
		prediction: 'y_pred',
		score: { column: 'y_score', threshold: 0.5 }
	});

	it('have every figure of outside programs within their stated bin errors, by race', async () => {
		const cube = await countFiles(asked, [parquetLog ?? ''], { kind: 'parquet' });
		expect(tableOf(cube).bins.length).toBeLessThan(1100);
		for (const { name, id, truth, made } of estimates(asked, cube, readmission.as_it_is)) {
			expect(made.value === null, `${name} ${id}`).toBe(truth === null);
			if (made.value === null || truth === null) continue;
			expect(Math.abs(made.value - truth), `${name} ${id}`).toBeLessThanOrEqual(made.error + 1e-9);
			expect(made.error, `${name} ${id}`).toBeLessThan(
				id === 'maximum_calibration_error' || id === 'calibration_slope' ? 0.06 : 0.01
			);
		}
	});

	it('have them exactly where each value is counted by itself', { timeout: 180_000 }, async () => {
		const cube = await countFiles(asked, [parquetLog ?? ''], { kind: 'parquet' }, true);
		expect(tableOf(cube).bins).toHaveLength(readmission.values);
		for (const { name, id, truth, made } of estimates(asked, cube, readmission.as_it_is)) {
			if (made.value === null || truth === null) expect(made.value).toBe(truth);
			else expect([made.error, made.value / truth], `${name} ${id}`).toEqual([0, expect.closeTo(1, 8)]);
		}
	});

	it('are counted alike from CSV and from Parquet', async () => {
		const gzip = { kind: 'csv', delimiter: ',', quote: '"', packing: 'gzip' } as const;
		const fromCsv = await countFiles(asked, [csvLog ?? ''], gzip);
		expect(fromCsv).toEqual(await countFiles(asked, [parquetLog ?? ''], { kind: 'parquet' }));
	});
});
