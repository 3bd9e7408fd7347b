import type { Counts } from '../../src/lib/core/cube/counts.ts';
import { scoreTest } from '../../src/lib/core/tests/score-test.ts';
import { fisherExact } from '../../src/lib/core/tests/fisher-exact.ts';
import { sliceKey, type Slice } from '../../src/lib/core/slices/slice.ts';
import type { SliceSearchOptions } from '../../src/lib/core/slices/slice-search.ts';

/** A log: levels by attribute, a label and a decision for each row. */
export interface SliceRows {
	readonly names: readonly string[];
	/** One column an attribute. */
	readonly columns: readonly (readonly (string | null)[])[];
	readonly label: readonly boolean[];
	readonly decision: readonly boolean[];
}

export interface BruteSlice {
	readonly slice: Slice;
	readonly counts: Counts;
	readonly rows: number;
	readonly divergence: number;
	readonly p: number;
	readonly adjusted: number;
	readonly folded: boolean;
}

type Options = Omit<SliceSearchOptions, 'fraction'> & {
	readonly fraction: (c: Counts) => { readonly successes: number; readonly trials: number };
};

const nobody = (): { tp: number; fp: number; fn: number; tn: number } => ({ tp: 0, fp: 0, fn: 0, tn: 0 });

/** Every combination of up to `depth` attributes. */
function combinations(count: number, depth: number): number[][] {
	const all: number[][] = [];
	for (let mask = 1; mask < 2 ** count; mask += 1) {
		const set = Array.from({ length: count }, (_, at) => at).filter((at) => (mask >> at) % 2 === 1);
		if (set.length <= depth) all.push(set);
	}
	return all;
}

function countSet(rows: SliceRows, set: readonly number[]): Map<string, { slice: Slice; counts: Counts }> {
	const found = new Map<string, { slice: Slice; counts: ReturnType<typeof nobody> }>();
	for (let row = 0; row < rows.label.length; row += 1) {
		let key = '';
		for (const at of set) key += JSON.stringify(rows.columns[at]?.[row] ?? null) + '|';
		let known = found.get(key);
		if (known === undefined) {
			const slice = set.map((at) => ({
				attribute: rows.names[at] ?? '',
				level: rows.columns[at]?.[row] ?? null
			}));
			known = { slice, counts: nobody() };
			found.set(key, known);
		}
		known.counts[
			rows.decision[row] === true
				? rows.label[row] === true
					? 'tp'
					: 'fp'
				: rows.label[row] === true
					? 'fn'
					: 'tn'
		] += 1;
	}
	return found;
}

/** The search as one would write it who has the rows and all day: no roll-up, no pruning of what is looked at. */
export function bruteForceSlices(rows: SliceRows, options: Options): readonly BruteSlice[] {
	const { fraction, minimumSupport, redundancy } = options;
	const all = rows.label.length;
	const whole = [...countSet(rows, []).values()][0]?.counts ?? nobody();
	const everyone = fraction(whole);
	const tested = combinations(rows.names.length, options.depth).flatMap((set) =>
		[...countSet(rows, set).values()].flatMap(({ slice, counts }) => {
			const own = counts.tp + counts.fp + counts.fn + counts.tn;
			if (minimumSupport.kind === 'rows' ? own < minimumSupport.rows : own / all < minimumSupport.share) return [];
			if (options.missingMembership === 'shown' && slice.some(({ level }) => level === null)) return [];
			const a = fraction(counts);
			const b = { successes: everyone.successes - a.successes, trials: everyone.trials - a.trials };
			if (a.trials === 0 || b.trials === 0) return [];
			const events = Math.min(everyone.successes, everyone.trials - everyone.successes);
			const few = (events * Math.min(a.trials, b.trials)) / everyone.trials < 5;
			const p = (few ? fisherExact(a, b) : scoreTest(a, b))?.p ?? NaN;
			const divergence = a.successes / a.trials - everyone.successes / everyone.trials;
			return [{ slice, counts, rows: own, divergence, p }];
		})
	);
	const adjusted = adjust(
		tested.map(({ p }) => p),
		options.correction
	);
	const judged = tested.map((each, at) => ({ ...each, adjusted: adjusted[at] ?? NaN }));
	const heads = new Map(
		judged.filter((each) => each.adjusted <= 1 - options.level).map((each) => [sliceKey(each.slice), each])
	);
	return judged.map((each) => {
		const folded =
			heads.has(sliceKey(each.slice)) &&
			each.slice.some((item) => {
				const left = each.slice.filter((other) => other !== item);
				const parent = left.length === 0 ? 0 : heads.get(sliceKey(left))?.divergence;
				return parent !== undefined && Math.abs(each.divergence - parent) <= redundancy;
			});
		return { ...each, folded };
	});
}

/** Both corrections by their definition over ranks, from the sorted list alone. */
function adjust(ps: readonly number[], correction: Options['correction']): readonly number[] {
	const sorted = [...ps].sort((a, b) => a - b);
	const m = sorted.length;
	const atRank: number[] = [];
	if (correction === 'holm') {
		sorted.forEach((p, rank) => atRank.push(Math.max(atRank.at(-1) ?? 0, Math.min(1, p * (m - rank)))));
	} else {
		for (let rank = m - 1; rank >= 0; rank -= 1) {
			atRank.unshift(Math.min(atRank[0] ?? 1, (m * (sorted[rank] ?? 1)) / (rank + 1)));
		}
	}
	const of = new Map<number, number>();
	// Equal p values share the larger Holm and the larger-rank Benjamini–Hochberg value, which are equal among ties.
	sorted.forEach((p, rank) => {
		if (!of.has(p)) of.set(p, atRank[rank] ?? 1);
	});
	return ps.map((p) => of.get(p) ?? 1);
}
