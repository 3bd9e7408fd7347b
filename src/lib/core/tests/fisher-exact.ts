import type { Proportion } from '../intervals/interval.ts';
import type { TestResult } from './test-result.ts';

/** Two tables this close in probability are equally likely: rounding must not split a tie. */
const tie = 1 + 1e-9;

/** A weight this small beside what was summed so far, and falling, adds nothing to a double. */
const negligible = 1e-18;

/** Ratio of a table's weight to that of its neighbour one event nearer the mode, on one side of it. */
type Ratio = (x: number) => number;

interface Side {
	/** Weights of all tables on this side, the mode not among them. */
	readonly all: number;
	/** Weights of those no likelier than the table seen. */
	readonly asExtreme: number;
}

/** Sums one side outwards from the mode, whose weight is 1. Weights fall ever faster, so the first negligible one ends it. */
function side(steps: number, ratio: Ratio, seen: number): Side {
	let all = 0;
	let asExtreme = 0;
	for (let step = 1, w = 1; step <= steps; step += 1) {
		w *= ratio(step);
		all += w;
		if (w <= seen) asExtreme += w;
		if (w <= negligible * (w <= seen ? asExtreme : 0)) break;
	}
	return { all, asExtreme };
}

/** The weight of the table so many steps from the mode: 1 at the mode, 0 where it underflows. */
function weightAt(steps: number, ratio: Ratio): number {
	let w = 1;
	for (let step = 1; step <= steps && w > 0; step += 1) w *= ratio(step);
	return w;
}

/**
 * Fisher's exact test of equal rates, two-sided: the chance, with both margins as they are, of a table no
 * likelier than this one. 1 means no table is likelier. Null when either group has no trials. Needs whole counts.
 * The hypergeometric weights come from their ratios, from the likeliest table outwards, which keeps the
 * far tails exact where differences of log gammas would not. A table 10³⁰⁰ times less likely than the mode gives 0.
 * Source: Fisher 1922; two-sided by the method of small p values, as R and scipy do.
 */
export function fisherExact(a: Proportion, b: Proportion): TestResult | null {
	if (!(a.trials > 0) || !(b.trials > 0)) return null;
	const events = a.successes + b.successes;
	const trials = a.trials + b.trials;
	const least = Math.max(0, events - b.trials);
	const most = Math.min(events, a.trials);
	const mode = Math.min(most, Math.max(least, Math.floor(((events + 1) * (a.trials + 1)) / (trials + 2))));
	const up: Ratio = (step) => {
		const x = mode + step - 1;
		return ((events - x) * (a.trials - x)) / ((x + 1) * (b.trials - events + x + 1));
	};
	const down: Ratio = (step) => {
		const x = mode - step + 1;
		return (x * (b.trials - events + x)) / ((events - x + 1) * (a.trials - x + 1));
	};
	const away = a.successes - mode;
	const seen = tie * weightAt(Math.abs(away), away < 0 ? down : up);
	const above = side(most - mode, up, seen);
	const below = side(mode - least, down, seen);
	const atMode = seen >= 1 ? 1 : 0;
	const p = (above.asExtreme + below.asExtreme + atMode) / (1 + above.all + below.all);
	return { test: 'fisher', statistic: null, p: Math.min(1, p) };
}
