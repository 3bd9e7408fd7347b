import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** A seeded source of chance: the same seed gives the same numbers on every machine. */
export interface Random {
	/** Uniform on (0, 1), both ends left out. */
	readonly uniform: () => number;
	/** Standard normal. */
	readonly normal: () => number;
	readonly happens: (probability: number) => boolean;
	/** One of the values, by their shares; shares need not sum to 1. */
	readonly pick: <T>(shares: readonly (readonly [T, number])[]) => T;
}

/** Mulberry32, by Tommy Ettinger (public domain): 32 bits of state, more than enough for a sample of a log. */
export function seeded(seed: number): Random {
	let state = seed >>> 0;
	const uniform = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
	};
	return {
		uniform,
		// Through the quantile, so that one draw makes one number.
		normal: () => quantile(uniform(), 0, 1),
		happens: (probability) => uniform() < probability,
		pick: (shares) => {
			let left = uniform() * shares.reduce((sum, [, share]) => sum + share, 0);
			for (const [value, share] of shares) {
				left -= share;
				if (left < 0) return value;
			}
			const last = shares.at(-1);
			if (last === undefined) throw new Error('Nothing to pick from');
			return last[0];
		}
	};
}

/** The standard normal value below which a share `p` lies. */
export const normalQuantile = (p: number): number => quantile(p, 0, 1);

/**
 * A standard normal that shares part of itself with others of the same person or case:
 * `share` is the correlation between two of them.
 */
export const correlated = (common: number, own: number, share: number): number =>
	Math.sqrt(share) * common + Math.sqrt(1 - share) * own;
