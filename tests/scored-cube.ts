import fc from 'fast-check';
import type { Cube } from '../src/lib/core/cube/cube.ts';
import { seededRandom } from '../src/lib/core/intervals/seeded-random.ts';
import {
	mergeScoreHistograms,
	type ScoreCell,
	type ScoreLabel
} from '../src/lib/core/scores/score-histogram.ts';
import { valueBins } from '../src/lib/core/scores/score-bins.ts';
import { sumsOfRow } from '../src/lib/core/scores/score-sums.ts';
import { arbitraryCube } from './arbitrary-cube.ts';

/** Values enough that means of them are no counts of who has which. */
const manyScores = Array.from({ length: 40 }, (_, at) => (at + 1) / 40);

/** A cube whose assessed rows have scores, but for a few of them in one group where `lost` says so. */
export function withScores(
	cube: Cube,
	{
		seed,
		lost,
		values = manyScores
	}: { readonly seed: number; readonly lost: boolean; readonly values?: readonly number[] }
): Cube {
	const bins = valueBins(values);
	const random = seededRandom(seed, 'scores of a random cube');
	const [set] = cube.groupSets;
	if (set === undefined) return cube;
	const { attributes } = set;
	const cells = set.cells.flatMap(({ model, levels, tp, fp, fn, tn }, at): ScoreCell[] => {
		const missing = lost && at === 0 ? 3 : 0;
		const of = (label: ScoreLabel, rows: number): ScoreCell[] =>
			Array.from({ length: Math.max(0, rows - missing) }, () => {
				const bin = Math.floor(bins.length * (label === 'positive' ? Math.sqrt(random()) : random()));
				return {
					model,
					levels,
					label,
					sums: sumsOfRow(bins[bin]?.low ?? 0, label),
					bins: [bin],
					counts: [1]
				};
			});
		return [...of('positive', tp + fn), ...of('negative', fp + tn)];
	});
	const { cells: merged } = mergeScoreHistograms(
		{ attributes, bins, cells },
		{ attributes, bins, cells: [] }
	);
	return { ...cube, scores: { bins, groupSets: [{ attributes, cells: merged }] } };
}

export const arbitraryScoredCube: fc.Arbitrary<Cube> = fc
	.tuple(arbitraryCube, fc.record({ seed: fc.nat(), lost: fc.boolean() }))
	.map(([cube, scored]) => withScores(cube, scored));
