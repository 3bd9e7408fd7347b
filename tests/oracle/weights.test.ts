import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelsKey } from '../../src/lib/core/cube/compare-levels.ts';
import { suppressionMask } from '../../src/lib/core/suppression/make-suppression-mask.ts';
import { suppressCube } from '../../src/lib/core/suppression/suppress-cube.ts';
import { weightsByGroup } from '../../src/lib/core/weights/weight-table.ts';
import { attributeSets } from '../../src/lib/report/attribute-sets.ts';
import { blankSmall } from '../../src/lib/report/blank-small.ts';
import { buildResult } from '../../src/lib/report/build-result.ts';
import { wholeCubeFile, writeCube } from '../../src/lib/report/write-cube.ts';
import { resultText } from '../../src/lib/report/write-json.ts';
import { readCubeFile } from '../../src/lib/spec/read-cube.ts';
import type { ResolvedAudit } from '../../src/lib/spec/resolved-audit.ts';
import { weightsOf, type ClusterRow } from '../cluster-rows.ts';
import { auditOf, countTexts } from './count-log.ts';

interface LogRow extends ClusterRow {
	readonly second: string;
}

const auditBy = (data: object, further: object = {}): ResolvedAudit =>
	auditOf({
		id: 'weighted',
		data,
		outcome: { label: 'y', prediction: 'p' },
		groups: ['race', { column: 'sex', reference: { rule: 'rest' } }],
		metrics: ['count', 'selection_rate', 'false_negative_rate', 'balanced_accuracy', 'share_of_selected'],
		inference: { resamples: 100 },
		...further
	});

const csvOf = (rows: readonly LogRow[]): string =>
	[
		'patient,race,sex,y,p,w',
		...rows.map(({ cluster, group, second, label, decision, weight }) =>
			[cluster, group, second, Number(label), Number(decision), weight].join(',')
		)
	].join('\n');

const arbitraryRows = (minLength: number, weights: fc.Arbitrary<number>): fc.Arbitrary<readonly LogRow[]> =>
	fc
		.array(
			fc.record({
				cluster: fc.nat({ max: 9 }).map(String),
				group: fc.constantFrom('a', 'b', 'c'),
				second: fc.constantFrom('F', 'M'),
				label: fc.boolean(),
				decision: fc.boolean(),
				weight: weights
			}),
			{ minLength, maxLength: minLength + 60 }
		)
		.map((rows) => [
			...rows,
			{ cluster: 'x', group: 'a', second: 'F', label: true, decision: false, weight: 1 },
			{ cluster: 'y', group: 'b', second: 'M', label: false, decision: true, weight: 1 }
		]);

const fractional = fc.oneof(
	{ weight: 1, arbitrary: fc.constant(0) },
	{ weight: 9, arbitrary: fc.double({ min: 0.01, max: 1000, noNaN: true }) }
);

describe('the weights of a log', () => {
	it('are summed as row by row, to the last digit, from one file or two, and survive their file', async () => {
		const audit = auditBy({ weight: 'w', rowsAre: 'cases' });
		await fc.assert(
			fc.asyncProperty(arbitraryRows(2, fractional), async (rows) => {
				const cube = await countTexts(audit, [csvOf(rows)]);
				for (const attributes of [[], ['race'], ['sex', 'race']]) {
					const found = cube.weights && weightsByGroup(cube.weights, 'model', attributes);
					const levelsOf = (row: LogRow) =>
						attributes.map((name) => (name === 'race' ? row.group : row.second));
					for (const [key, sums] of found ?? []) {
						expect(sums).toEqual(weightsOf(rows.filter((row) => levelsKey(levelsOf(row)) === key)));
					}
					expect(found?.size).toBe(new Set(rows.map((row) => levelsKey(levelsOf(row)))).size);
				}
				const [first, second] = [rows.filter((_, i) => i % 2 === 0), rows.filter((_, i) => i % 2 === 1)];
				if (csvOf(first) !== csvOf(second)) {
					expect((await countTexts(audit, [csvOf(first), csvOf(second)])).weights).toEqual(cube.weights);
				}
				const read = readCubeFile(writeCube(wholeCubeFile({ audit, cube, sources: [] })), 'cube.json');
				expect(read.ok && read.value.cube.weights).toEqual(cube.weights);
			}),
			{ numRuns: 12, endOnFailure: true }
		);
	}, 120_000);

	it('that are all alike give the rates and intervals of rows that have none', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryRows(30, fc.constant(2.5)), async (rows) => {
				const alike = rows.map((row) => ({ ...row, weight: 2.5 }));
				const of = async (data: object) => {
					const audit = auditBy({ rowsAre: 'cases', ...data });
					return buildResult({ audit, cube: await countTexts(audit, [csvOf(alike)]) });
				};
				const [plain, weighted] = [await of({}), await of({ weight: 'w' })];
				const close = (a: number | null, b: number | null) => {
					if (a === null || b === null || !Number.isFinite(a)) expect(b).toBe(a);
					else expect(Math.abs(a - b)).toBeLessThan(1e-9 * Math.max(1, Math.abs(a)));
				};
				plain.measures.forEach((row, at) => {
					const other = weighted.measures[at];
					if (other === undefined || row.metric === 'share_of_selected') return;
					expect([other.group, other.metric, other.n]).toEqual([row.group, row.metric, row.n]);
					close(row.metric === 'count' ? 2.5 * (row.value ?? 0) : row.value, other.value);
					close(row.low, other.low);
					close(row.high, other.high);
				});
				plain.disparities.forEach((row, at) => {
					const other = weighted.disparities[at];
					if (other === undefined || row.metric === 'share_of_selected' || row.comparison !== 'difference')
						return;
					close(row.value, other.value);
					close(row.low, other.low);
					close(row.high_simultaneous, other.high_simultaneous);
				});
			}),
			{ numRuns: 6, endOnFailure: true }
		);
	}, 120_000);

	it('stay behind where all of a published group have one weight and others another: they say who is what', async () => {
		const audit = auditBy({ weight: 'w' }, { intersections: { depth: 1 } });
		const leaves = async (weightOf: (row: Omit<LogRow, 'weight'>, at: number) => number) => {
			const rows = Array.from({ length: 600 }, (_, at): LogRow => {
				const second = at % 2 === 0 ? 'F' : 'M';
				const row = {
					group: at < 160 ? 'X' : 'Y',
					second,
					cluster: String(at),
					label: at % 3 === 0,
					decision: at % 5 < 2
				};
				return { ...row, weight: weightOf(row, at) };
			});
			const cube = await countTexts(audit, [csvOf(rows)]);
			const sets = attributeSets(audit).map((set) => set.groups.map((group) => group.column));
			const by = { minimumCell: audit.privacy.minimumCell, attributeSets: sets };
			return suppressCube(cube, suppressionMask(cube, by), by)
				.groupSets.flatMap(({ attributes, cells }) => (attributes.length > 0 ? cells : []))
				.some(({ publishable }) => publishable !== 'nothing');
		};
		expect(await leaves((row) => (row.second === 'F' ? 1.37 : 1))).toBe(false);
		expect(await leaves(() => 1.37)).toBe(true);
		expect(await leaves((_, at) => 1 + (at % 97) / 100)).toBe(true);
	}, 120_000);

	it('leave whole or not at all, and the same from a cube as from a suppressed one', async () => {
		const seen = { whole: 0, none: 0 };
		await fc.assert(
			fc.asyncProperty(
				arbitraryRows(2, fractional),
				fc.boolean(),
				fc.boolean(),
				async (few, clustered, some) => {
					const rows = few.flatMap((row, i) =>
						Array.from({ length: some && i % 4 === 0 ? 3 : 12 }, () => row)
					);
					const data = { weight: 'w', ...(clustered ? { cluster: 'patient' } : {}) };
					const audit = auditBy(data, { intersections: { depth: 1 } });
					const cube = await countTexts(audit, [csvOf(rows)]);
					const sets = attributeSets(audit).map((set) => set.groups.map((group) => group.column));
					const by = { minimumCell: audit.privacy.minimumCell, attributeSets: sets };
					const mask = suppressionMask(cube, by);
					const suppressed = suppressCube(cube, mask, by);
					const before = buildResult({ audit, cube: suppressed });
					const after = buildResult({ audit, cube });
					expect(before).toEqual(blankSmall(after));
					expect(resultText(before)).toBe(resultText(after));
					const leaves = (suppressed.weights?.groupSets ?? []).filter(
						({ attributes, cells }) => attributes.length > 0 && cells.length > 0
					);
					const shown = suppressed.groupSets.flatMap(({ attributes, cells }) =>
						attributes.length > 0 ? cells : []
					);
					if (leaves.length === 0) {
						seen.none += 1;
						expect(shown.every(({ publishable }) => publishable === 'nothing')).toBe(true);
					} else {
						seen.whole += 1;
						expect(shown.every(({ publishable }) => publishable === 'cells')).toBe(true);
					}
				}
			),
			{ numRuns: 25, endOnFailure: true }
		);
		expect(Math.min(seen.whole, seen.none)).toBeGreaterThan(0);
	}, 240_000);

	it.each(['', '-1', 'abc', '1e9'])('are refused where one reads %s', async (weight) => {
		const text = `patient,race,sex,y,p,w\n1,a,F,1,1,1\n2,b,M,0,0,${weight}\n`;
		await expect(countTexts(auditBy({ weight: 'w' }), [text])).rejects.toThrow('weight-not-usable');
	});

	it('are refused where all are 0, and not where those of one file are', async () => {
		const head = 'patient,race,sex,y,p,w\n';
		const [none, some] = [`${head}1,a,F,1,1,0\n2,b,M,0,0,0.0\n`, `${head}3,a,M,1,0,2\n`];
		await expect(countTexts(auditBy({ weight: 'w' }), [none])).rejects.toThrow('weight-all-zero');
		expect((await countTexts(auditBy({ weight: 'w' }), [none, some])).models).toHaveLength(1);
	});
});
