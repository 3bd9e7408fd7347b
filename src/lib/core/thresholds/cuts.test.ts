import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../../../tests/reference/scores/curves.json' with { type: 'json' };
import single from '../../../../tests/reference/scores/single.json' with { type: 'json' };
import { arbitraryCuts, arbitraryRows, groupOf, histogramOf, rowsOf } from '../../../../tests/score-rows.ts';
import { countsAtThreshold } from '../scores/counts-at-threshold.ts';
import { layoutBins, type ScoreBin } from '../scores/score-bins.ts';
import type { ScoreRow } from '../../../../tests/score-rows.ts';
import { cutGrid, snap } from './cut-grid.ts';
import { countsAtAny, countsAtCut, cutsByGroup, rowsOfCuts, type GroupCuts } from './group-cuts.ts';

function cutsOf(rows: readonly ScoreRow[], bins?: readonly ScoreBin[]) {
	const { cells, bins: layout } = histogramOf(rows, bins);
	const table = { bins: layout, groupSets: [{ attributes: [], cells }] };
	const everyone = cutsByGroup(table, 'model', [])?.get('[]');
	return { grid: cutGrid(layout), group: everyone ?? noRows(layout.length) };
}

const noRows = (bins: number): GroupCuts => ({
	levels: [],
	positivesFrom: new Float64Array(bins + 1),
	negativesFrom: new Float64Array(bins + 1)
});

const counted = (rows: readonly ScoreRow[], threshold: number) => {
	const of = (label: 'positive' | 'negative', selected: boolean): number =>
		rows.filter((row) => row.label === label && row.score >= threshold === selected).length;
	return {
		tp: of('positive', true),
		fp: of('negative', true),
		fn: of('positive', false),
		tn: of('negative', false)
	};
};

/** Intervals as a log with many scores has them: some thresholds fall inside one. */
const arbitraryLayout = fc
	.tuple(arbitraryRows, arbitraryCuts)
	.map(([rows, cuts]) => ({ rows, bins: layoutBins([...cuts, -10, 10], [0.5]) }));

describe('cumulative counts of scores', () => {
	it('are scikit-learn’s ROC points at every threshold that it lists', () => {
		for (const { name, roc } of reference.cases) {
			const log = single.cases.find((each) => each.name === name);
			const { grid, group } = cutsOf(rowsOf(log?.label ?? [], log?.score ?? []));
			for (const { threshold, fpr, tpr } of roc) {
				const snapped = snap(grid, threshold ?? Infinity);
				const { tp, fp, fn, tn } = countsAtCut(group, grid, snapped.cut);
				expect(snapped.exact).toBe(true);
				expect(tp / (tp + fn)).toBeCloseTo(tpr, 12);
				expect(fp / (fp + tn)).toBeCloseTo(fpr, 12);
			}
		}
	});

	it('at every cut are the rows counted one by one', () => {
		fc.assert(
			fc.property(arbitraryLayout, ({ rows, bins }) => {
				const { grid, group } = cutsOf(rows, bins);
				grid.thresholds.forEach((threshold, cut) =>
					expect(countsAtCut(group, grid, cut)).toEqual(counted(rows, threshold))
				);
			})
		);
	});

	it('at any threshold are those of the sweep over all bins, with the same rows unsure', () => {
		fc.assert(
			fc.property(
				arbitraryLayout,
				fc.double({ min: -12, max: 12, noNaN: true }),
				({ rows, bins }, threshold) => {
					const { grid, group } = cutsOf(rows, bins);
					expect(countsAtAny(group, grid, threshold)).toEqual(
						countsAtThreshold(groupOf(rows, bins), threshold)
					);
				}
			)
		);
	});

	it('of groups add up to everyone’s', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom('a', 'b', null), arbitraryRows), { maxLength: 3 }),
				(parts) => {
					const rows = parts.flatMap(([level, own]) => own.map((row) => ({ ...row, levels: [level] })));
					const { cells, bins } = histogramOf(rows, undefined, ['g']);
					const table = { bins, groupSets: [{ attributes: ['g'], cells }] };
					const groups = [...(cutsByGroup(table, 'model', ['g'])?.values() ?? [])];
					const everyone = cutsByGroup(table, 'model', [])?.get('[]');
					expect(groups.reduce((sum, group) => sum + rowsOfCuts(group), 0)).toBe(
						everyone === undefined ? 0 : rowsOfCuts(everyone)
					);
				}
			)
		);
	});

	it('of attributes that were not counted are none', () => {
		expect(cutsByGroup({ bins: [], groupSets: [] }, 'model', ['race'])).toBeNull();
	});
});

describe('a threshold', () => {
	it('is moved to the nearest end of its bin, and says so unless it decides alike', () => {
		const grid = cutGrid(layoutBins([0, 0.4, 1], [0.5]));
		expect(snap(grid, 0.5)).toEqual({ cut: 2, threshold: 0.5, exact: true });
		expect(snap(grid, 0.42)).toEqual({ cut: 1, threshold: 0.4, exact: false });
		expect(snap(grid, 0.47)).toEqual({ cut: 2, threshold: 0.5, exact: false });
		// Just above 0.5 lie rows that a threshold of 0.5 selects with it.
		expect([...grid.thresholds]).toEqual([0, 0.4, 0.5, 1, Infinity]);
		expect(snap(grid, -3)).toEqual({ cut: 0, threshold: 0, exact: true });
		expect(snap(grid, 7)).toEqual({ cut: 4, threshold: Infinity, exact: true });
	});

	it('that is called exact selects just the rows that it names', () => {
		fc.assert(
			fc.property(
				arbitraryLayout,
				fc.double({ min: -12, max: 12, noNaN: true }),
				({ rows, bins }, threshold) => {
					const { grid, group } = cutsOf(rows, bins);
					const { cut, exact } = snap(grid, threshold);
					if (exact) expect(countsAtCut(group, grid, cut)).toEqual(counted(rows, threshold));
				}
			)
		);
	});

	it('between two values that each have a bin is exact', () => {
		const { grid, group } = cutsOf(rowsOf([1, 0, 1], [0.2, 0.4, 0.6]));
		const { cut, exact } = snap(grid, 0.3);
		expect(exact).toBe(true);
		expect(countsAtCut(group, grid, cut)).toEqual({ tp: 1, fp: 1, fn: 1, tn: 0 });
	});
});
