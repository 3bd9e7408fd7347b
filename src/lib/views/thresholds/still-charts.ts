import { looks } from '#lib/charts/group-curves.ts';
import type { At, OperatingCurve, OperatingCurves, OperatingKind } from '#lib/charts/operating.ts';
import type { Counts } from '#lib/core/cube/counts.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { middleOf } from '#lib/core/scores/score-bins.ts';
import { netBenefitOfCounts } from '#lib/core/scores/net-benefit.ts';
import { thinSteps } from '#lib/core/scores/thin-steps.ts';
import type { ThresholdStep } from '#lib/core/scores/threshold-steps.ts';
import { countsAtCut } from '#lib/core/thresholds/group-cuts.ts';
import type { ScopeGroup, ThresholdScope } from './scope.ts';

/** More than a curve of a few hundred pixels can show. */
const mostPoints = 96;
const bars = 60;

/** The bars of every group's scores, which no threshold moves. */
export interface SplitBars {
	readonly edges: readonly number[];
	readonly rows: readonly {
		readonly key: string;
		readonly positives: readonly number[];
		readonly negatives: readonly number[];
	}[];
}

/** Rows of each outcome in bars of equal width; the rows of a bin stand in the bar that holds its middle. */
export function splitBars({ grid: { bins }, groups }: ThresholdScope): SplitBars {
	const [first, last] = [bins[0]?.low ?? 0, bins.at(-1)?.high ?? 1];
	const width = (last - first) / bars || 1;
	const edges = Array.from({ length: bars + 1 }, (_, i) => first + i * width);
	const places = bins.map((bin) => Math.min(bars - 1, Math.floor((middleOf(bin) - first) / width)));
	const rowsOf = (from: Float64Array): readonly number[] => {
		const rows = Array.from({ length: bars }, () => 0);
		places.forEach((place, bin) => {
			rows[place] = (rows[place] ?? 0) + (from[bin] ?? 0) - (from[bin + 1] ?? 0);
		});
		return rows;
	};
	return {
		edges,
		rows: groups.map(({ key, cuts }) => ({
			key,
			positives: rowsOf(cuts.positivesFrom),
			negatives: rowsOf(cuts.negativesFrom)
		}))
	};
}

/** Every cut of a group by falling threshold, as few as a picture needs. */
function stepsOf({ cuts }: ScopeGroup, { grid }: ThresholdScope): readonly ThresholdStep[] {
	const steps: ThresholdStep[] = [];
	let before: Counts | null = null;
	for (let cut = grid.thresholds.length - 1; cut >= 0; cut--) {
		const counts = countsAtCut(cuts, grid, cut);
		if (before === null || before.tp !== counts.tp || before.fp !== counts.fp) {
			steps.push({ threshold: grid.thresholds[cut] ?? Infinity, ...counts });
		}
		before = counts;
	}
	return thinSteps(steps, { most: mostPoints, thresholds: [] });
}

/** Where a decision stands in a chart; null where it has no answer there. */
export function operatingAt(kind: OperatingKind, counts: Counts, threshold: number | null): At | null {
	const input = { group: counts, population: counts };
	if (kind === 'net_benefit') {
		const y = threshold === null ? null : netBenefitOfCounts(counts, threshold);
		return y === null || threshold === null ? null : { x: threshold, y };
	}
	const [xMetric, yMetric] =
		kind === 'roc'
			? (['false_positive_rate', 'true_positive_rate'] as const)
			: (['true_positive_rate', 'precision'] as const);
	const [x, y] = [metrics[xMetric].value(input).value, metrics[yMetric].value(input).value];
	return x === null || y === null ? null : { x, y };
}

/** Which of the four looks a group has: the largest ones, where nobody chose. */
const lookOf = (at: number): OperatingCurve['look'] => (at < looks ? (at as 0 | 1 | 2 | 3) : null);

const titles: Readonly<Record<OperatingKind, string>> = {
	roc: 'ROC',
	precision_recall: 'Precision and recall',
	net_benefit: 'Net benefit'
};

/** What each group could have at any threshold. */
export function operatingCurves(kind: OperatingKind, scope: ThresholdScope): OperatingCurves {
	const lineOf = (group: ScopeGroup): readonly At[] => {
		const line = stepsOf(group, scope).flatMap(
			(step) => operatingAt(kind, step, step.threshold === Infinity ? null : step.threshold) ?? []
		);
		return kind === 'net_benefit' ? line.toReversed() : line;
	};
	const everyone = kind === 'net_benefit' ? treatAll(scope) : undefined;
	return {
		title: `${titles[kind]} by ${scope.title.toLowerCase()}`,
		kind,
		curves: [
			...scope.groups.map((group, at) => ({
				key: group.key,
				name: group.title,
				look: lookOf(at),
				line: lineOf(group)
			})),
			{ key: scope.everyone.key, name: scope.everyone.title, look: null, line: lineOf(scope.everyone) }
		],
		...(everyone === undefined ? {} : { everyone })
	};
}

/** Selecting everyone, at the odds of each threshold. */
function treatAll({ everyone, grid }: ThresholdScope): readonly At[] {
	const all = countsAtCut(everyone.cuts, grid, 0);
	const last = grid.thresholds.at(-2) ?? 1;
	return Array.from({ length: 61 }, (_, i) => (i / 60) * Math.min(0.99, last)).flatMap((threshold) => {
		const y = netBenefitOfCounts(all, threshold);
		return y === null ? [] : [{ x: threshold, y }];
	});
}

/** Whether every score may be read as a probability, without which net benefit says nothing. */
export const areProbabilities = ({ grid: { bins } }: ThresholdScope): boolean =>
	bins.every(({ low, high }) => low >= 0 && high <= 1);
