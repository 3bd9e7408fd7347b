import type { Counts } from '../src/lib/core/cube/counts.ts';
import { searchSlices } from '../src/lib/core/slices/search-slices.ts';
import { sliceKey } from '../src/lib/core/slices/slice.ts';
import type { SliceSearch, SliceSearchOptions } from '../src/lib/core/slices/slice-search.ts';
import type { SliceTable } from '../src/lib/core/slices/slice-table.ts';
import { bruteForceSlices, type SliceRows } from '../tests/oracle/brute-force-slices.ts';

const options: SliceSearchOptions = {
	fraction: ({ fp, tn }: Counts) => ({ successes: fp, trials: fp + tn }),
	depth: 3,
	minimumSupport: { kind: 'share', share: 0.01 },
	level: 0.95,
	correction: 'holm',
	redundancy: 0.01,
	missingMembership: 'shown'
};

export const search = (table: SliceTable): SliceSearch => searchSlices(table, options);

/** What brute force on the rows found otherwise: nothing, unless one of the two is wrong. */
export function disagreements(found: SliceSearch, rows: SliceRows): readonly string[] {
	const brute = bruteForceSlices(rows, options);
	const unlike = brute.filter((each) => {
		const own = found.tested.get(sliceKey(each.slice));
		return (
			own === undefined ||
			own.rows !== each.rows ||
			own.gap.divergence !== each.divergence ||
			own.test.p !== each.p ||
			Math.abs(own.adjusted - each.adjusted) > 1e-12 ||
			(own.foldedUnder !== null) !== each.folded
		);
	});
	return [
		...(brute.length === found.familySize
			? []
			: [`${String(brute.length)} slices by brute force, ${String(found.familySize)} by the search`]),
		...unlike.map(({ slice }) => JSON.stringify(slice))
	];
}
