import { describe, expect, it } from 'vitest';
import { heatMapFixtures } from './heat-map.fixtures.ts';
import { layoutHeatMap } from './heat-map.layout.ts';
import { colourWords, heatReach, summariseHeatMap, type HeatCell, type HeatMap } from './heat-map.ts';
import { heatHoldsBack, leavingHeatMap } from './leaving-heat-map.ts';
import { gridTarget } from './roving.ts';

const { usual, states, pooled, withheld, differences, ratios, names, single } = heatMapFixtures;

const cellAt = (chart: HeatMap, row: number, column: number, width = 720) => {
	const cell = layoutHeatMap(chart, width).rows[row + 1]?.cells[column + 1];
	if (cell === undefined) throw new Error('no such cell');
	return cell;
};

/** Every figure that a drawn chart holds, in texts and in what is read out. */
const told = (chart: HeatMap): string => JSON.stringify([layoutHeatMap(chart, 720), summariseHeatMap(chart)]);

describe('a crossing of two attributes', () => {
	it('prints the number and its counts, and marks what is judged', () => {
		expect(cellAt(usual, 0, 0)).toMatchObject({
			value: '52.2\u202f%',
			counts: '339 of 650',
			mark: 'outside'
		});
		expect(cellAt(usual, 2, 1)).toMatchObject({ mark: 'reference', ground: null });
		expect(cellAt(single, 0, 2)).toMatchObject({ value: '0.702', counts: '600 rows', mark: null });
	});

	it('colours by the side and the size of the gap: warm is worse', () => {
		expect(cellAt(usual, 1, 0).ground).toEqual({ tone: 'warm', strength: 1 });
		expect(cellAt(usual, 0, 1).ground?.tone).toBe('cool');
		// Where fewer is worse, below the reference is warm.
		expect(cellAt(differences, 0, 0).ground).toEqual({ tone: 'warm', strength: 1 });
		expect(cellAt(differences, 2, 0).ground).toEqual({ tone: 'cool', strength: 0.73 });
	});

	it('colours ratios by their logarithm, and the endless ones fully', () => {
		expect(heatReach(ratios)).toBeCloseTo(Math.log(1 / 0.71), 12);
		expect(cellAt(ratios, 1, 0).ground).toEqual({ tone: 'cool', strength: 1 });
		expect(cellAt(ratios, 1, 1)).toMatchObject({ value: '∞', ground: { tone: 'warm', strength: 1 } });
		expect(cellAt(ratios, 2, 1).ground).toBeNull();
	});

	it('never calls a narrow gap a full one', () => {
		const even = usual.cells.map((row) => row.map((cell) => cell && { ...cell, value: 0.461 }));
		expect(heatReach({ ...usual, cells: even })).toBe(0.05);
	});

	it('says which combinations have no rows, and which no answer', () => {
		expect(cellAt(states, 1, 0)).toMatchObject({ words: 'no rows', empty: true, value: null });
		expect(cellAt(states, 1, 0).description).toBe('Asian × Welsh: no rows');
		expect(cellAt(states, 1, 3)).toMatchObject({ words: 'no answer', counts: '0 of 0', empty: false });
		expect(summariseHeatMap(states)).toContain('5 of 12 combinations without rows');
	});

	it('shows margins as rates of their own, uncoloured, whatever the cells show', () => {
		const { rows } = layoutHeatMap(differences, 720);
		expect(rows[1]?.cells[0]).toMatchObject({ value: '46.5\u202f%', ground: null, mark: 'inconclusive' });
		expect(rows[1]?.cells[0]?.description).toContain('Black, any Sex: 46.5');
		expect(rows[0]?.cells[0]?.description).toContain('Everybody, any Race and ethnicity and Sex: 45.0');
	});

	it('prints pooled rates where they are asked for, of which no verdict is read', () => {
		expect(cellAt(pooled, 0, 2)).toMatchObject({ value: '44.7\u202f%', mark: null });
		expect(cellAt(pooled, 1, 2).value).toBe('52.4\u202f%');
		expect(layoutHeatMap(pooled, 720).key?.texts.map(({ text }) => text)).toContainEqual(
			expect.stringMatching(/^Combinations: pooled rates\. Colour: how far from 41\.4/)
		);
		expect(cellAt(pooled, 0, 0)).toMatchObject({ value: null, words: 'not pooled', hatched: true });
	});

	it('hatches what is held back, uncoloured, and it does not set the colours', () => {
		expect(cellAt(states, 0, 0)).toMatchObject({ hatched: true, ground: null, value: '40.0\u202f%' });
		const extreme = (cell: HeatCell | null) => cell && (cell.small ? { ...cell, value: 1 } : cell);
		const moved = { ...states, cells: states.cells.map((row) => row.map(extreme)) };
		expect(heatReach(moved)).toBe(heatReach(states));
		expect(colourWords(moved)).toBe(colourWords(states));
	});
});

describe('a crossing as it leaves', () => {
	it('has no figure of what is held back, and puts held-back groups last', () => {
		const leaving = leavingHeatMap(states);
		expect(heatHoldsBack(states)).toBe(true);
		expect(leaving.columns.map(({ name }) => name)).toEqual(['English', 'Spanish', 'Tagalog', 'Welsh']);
		expect(cellAt(leaving, 0, 3)).toMatchObject({ value: null, counts: '', words: 'held back', mark: null });
		expect(told(states)).toMatch(/\b2 of 5\b/);
		expect(told(leaving)).not.toMatch(/\b(2 of 5|3 of 7|40\.0|42\.9)\b/);
		expect(cellAt(leaving, 0, 1)).toMatchObject({ value: '44.7\u202f%', counts: '170 of 380' });
	});

	it('is the same whatever the held-back figures are', () => {
		const other = (cell: HeatCell | null) =>
			cell &&
			(cell.small ? { ...cell, value: 0.99, counts: '9 of 9', detail: '9 of 9', low: 0, high: 1 } : cell);
		const moved: HeatMap = {
			...states,
			rows: states.rows.flatMap((row) => other(row) ?? []),
			columns: states.columns.toReversed().flatMap((column) => other(column) ?? []),
			cells: states.cells.map((row) => row.toReversed().map(other))
		};
		const byName = (chart: HeatMap): HeatMap => ({
			...chart,
			columns: chart.columns.toSorted((a, b) => (a.name < b.name ? -1 : 1))
		});
		const [left, right] = [leavingHeatMap(states), leavingHeatMap(moved)];
		expect(byName(right).columns).toEqual(byName(left).columns);
		expect(right.rows).toEqual(left.rows);
		expect(right.cells.map((row) => row.at(-1))).toEqual(left.cells.map((row) => row.at(-1)));
	});

	it('does not even tell which combinations have rows where all are withheld', () => {
		const one = leavingHeatMap(withheld);
		const without = leavingHeatMap({ ...withheld, cells: withheld.cells.map((row) => row.map(() => null)) });
		expect(without.cells).toEqual(one.cells);
		expect(told(one)).not.toMatch(/\b(200 of 460|43\.5|White × Male|5 of 10)\b/);
	});

	it('is the chart itself where nothing is held back', () => {
		expect(heatHoldsBack(usual)).toBe(false);
		expect(leavingHeatMap(usual)).toEqual(usual);
	});
});

describe('the room of a crossing', () => {
	it('shares the width among few columns and grows past it where texts need more', () => {
		expect(layoutHeatMap(usual, 720).width).toBeLessThanOrEqual(720);
		expect(layoutHeatMap(heatMapFixtures.many, 360).width).toBeGreaterThan(360);
	});

	it('cuts names of any length to their column', () => {
		const layout = layoutHeatMap(names, 640);
		for (const { text } of [...layout.headings, ...layout.corner, ...layout.rows.flatMap(({ name }) => name)])
			expect(text.length).toBeLessThan(60);
		for (const cell of layout.rows.flatMap(({ cells }) => cells))
			expect(cell.description.length).toBeLessThan(700);
	});

	it('leads arrow keys through rows and columns and stops at the edges', () => {
		const of = { columns: 3, count: 12 };
		const go = (key: string, from: number, ctrlKey = false) => gridTarget({ key, ctrlKey }, from, of);
		expect([go('ArrowDown', 4), go('ArrowUp', 4), go('ArrowLeft', 4), go('ArrowRight', 4)]).toEqual([
			7, 1, 3, 5
		]);
		expect([go('ArrowDown', 10), go('ArrowUp', 1), go('ArrowLeft', 3), go('ArrowRight', 5)]).toEqual([
			10, 1, 3, 5
		]);
		expect([go('Home', 4), go('End', 4), go('Home', 4, true), go('End', 4, true)]).toEqual([3, 5, 0, 11]);
		expect(go('a', 4)).toBeNull();
	});
});
