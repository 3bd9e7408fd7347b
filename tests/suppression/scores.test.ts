import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suppressionMask } from '#lib/core/suppression/make-suppression-mask.ts';
import { suppressCube } from '#lib/core/suppression/suppress-cube.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import type { SuppressedCell } from '#lib/core/suppression/suppressed-cube.ts';
import type { IntervalRecipe } from '#lib/core/scores/interval-recipe.ts';
import { arbitraryCube } from '../arbitrary-cube.ts';
import { withScores } from '../scored-cube.ts';

const minimumCell = 11;
const attributeSets = [[], ['race'], ['sex'], ['race', 'sex']];

/** The rows of each class that a recipe tells, where it tells them: of the group itself. */
function told(recipe: IntervalRecipe): Readonly<Record<string, number>> {
	if (recipe.kind === 'massart') return { positives: recipe.a, negatives: recipe.b };
	if (recipe.kind === 'wilson')
		return { positives: recipe.successes, negatives: recipe.trials - recipe.successes };
	return recipe.kind === 'net-benefit' ? { tp: recipe.tp, fp: recipe.fp } : {};
}

const cellsOf = ({ tp, fp, fn, tn }: SuppressedCell): Readonly<Record<string, number>> => ({
	positives: (tp ?? NaN) + (fn ?? NaN),
	negatives: (fp ?? NaN) + (tn ?? NaN),
	tp: tp ?? NaN,
	fp: fp ?? NaN
});

const suppressed = (lost: boolean) =>
	fc.tuple(arbitraryCube, fc.nat()).map(([cube, seed]) => {
		// Decisions that the score does not make, so that a threshold counts otherwise than the cells.
		const scored = withScores(cube, { seed, lost });
		const options = { minimumCell, attributeSets, thresholdOf: () => 0.5 };
		return { scored, out: suppressCube(scored, suppressionMask(scored, options), options) };
	});

it('what leaves of scores tells no count that the four cells do not tell, or that is not large enough', () => {
	let figures = 0;
	fc.assert(
		fc.property(fc.boolean().chain(suppressed), ({ out }) => {
			expect(Object.keys(out)).not.toContain('scores');
			for (const cell of out.groupSets.flatMap(({ cells }) => cells)) {
				if (cell.publishable !== 'cells') expect(cell.figures).toBeUndefined();
				for (const figure of Object.values(cell.figures?.own ?? {})) {
					if (figure.value === null) continue;
					figures += 1;
					expect(figure.recipe.kind).not.toBe('widest-bin');
					for (const [what, count] of Object.entries(told(figure.recipe))) {
						const apart = Math.abs(count - (cellsOf(cell)[what] ?? NaN));
						expect(apart === 0 || apart >= minimumCell, `${what} ${String(apart)} apart`).toBe(true);
					}
				}
			}
		}),
		{ numRuns: 200 }
	);
	expect(figures).toBeGreaterThan(1000);
});

/** How many rows of a label have a value of the score, in every group of every set that is published. */
function valueCounts({ scores }: Cube, model: string): readonly number[] {
	const [set] = scores?.groupSets ?? [];
	const counts = new Map<string, number>();
	for (const cell of (set?.cells ?? []).filter((each) => each.model === model))
		for (const attributes of attributeSets) {
			const levels = attributes.map((name) => cell.levels[set?.attributes.indexOf(name) ?? -1] ?? null);
			cell.bins.forEach((bin, at) => {
				const key = JSON.stringify([attributes, levels, cell.label, bin]);
				counts.set(key, (counts.get(key) ?? 0) + (cell.counts[at] ?? 0));
			});
		}
	return [...counts.values()];
}

it('no figure of a score of few values leaves where a few rows of a published group have one of them', () => {
	let [leave, stay] = [0, 0];
	fc.assert(
		fc.property(arbitraryCube, fc.nat(), (cube, seed) => {
			const scored = withScores(cube, { seed, lost: false, values: [0, 1] });
			const options = { minimumCell, attributeSets };
			const out = suppressCube(scored, suppressionMask(scored, options), options);
			for (const model of scored.models) {
				const shown = out.groupSets
					.flatMap(({ cells }) => cells)
					.filter((cell) => cell.model === model)
					.some(({ figures }) => Object.keys(figures?.own ?? {}).length > 0);
				const few = valueCounts(scored, model).some((rows) => rows > 0 && rows < minimumCell);
				if (few) expect(shown).toBe(false);
				if (few) stay += 1;
				else if (shown) leave += 1;
			}
		}),
		{ numRuns: 100 }
	);
	expect(stay).toBeGreaterThan(20);
	expect(leave).toBeGreaterThan(0);
});

it('no figure of a model leaves where a published group has a few rows without a score', () => {
	let asked = 0;
	fc.assert(
		fc.property(suppressed(true), ({ scored, out }) => {
			const [first] = scored.groupSets[0]?.cells ?? [];
			if (first === undefined || !scored.models.includes(first.model)) return;
			if (first.tp + first.fn + first.fp + first.tn === 0) return;
			asked += 1;
			for (const { model, figures } of out.groupSets.flatMap(({ cells }) => cells))
				if (model === first.model) expect(Object.keys(figures?.own ?? {})).toEqual([]);
		})
	);
	expect(asked).toBeGreaterThan(20);
});
