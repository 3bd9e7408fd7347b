import { foldSelection } from '#lib/core/clusters/fold-selection.ts';
import { addCounts, type Counts } from '#lib/core/cube/counts.ts';
import { restOf } from '#lib/core/disparities/rest.ts';
import { bootstrapIntervals } from '#lib/core/intervals/bootstrap-interval.ts';
import {
	combineReplicates,
	type Replicates,
	type ResampledCells
} from '#lib/core/intervals/cell-bootstrap.ts';
import type { Interval } from '#lib/core/intervals/interval.ts';
import { closedInterval, closedIntervals } from './closed-form-intervals.ts';
import type { Comparable } from './comparable.ts';
import type { Compared, GapIntervals } from './contrast.ts';
import { effectiveDraw } from './effective-cells.ts';
import { once } from './once.ts';
import type { Keyed, Sampler } from './sampler.ts';

const ratioOf = (a: number, b: number): number | null => (a === 0 && b === 0 ? null : a / b);

/**
 * Intervals of a difference and a ratio of a metric that is no proportion: from both groups' closed forms where the
 * metric has one, from redrawings of the cells otherwise.
 */
export function smoothIntervals(compared: Compared, sampler: Sampler): GapIntervals {
	const form = compared.of.closedForm;
	return form === null ? redrawnIntervals(compared, sampler) : closedIntervals(compared, form, sampler);
}

function redrawnIntervals(compared: Compared, sampler: Sampler): GapIntervals {
	const { low, high } = compared.of.range;
	const span = high - low;
	const names = [compared.of.id, compared.group.key, compared.against.key, compared.overall];
	const at = (
		kind: 'difference' | 'ratio',
		level: number,
		{ combine, range }: { combine: (a: number, b: number) => number | null; range: Interval }
	): Interval | null =>
		once(sampler.intervals, JSON.stringify([...names, kind, level]), () => {
			const replicates = combineReplicates(...sides(compared, sampler), combine);
			return bootstrapIntervals(replicates, [level], range)[0] ?? null;
		});
	return {
		difference: (level) =>
			at('difference', level, { combine: (a, b) => a - b, range: { low: -span, high: span } }),
		ratio: (level) =>
			at('ratio', level, {
				combine: ratioOf,
				range: { low: low < 0 ? -Infinity : 0, high: Infinity }
			}),
		methods: { difference: 'cell-bootstrap', ratio: 'cell-bootstrap' }
	};
}

/** Group and reference on every redrawing, drawn together where one holds rows of the other. */
function sides(compared: Compared, sampler: Sampler): readonly [Replicates, Replicates] {
	const { of, overall } = compared;
	if (of.ofWhole) return sharesOfWhole(compared, sampler);
	const [group, against] = [effectiveDraw(compared.group, of), effectiveDraw(compared.against, of)];
	const own = sampler.replicates(group, of.statistic);
	if (!overall) return [own, sampler.replicates(against, of.statistic)];
	const whole = together(sampler.cells(group), sampler.cells(against), (a, b) =>
		of.statistic(addCounts(a, b))
	);
	return [own, whole];
}

/** Shares of a whole that changes with its parts: the two groups and everyone else are redrawn, and the whole is their sum. */
function sharesOfWhole({ of, group, against, population, overall }: Compared, sampler: Sampler) {
	const others: Keyed = {
		key: `others ${group.key} ${against.key}`,
		counts: restOf(restOf(population, group.counts), against.counts)
	};
	const drawn = [group, against, others].map((part) => sampler.cells(selectionOf(part)));
	const share = (part: ResampledCells): Replicates => {
		const values = new Float64Array(part.draws.length / 4);
		for (let i = 0; i < values.length; i += 1) {
			const whole = drawn.reduce((sum, cells) => addCounts(sum, drawAt(cells, i)), noRows);
			values[i] = of.value({ group: drawAt(part, i), population: whole }).value ?? NaN;
		}
		return { estimate: of.value({ group: part.counts, population }).value, values };
	};
	const [own, other] = drawn;
	if (own === undefined || other === undefined) throw new Error('Two groups were drawn');
	const everyone: Replicates = { estimate: 1, values: new Float64Array(own.draws.length / 4).fill(1) };
	return [share(own), overall ? everyone : share(other)] as const;
}

/**
 * The selected and the others, each in one cell. A share may be published where the four cells may not,
 * so its interval must not follow from them.
 */
const selectionOf = (part: Keyed): Keyed => {
	const { tp, fp, fn, tn, clusters, weights } = part.counts;
	const moments = clusters === undefined ? undefined : foldSelection(clusters.moments);
	return effectiveDraw(
		{
			key: `selection ${part.key}`,
			counts: {
				tp: 0,
				fp: tp + fp,
				fn: 0,
				tn: fn + tn,
				...(clusters && moments ? { clusters: { ...clusters, moments } } : {}),
				...(weights ? { weights } : {})
			}
		},
		{ id: 'selection', statistic: selectedShare }
	);
};

const selectedShare = (c: Counts): number => (c.tp + c.fp) / (c.tp + c.fp + c.fn + c.tn);

const noRows: Counts = { tp: 0, fp: 0, fn: 0, tn: 0 };

const drawAt = ({ draws }: ResampledCells, i: number): Counts => ({
	tp: draws[4 * i] ?? 0,
	fp: draws[4 * i + 1] ?? 0,
	fn: draws[4 * i + 2] ?? 0,
	tn: draws[4 * i + 3] ?? 0
});

function together(
	a: ResampledCells,
	b: ResampledCells,
	statistic: (a: Counts, b: Counts) => number | null
): Replicates {
	const values = new Float64Array(a.draws.length / 4);
	for (let i = 0; i < values.length; i += 1) values[i] = statistic(drawAt(a, i), drawAt(b, i)) ?? NaN;
	return { estimate: statistic(a.counts, b.counts), values };
}

/** The interval of one group's own value; for a share of the whole, with everyone else redrawn too. */
export function smoothInterval(
	of: Comparable,
	{ group, rest }: { readonly group: Keyed; readonly rest: Keyed },
	{ sampler, level }: { readonly sampler: Sampler; readonly level: number }
): Interval | null {
	if (of.closedForm !== null) return closedInterval(of, of.closedForm, group, { sampler, level });
	const replicates = of.ofWhole
		? sharesOfWhole(
				{
					of,
					group,
					against: rest,
					population: addCounts(group.counts, rest.counts),
					overall: false,
					pooled: null
				},
				sampler
			)[0]
		: sampler.replicates(effectiveDraw(group, of), of.statistic);
	return bootstrapIntervals(replicates, [level], of.range)[0] ?? null;
}
