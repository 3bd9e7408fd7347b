import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Cube } from '#lib/core/cube/cube.ts';
import { rollUp } from '#lib/core/cube/roll-up.ts';
import { suppressionMask } from '#lib/core/suppression/make-suppression-mask.ts';
import { suppressCube } from '#lib/core/suppression/suppress-cube.ts';
import type { SuppressionMask } from '#lib/core/suppression/suppression-mask.ts';
import { Reader, questions } from './reader.ts';

const names = ['age', 'race', 'sex'];

/** Empty, small or large, so that all three meet often. */
const count = fc.oneof(
	{ weight: 3, arbitrary: fc.constant(0) },
	{ weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) },
	{ weight: 4, arbitrary: fc.integer({ min: 11, max: 80 }) }
);
const counts = fc.record({ tp: count, fp: count, fn: count, tn: count });

const leftOut = { unlabelled: 0, undecided: 0, mismatched: 0 };

/** One to three attributes of one to four levels; a second model on the same rows, on others, or none. */
const logs = fc
	.record({
		sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
		second: fc.constantFrom('none', 'same rows', 'other rows'),
		depth: fc.integer({ min: 1, max: 3 }),
		minimumCell: fc.constantFrom(5, 11)
	})
	.chain((shape) => {
		const cells = shape.sizes.reduce((product, size) => product * size, 1);
		const filled = fc.record({ first: counts, other: counts, moved: fc.tuple(fc.nat(100), fc.nat(100)) });
		return fc.record({
			shape: fc.constant(shape),
			filled: fc.array(filled, { minLength: cells, maxLength: cells })
		});
	})
	.map(({ shape, filled }) => {
		const attributes = names.slice(0, shape.sizes.length);
		const groups = shape.sizes.reduce<string[][]>(
			(all, size) => all.flatMap((l) => Array.from({ length: size }, (_, i) => [...l, `L${String(i)}`])),
			[[]]
		);
		const cells: Cell[] = filled.flatMap(({ first, other, moved }, at) => {
			const levels = groups[at] ?? [];
			const tp = Math.round(((first.tp + first.fn) * moved[0]) / 100);
			const fp = Math.round(((first.fp + first.tn) * moved[1]) / 100);
			const again = { tp, fp, fn: first.tp + first.fn - tp, tn: first.fp + first.tn - fp };
			const second = shape.second === 'none' ? [] : [shape.second === 'same rows' ? again : other];
			return [first, ...second].map((c, m) => ({ model: `m${String(m)}`, levels, ...c, ...leftOut }));
		});
		const cube: Cube = {
			models: shape.second === 'none' ? ['m0'] : ['m0', 'm1'],
			groupSets: [{ attributes, cells }],
			rows: 0,
			window: null
		};
		const depth = Math.min(shape.depth, attributes.length);
		const attributeSets = attributes
			.reduce<string[][]>((all, a) => [...all, ...all.map((set) => [...set, a])], [[]])
			.filter((set) => set.length <= depth);
		return { cube, attributeSets, minimumCell: shape.minimumCell, sameRows: shape.second === 'same rows' };
	});

describe('a suppressed cube', () => {
	test('shows no small count, and no reader works one out by algebra or by bounds', () => {
		fc.assert(
			fc.property(logs, ({ cube, attributeSets, minimumCell, sameRows }) => {
				const options = { minimumCell, attributeSets };
				const mask = suppressionMask(cube, options);
				const reader = new Reader(suppressCube(cube, mask, options), sameRows);
				for (const attributes of attributeSets)
					for (const model of cube.models)
						for (const cell of rollUp(cube, model, attributes))
							for (const question of questions) {
								const four = [cell.tp, cell.fp, cell.fn, cell.tn];
								const truth = question.reduce((sum, at) => sum + (four[at] ?? 0), 0);
								if (truth < 1 || truth >= minimumCell) continue;
								const known = reader.knows(model, attributes, cell.levels, question);
								expect(
									known,
									`${model} ${String(attributes)} ${String(cell.levels)} ${String(question)}`
								).toBe(false);
							}
			}),
			{ seed: 20251121, numRuns: 250 }
		);
	}, 120_000);

	test('holds no number of 1 to one below the minimum', () => {
		fc.assert(
			fc.property(logs, ({ cube, attributeSets, minimumCell }) => {
				const options = { minimumCell, attributeSets };
				const suppressed = suppressCube(cube, suppressionMask(cube, options), options);
				for (const { n, selected, tp, fp, fn, tn } of suppressed.groupSets.flatMap((set) => set.cells))
					for (const value of [
						n,
						selected,
						n !== null && selected !== null ? n - selected : null,
						tp,
						fp,
						fn,
						tn
					])
						expect(value === null || value === 0 || value >= minimumCell).toBe(true);
			}),
			{ seed: 20251121, numRuns: 250 }
		);
	});

	test('a reader of the unsuppressed numbers does work them out, so the reader is no straw man', () => {
		const cell = { model: 'm0', tp: 20, fp: 20, fn: 20, tn: 20, ...leftOut };
		const cube: Cube = {
			models: ['m0'],
			groupSets: [
				{
					attributes: ['sex'],
					cells: [
						{ ...cell, levels: ['F'] },
						{ ...cell, levels: ['M'], fn: 3 }
					]
				}
			],
			rows: 0,
			window: null
		};
		const options = { minimumCell: 11, attributeSets: [['sex']] };
		const mask = suppressionMask(cube, options);
		// Primary suppression alone: the other group's cells are left standing.
		const careless: SuppressionMask = {
			...mask,
			publishes: (_, attributes, [level]) =>
				attributes.length === 1 && level === 'M' ? 'selection' : 'cells'
		};
		expect(new Reader(suppressCube(cube, careless, options), false).knows('m0', ['sex'], ['M'], [2])).toBe(
			true
		);
		expect(new Reader(suppressCube(cube, mask, options), false).knows('m0', ['sex'], ['M'], [2])).toBe(false);
	});
});
