import { metricIds } from '#lib/core/metrics/metric.ts';
import {
	comparisonViews,
	defaultView,
	layouts,
	shownRates,
	sliceOrders,
	sortOrders,
	themes,
	type View
} from './view.ts';

const oneOf = <T extends string>(known: readonly T[], text: string | null): T | null =>
	known.find((each) => each === text) ?? null;

/** How the address writes a threshold that selects nobody. */
const nobody = 'nobody';

/** As a person or `String` writes a number: JavaScript reads "0x10" too. */
const written = /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

const number = (text: string | null): number | null =>
	text !== null && written.test(text) && Number.isFinite(Number(text)) ? Number(text) : null;

/** A gap of rates is at most 1. */
const share = (value: number | null): number | null =>
	value !== null && value >= 0 && value <= 1 ? value : null;

const atLeastZero = (value: number | null): number | null => (value !== null && value >= 0 ? value : null);

/**
 * Reads a view from an address bar's fragment ("#attribute=race&sort=size").
 * What is unknown or malformed is as if it were not there: an old or mangled link still opens.
 */
export function readView(fragment: string): View {
	const at = new URLSearchParams(fragment.replace(/^#/, ''));
	const metrics = at
		.get('metrics')
		?.split(',')
		.flatMap((text) => oneOf(metricIds, text) ?? []);
	return {
		model: at.get('model'),
		attribute: at.get('attribute'),
		intersection: at.get('intersection'),
		metrics: metrics && metrics.length > 0 ? metrics : null,
		comparison: oneOf(comparisonViews, at.get('comparison')) ?? defaultView.comparison,
		reference: at.get('reference'),
		group: at.get('group'),
		stratum: at.get('stratum'),
		slice: at.get('slice'),
		rows: at.get('rows'),
		where: at.get('where'),
		find: at.get('find'),
		sort: oneOf(sortOrders, at.get('sort')) ?? defaultView.sort,
		slices: oneOf(sliceOrders, at.get('slices')) ?? defaultView.slices,
		layout: oneOf(layouts, at.get('layout')),
		rates: oneOf(shownRates, at.get('rates')) ?? defaultView.rates,
		part: at.get('part'),
		contrast: at.get('contrast'),
		only: at.get('only'),
		by: at.get('by'),
		whose: at.get('whose'),
		case: at.get('case'),
		threshold: at.get('threshold') === nobody ? Infinity : number(at.get('threshold')),
		thresholds: at.get('thresholds'),
		cost: atLeastZero(number(at.get('cost'))),
		gap: oneOf(metricIds, at.get('gap')),
		within: share(number(at.get('within'))),
		groups: at.get('groups'),
		need: at.get('need'),
		parts: number(at.get('parts')),
		theme: oneOf(themes, at.get('theme'))
	};
}

/**
 * Writes a view as a fragment; what is at its default is left out, so the plain view has an empty one.
 * A fragment and never a query: group names must not reach a server's log.
 */
export function writeView(view: View): string {
	const at = new URLSearchParams();
	if (view.model !== null) at.set('model', view.model);
	if (view.attribute !== null) at.set('attribute', view.attribute);
	if (view.intersection !== null) at.set('intersection', view.intersection);
	if (view.metrics !== null) at.set('metrics', view.metrics.join(','));
	if (view.comparison !== defaultView.comparison) at.set('comparison', view.comparison);
	if (view.reference !== null) at.set('reference', view.reference);
	if (view.group !== null) at.set('group', view.group);
	if (view.stratum !== null) at.set('stratum', view.stratum);
	if (view.slice !== null) at.set('slice', view.slice);
	if (view.rows !== null) at.set('rows', view.rows);
	if (view.find !== null) at.set('find', view.find);
	if (view.where !== null) at.set('where', view.where);
	if (view.sort !== defaultView.sort) at.set('sort', view.sort);
	if (view.slices !== defaultView.slices) at.set('slices', view.slices);
	if (view.layout !== null) at.set('layout', view.layout);
	if (view.rates !== defaultView.rates) at.set('rates', view.rates);
	if (view.part !== null) at.set('part', view.part);
	if (view.contrast !== null) at.set('contrast', view.contrast);
	if (view.only !== null) at.set('only', view.only);
	if (view.by !== null) at.set('by', view.by);
	if (view.whose !== null) at.set('whose', view.whose);
	if (view.case !== null) at.set('case', view.case);
	if (view.threshold !== null) {
		at.set('threshold', view.threshold === Infinity ? nobody : String(view.threshold));
	}
	if (view.thresholds !== null) at.set('thresholds', view.thresholds);
	if (view.cost !== null) at.set('cost', String(view.cost));
	if (view.gap !== null) at.set('gap', view.gap);
	if (view.within !== null) at.set('within', String(view.within));
	if (view.groups !== null) at.set('groups', view.groups);
	if (view.need !== null) at.set('need', view.need);
	if (view.parts !== null) at.set('parts', String(view.parts));
	if (view.theme !== null) at.set('theme', view.theme);
	const text = at.toString();
	return text === '' ? '' : `#${text}`;
}
