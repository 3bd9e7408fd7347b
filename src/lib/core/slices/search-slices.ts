import { total } from '../cube/counts.ts';
import type { CountedSlice } from './count-slices.ts';
import { judgeSlices } from './judge-slices.ts';
import type { Slice } from './slice.ts';
import type { SliceSearch, SliceSearchOptions } from './slice-search.ts';
import { sliceGap } from './slice-gap.ts';
import { wholeOf, type SliceTable } from './slice-table.ts';
import { supportedSlices } from './supported-slices.ts';

/**
 * Looks at every slice of up to `depth` conditions that has enough rows, and lists those whose metric differs from
 * everyone else's, beyond what looking at so many explains, and that no simpler slice tells as well. Divergence is the
 * slice's rate minus everyone's: 0 is none, ±1 the most. The family is every slice tested, listed or not, and
 * folding happens after testing, so it makes no p smaller. A table without rows lists nothing.
 * Rows are taken for independent. Source: Pastor, de Alfaro & Baralis 2021; the tests and families are ours.
 */
export function searchSlices(table: SliceTable, options: SliceSearchOptions): SliceSearch {
	const { fraction } = options;
	const whole = wholeOf(table);
	const rows = total(whole);
	const candidates = supportedSlices(table, options, rows).map((counted) => ({
		slice: named(table, counted),
		rows: total(counted.counts),
		gap: sliceGap(counted.counts, whole, fraction)
	}));
	const of = { rows, whole: fraction(whole) };
	return { options, ...of, ...judgeSlices(candidates, of, options) };
}

/** A counted slice with the names of its attributes and levels. */
const named = ({ attributes }: SliceTable, counted: CountedSlice): Slice =>
	counted.attributes.flatMap((position, at) => {
		const attribute = attributes[position];
		const level = attribute?.levels[counted.levels[at] ?? 0];
		return attribute === undefined || level === undefined ? [] : [{ attribute: attribute.name, level }];
	});
