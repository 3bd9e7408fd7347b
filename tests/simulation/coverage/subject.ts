import type { Interval } from '#lib/core/intervals/interval.ts';
import type { RandomStream } from '#lib/core/intervals/seeded-random.ts';

export const seed = 20251121;
export const level = 0.95;
export const sizes = [10, 30, 100, 300, 1_000, 10_000] as const;
export const rates = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5] as const;

/** One run at a size and a rate: whether the promise was kept, or null where the method gives no answer. */
export type Run = (random: RandomStream, n: number, rate: number) => boolean | null;

/** One method under test. An interval's promise is to hold the truth; a test's is to find nothing where nothing is. */
export interface Subject {
	readonly name: string;
	readonly of: 'interval' | 'test';
	/** Score methods are held to the bound at every size and rate, the others in the mean. */
	readonly score: boolean;
	readonly sizes: readonly number[];
	readonly rates: readonly number[];
	/** What the column of rates holds, where it is not the rate of both groups. */
	readonly rateIs: string;
	/** Runs out of those asked for: a method that resamples is costly. */
	readonly share: number;
	readonly run: Run;
	/** The coverage itself, where it can be summed over every outcome. */
	readonly exact?: (n: number, rate: number) => number;
}

export const holds = (interval: Interval | null, truth: number): boolean | null =>
	interval === null ? null : interval.low <= truth && truth <= interval.high;

/** A method that is asked the same outcome again and again answers from memory. */
export function remembered<Outcome extends readonly number[], Answer>(
	answer: (...outcome: Outcome) => Answer
): (...outcome: Outcome) => Answer {
	const known = new Map<string, Answer>();
	return (...outcome) => {
		const key = outcome.join(' ');
		const found = known.get(key) ?? answer(...outcome);
		if (known.size < 200_000) known.set(key, found);
		return found;
	};
}
