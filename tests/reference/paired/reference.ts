import { readFileSync } from 'node:fs';

type Ends = readonly [number, number];
type ByLevel = Readonly<Record<string, Ends>>;

interface Tost {
	readonly margin: number;
	readonly statistics: Ends;
	/** One-sided, against −margin and against margin. */
	readonly p: Ends;
}

interface Tested {
	readonly statistic: number | null;
	readonly p: number;
}

interface PatternCase<Answer> extends Tested {
	readonly name: string;
	readonly patterns: readonly { readonly answers: readonly Answer[]; readonly cases: number }[];
	readonly degrees: number;
}

/** What scipy, statsmodels and the likelihood itself say; written by `paired.py`. */
export const reference = JSON.parse(readFileSync(new URL('./paired.json', import.meta.url), 'utf8')) as {
	readonly independent: readonly {
		readonly a: Ends;
		readonly b: Ends;
		readonly interval: ByLevel;
		readonly farrington_manning: ByLevel;
		readonly tost: readonly (Tost & { readonly method: 'miettinen-nurminen' | 'farrington-manning' })[];
	}[];
	/** Ratios with a zero or a certain rate; the high end is null where the data set none. */
	readonly ratios: readonly {
		readonly a: Ends;
		readonly b: Ends;
		readonly interval: Readonly<Record<string, readonly [number, number | null]>>;
	}[];
	readonly pairs: readonly {
		/** Both, first only, second only, neither. */
		readonly counts: readonly [number, number, number, number];
		readonly interval: ByLevel;
		readonly tost: readonly Tost[];
		readonly exact: number;
		readonly mid_p: number;
		readonly corrected: Tested;
	}[];
	readonly cochran: readonly PatternCase<boolean>[];
	readonly friedman: readonly PatternCase<number>[];
	readonly differences: readonly {
		readonly name: string;
		readonly differences: readonly number[];
		readonly wilcox: Tested;
		readonly pratt: Tested;
		readonly t?: Tested & {
			readonly degrees: number;
			readonly interval_90: Ends;
			/** Margins, each with the larger p of two one-sided t tests. */
			readonly tost: readonly Ends[];
		};
	}[];
	/** χ², degrees of freedom, upper tail. */
	readonly chi_square_tails: readonly (readonly [number, number, number])[];
};

export const pairedCounts = ([both, firstOnly, secondOnly, neither]: readonly [
	number,
	number,
	number,
	number
]) => ({ both, firstOnly, secondOnly, neither });
