import { total } from '../cube/counts.ts';
import type { Metric } from '../metrics/metric.ts';
import type { CutGrid } from './cut-grid.ts';
import { countsAtCut, type GroupCuts } from './group-cuts.ts';

/** What a wrong decision costs: a false alarm 1, a missed case `missed` times as much. */
export interface Costs {
	readonly missed: number;
}

/** One decision that a threshold can make of a group. */
export interface Candidate {
	readonly cut: number;
	/** False alarms, and missed cases as many times as they cost. */
	readonly cost: number;
	/** Whether it selects some of the group and not all. */
	readonly parts: boolean;
}

/** What thresholds are sought for. */
export interface Sought {
	readonly grid: CutGrid;
	readonly costs: Costs;
	/** The cut in force: of thresholds that decide alike the one nearest to it is taken. */
	readonly home: number;
}

/** Costs and rates that differ by less are equal: the same terms in another order. */
export const rounding = 1e-9;

/**
 * Every decision that thresholds can make of a group, by rising threshold. Thresholds between which the group has no
 * labelled row decide alike and are one, at the place nearest to the cut in force. A group without labelled rows has one.
 */
export function candidatesOf(group: GroupCuts, { grid, costs, home }: Sought): readonly Candidate[] {
	const found: Candidate[] = [];
	const last = grid.thresholds.length - 1;
	let from = 0;
	for (let cut = 0; cut <= last; cut++) {
		const counts = countsAtCut(group, grid, cut);
		const next = cut === last ? null : countsAtCut(group, grid, cut + 1);
		if (next !== null && next.tp === counts.tp && next.fp === counts.fp) continue;
		const selected = counts.tp + counts.fp;
		found.push({
			cut: Math.min(cut, Math.max(from, home)),
			cost: costs.missed * counts.fn + counts.fp,
			parts: selected > 0 && selected < total(counts)
		});
		from = cut + 1;
	}
	return found;
}

/** Whether one candidate is better than another: it costs less, or as much and lies nearer to the cut in force. Equally near, the lower. */
export function isBetter(a: Candidate, b: Candidate, home: number): boolean {
	if (Math.abs(a.cost - b.cost) > rounding * Math.max(1, Math.abs(b.cost))) return a.cost < b.cost;
	const [nearA, nearB] = [Math.abs(a.cut - home), Math.abs(b.cut - home)];
	return nearA === nearB ? a.cut < b.cut : nearA < nearB;
}

/** The candidate of least cost; null where there is none. */
export const cheapest = <Each extends Candidate>(candidates: readonly Each[], home: number): Each | null =>
	candidates.reduce<Each | null>(
		(best, each) => (best === null || isBetter(each, best, home) ? each : best),
		null
	);

/** A metric of a group at a cut, by the registry's own definition; null where it has no answer there. */
export function metricAtCut(
	metric: Metric,
	{ group, population }: { readonly group: GroupCuts; readonly population: GroupCuts },
	grid: CutGrid,
	cut: number
): number | null {
	return metric.value({
		group: countsAtCut(group, grid, cut),
		population: countsAtCut(population, grid, cut)
	}).value;
}
