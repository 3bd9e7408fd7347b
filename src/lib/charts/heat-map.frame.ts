import { heatValue, marginQuantity, type HeatMap } from './heat-map.ts';
import { textWidth } from './primitives/text-fit.ts';
import { formatQuantity } from './quantity.ts';

export interface HeatFrame {
	/** The column of the rows' names, and every cell, in pixels. */
	readonly names: number;
	readonly cell: number;
}

const least = 68;
const widest = 168;
const roomy = 132;

/** Room for the names and for what each cell prints: cells share the width, and take more where their texts need it. */
export function heatFrame(chart: HeatMap, width: number): HeatFrame {
	const margins = [chart.everybody, ...chart.rows, ...chart.columns];
	const needs = [
		...margins.map((cell) => ({ cell, value: cell?.value ?? null, quantity: marginQuantity(chart) })),
		...chart.cells
			.flat()
			.map((cell) => ({ cell, value: cell && heatValue(cell, chart), quantity: chart.quantity }))
	].map(({ cell, value, quantity }) =>
		cell === null
			? least
			: Math.max(textWidth(cell.counts, 12) + 12, textWidth(formatQuantity(value, quantity), 13) + 44)
	);
	const needed = Math.min(
		widest,
		needs.reduce((most, each) => Math.max(most, each), least)
	);
	const longest = [chart.by.rows, ...chart.rows.map(({ name }) => name)].reduce(
		(most, name) => Math.max(most, textWidth(name.slice(0, 600), 13)),
		40
	);
	const names = Math.ceil(Math.min(longest + 12, 220, Math.max(84, width * 0.28)));
	const share = Math.floor((width - names - 6) / (chart.columns.length + 1));
	return { names, cell: Math.ceil(Math.max(needed, Math.min(share, Math.max(roomy, needed)))) };
}
