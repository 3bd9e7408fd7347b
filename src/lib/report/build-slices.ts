import { seededRandom } from '#lib/core/intervals/seeded-random.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { sliceKey } from '#lib/core/slices/slice.ts';
import type { ListedSlice } from '#lib/core/slices/slice-search.ts';
import { confirmedByHalves } from '#lib/core/slices/split-half.ts';
import type { Build } from './context.ts';
import type { GroupTable } from './group-tables.ts';
import type { SliceRow } from './result.ts';
import { isSearched, lookedAt, sliceFamily, sliceTitle } from './slice-families.ts';

/**
 * Where one model differs most: every group and combination of groups with enough rows is tested against everyone
 * else on each of the audit's proportions, and those that differ beyond what looking at so many explains are listed,
 * without those that a simpler one tells as well. It looks at the audit's own attribute sets, to three conditions and no
 * deeper than they go, and among them at groups that may leave and are compared: so what it looked at can all be
 * shown, and the list is the same on screen and in what leaves. The family of p values is one metric of one model.
 * Each listed slice is looked for once more in two random halves of the rows, dealt from the counts.
 */
export function slicesOf(build: Build, tables: readonly GroupTable[]): readonly SliceRow[] {
	const [first] = tables;
	if (first === undefined) return [];
	const { audit } = build;
	const looked = lookedAt(audit, tables);
	const titles = new Map(looked.map((of) => [sliceKey(of.slice), sliceTitle(of)]));
	return audit.metrics
		.map((id) => metrics[id])
		.filter((metric) => isSearched(audit, metric))
		.flatMap((metric) => {
			const found = sliceFamily(audit, metric, { looked, population: first.population });
			if (found === null) return [];
			const { familySize, listed, overall } = found;
			return listed.map((slice) => ({
				model: first.model,
				slice: titles.get(slice.key) ?? '',
				metric: metric.id,
				overall,
				family_size: familySize,
				...figuresOf(slice),
				confirmed: confirmedByHalves(
					slice.gap,
					seededRandom(audit.inference.seed, JSON.stringify(['halves', first.model, metric.id, slice.key])),
					{ familySize, level: audit.inference.level }
				)
			}));
		});
}

const figuresOf = (
	found: ListedSlice
): Omit<SliceRow, 'model' | 'slice' | 'metric' | 'overall' | 'family_size' | 'confirmed'> => ({
	depth: found.slice.length,
	rows: found.rows,
	support: found.support,
	value: found.gap.value,
	divergence: found.gap.divergence,
	low: found.interval.low,
	high: found.interval.high,
	low_simultaneous: found.simultaneous.low,
	high_simultaneous: found.simultaneous.high,
	test: found.test.test,
	p: found.test.p,
	p_adjusted: found.adjusted,
	folds: found.folds.length,
	reason: null
});
