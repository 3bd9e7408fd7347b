import type { HeatCell, HeatMap } from './heat-map.ts';
import { blankRow, heldBack } from './leaving-rate-dots.ts';

const leavingCell = (cell: HeatCell): HeatCell =>
	cell.small ? { ...blankRow(cell), mark: 'not_assessable', counts: '' } : cell;

/** In the place of every combination, with rows or without, where not even that may be told. */
const untold = (row: HeatCell, column: HeatCell): HeatCell => ({
	key: `${row.key} ${column.key}`,
	name: `${row.name} × ${column.name}`,
	detail: '',
	counts: '',
	value: null,
	low: null,
	high: null,
	low66: null,
	high66: null,
	mark: 'not_assessable',
	small: true,
	reason: heldBack
});

/** Whether the chart that leaves looks otherwise than the one on screen. */
export const heatHoldsBack = ({ rows, columns, everybody, cells, withheld }: HeatMap): boolean =>
	withheld || [...rows, ...columns, everybody, ...cells.flat()].some((cell) => cell?.small === true);

/** The places of the groups as they leave: those that are held back last, by name, because their place would tell of their rate. */
function leavingPlaces(groups: readonly HeatCell[]): readonly number[] {
	const places = groups.map((group, at) => ({ group, at }));
	const held = places.filter(({ group }) => group.small);
	return [
		...places.filter(({ group }) => !group.small),
		...held.toSorted((a, b) => (a.group.name < b.group.name ? -1 : 1))
	].map(({ at }) => at);
}

/** The chart as it leaves the machine, in a picture or on paper: what is held back has no figure, no colour and no place of its own. */
export function leavingHeatMap(chart: HeatMap): HeatMap {
	const columnsAt = leavingPlaces(chart.columns);
	const columns = columnsAt.flatMap((at) => chart.columns[at] ?? []).map(leavingCell);
	const drawn = leavingPlaces(chart.rows).flatMap((at) => {
		const row = chart.rows[at];
		if (row === undefined) return [];
		const cells = columnsAt.map((place, c): HeatCell | null => {
			const cell = chart.cells[at]?.[place] ?? null;
			const column = columns[c];
			if (chart.withheld && column !== undefined) return untold(row, column);
			return cell === null ? null : leavingCell(cell);
		});
		return [{ row: leavingCell(row), cells }];
	});
	return {
		...chart,
		rows: drawn.map(({ row }) => row),
		columns,
		everybody: chart.everybody === null ? null : leavingCell(chart.everybody),
		cells: drawn.map(({ cells }) => cells),
		centre: chart.withheld ? null : chart.centre
	};
}
