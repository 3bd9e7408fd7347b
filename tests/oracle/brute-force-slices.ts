import type { Counts } from '../../src/lib/core/cube/counts.ts';
import { scoreTest } from '../../src/lib/core/tests/score-test.ts';
import { fisherExact } from '../../src/lib/core/tests/fisher-exact.ts';
import { sliceKey, type Slice } from '../../src/lib/core/slices/slice.ts';
import type { SliceSearchOptions } from '../../src/lib/core/slices/slice-search.ts';

/** One attribute of a log: the place of each row's level among its levels. */
interface Column {
	readonly name: string;
	readonly levels: readonly (string | null)[];
	readonly codes: ArrayLike<number>;
}

/** A log: a level of each attribute, a label and a decision for each row. */
export interface SliceRows {
	readonly columns: readonly Column[];
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

function countSet(rows: SliceRows, set: readonly number[]) {
	const columns = set.flatMap((at) => rows.columns[at] ?? []);
	const found = new Map<number, { slice: Slice; counts: ReturnType<typeof nobody> }>();
	for (let row = 0; row < rows.label.length; row += 1) {
		let key = 0;
		for (const { levels, codes } of columns) key = key * levels.length + (codes[row] ?? 0);
		let known = found.get(key);
		if (known === undefined) {
			const slice = columns.map(({ name, levels, codes }) => ({
				attribute: name,
				level: levels[codes[row] ?? 0] ?? null
			}));
			known = { slice, counts: nobody() };
			found.set(key, known);
		}
		if (rows.decision[row] === true) known.counts[rows.label[row] === true ? 'tp' : 'fp'] += 1;
		else known.counts[rows.label[row] === true ? 'fn' : 'tn'] += 1;
	}
	return found;
}

/** The search as one would write it who has the rows and all day: no roll-up, no pruning of what is looked at. */
export function bruteForceSlices(rows: SliceRows, options: SliceSearchOptions): readonly BruteSlice[] {
	const { fraction, minimumSupport, redundancy } = options;
	const all = rows.label.length;
	const whole = [...countSet(rows, []).values()][0]?.counts ?? nobody();
	const everyone = fraction(whole);
	const tested = combinations(rows.columns.length, options.depth).flatMap((set) =>
		[...countSet(rows, set).values()].flatMap(({ slice, counts }) => {
			const own = counts.tp + counts.fp + counts.fn + counts.tn;
			if (minimumSupport.kind === 'rows' ? own < minimumSupport.rows : own / all < minimumSupport.share)
				return [];
			if (options.missingMembership === 'shown' && slice.some(({ level }) => level === null)) return [];
			const a = fraction(counts);
			const b = { successes: everyone.successes - a.successes, trials: everyone.trials - a.trials };
			if (a.trials === 0 || b.trials === 0) return [];
			const events = Math.min(everyone.successes, everyone.trials - everyone.successes);
			const expected = (events * Math.min(a.trials, b.trials)) / everyone.trials;
			const score = scoreTest(a, b)?.p ?? NaN;
			const exact = expected < 5 || (expected < 1000 && score <= 1 - options.level);
			const p = exact ? (fisherExact(a, b)?.p ?? NaN) : score;
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
function adjust(ps: readonly number[], correction: SliceSearchOptions['correction']): readonly number[] {
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
	// Both corrections give equal p values the same adjusted value.
	sorted.forEach((p, rank) => {
		if (!of.has(p)) of.set(p, atRank[rank] ?? 1);
	});
	return ps.map((p) => of.get(p) ?? 1);
}
