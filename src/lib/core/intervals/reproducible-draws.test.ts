import { describe, expect, it } from 'vitest';
import { drawBinomials } from './binomial-column.ts';
import { drawBinomial } from './binomial-draw.ts';
import { bootstrapIntervals } from './bootstrap-interval.ts';
import { seededRandom } from './seeded-random.ts';

describe('a stream of random numbers', () => {
	// From another implementation of its generator (sfc32 seeded by FNV-1a) in Python.
	it('is that of its generator, for a seed and a key', () => {
		const of = (seed: number, key: string) => {
			const random = seededRandom(seed, key);
			return [random(), random(), random()];
		};
		expect(of(1, 'a')).toEqual([0.7213924900861457, 0.4062923506135121, 0.7022886808263138]);
		expect(of(20251121, 'raceé')).toEqual([0.5712534479098395, 0.06453948665875942, 0.6673905533971265]);
	});
});

describe('draws of a seed', () => {
	/** Weighted by their place, so that no two orders have one sum. */
	const sum = (draws: ArrayLike<number>): number => {
		let all = 0;
		for (let i = 0; i < draws.length; i += 1) all += (draws[i] ?? NaN) * (1 + (i % 7));
		return all;
	};

	// They follow their distribution (binomial-draws.test.ts); what these sums hold is that an old report is made again as it was.
	it.each([
		[5, 0.02, 1210, 2525],
		[7, 0.97, 81313, 150943],
		[60, 0.1, 72078, 78588],
		[300, 0.5, 1799416, 1836856],
		[1000, 0.93, 11157430, 11217199],
		[5000, 0.0019, 113258, 113267],
		[20_000, 0.3, 71973346, 71966450],
		[1_000_000, 0.02, 239880602, 239882253],
		[20, 0.5, 119611, 156385],
		[24, 0.45, 129968, 160546],
		[60, 0.4, 286329, 316268],
		[100_000, 0.4, 479776207, 479764718]
	])('of %d at %d stay what they are, one by one and as a column', (trials, rate, each, column) => {
		const random = seededRandom(11, `${String(trials)} ${String(rate)}`);
		expect(sum(Array.from({ length: 3000 }, () => drawBinomial(random, trials, rate)))).toBe(each);
		const many = Int32Array.from({ length: 3000 }, (_, i) => trials + (i % 13));
		expect(sum(drawBinomials(seededRandom(12, `${String(trials)} ${String(rate)}`), many, rate))).toBe(
			column
		);
	});
});

describe('draws of what is certain', () => {
	const never = (): number => {
		throw new Error('Nothing is left to chance here');
	};

	it('ask for no random number, one by one and as a long or a short column', () => {
		expect(drawBinomial(never, 0, 0.5)).toBe(0);
		expect(drawBinomial(never, 5, 0)).toBe(0);
		expect(drawBinomial(never, 5, 1)).toBe(5);
		for (const length of [5, 5000]) {
			const trials = Int32Array.from({ length }, (_, i) => 3 + (i % 4));
			expect([...drawBinomials(never, trials, 0)]).toEqual([...trials].map(() => 0));
			expect([...drawBinomials(never, trials, 1)]).toEqual([...trials]);
		}
		expect(drawBinomials(never, new Int32Array(0), 0.4)).toHaveLength(0);
	});

	it('of a short column are those of each number of trials in turn', () => {
		const trials = [5, 0, 900, 40_000, 7];
		const [random, again] = [seededRandom(13, 'short'), seededRandom(13, 'short')];
		expect([...drawBinomials(random, Int32Array.from(trials), 0.3)]).toEqual(
			trials.map((each) => drawBinomial(again, each, 0.3))
		);
	});

	it('never leave the number of trials', () => {
		const random = seededRandom(14, 'within');
		const drawn = Array.from({ length: 20_000 }, () => drawBinomial(random, 20, 0.5));
		expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...drawn)).toBeLessThanOrEqual(20);
	});
});

describe('the bias-corrected interval of redrawn values', () => {
	const values = Float64Array.from({ length: 999 }, (_, i) => (((i * 7919) % 999) / 999) ** 2);
	const levels = [0.66, 0.95, 0.9999];

	// By numpy.percentile and SciPy's normal distribution; the last level lies beyond what 999 redrawings resolve.
	it.each([
		[
			0.25,
			[0.02905849021147059, 0.6885725813237351],
			[0.0006311941590204585, 0.9490076666872618],
			[-0.1673954820234068, 1.469027751094258]
		],
		[
			0.3,
			[0.05691049744906025, 0.7809016158282055],
			[0.001852469555857478, 0.9707157728768165],
			[-0.14150295203774013, 1.544672565507183]
		]
	])('about %d is what its formula says', (estimate, ...expected) => {
		const found = bootstrapIntervals({ estimate, values: values.slice() }, levels);
		expected.forEach(([low, high], at) => {
			expect(found[at]?.low).toBeCloseTo(low ?? NaN, 12);
			expect(found[at]?.high).toBeCloseTo(high ?? NaN, 12);
		});
	});

	it('takes redrawings that equal the estimate for half below it', () => {
		const around = Float64Array.from({ length: 400 }, (_, i) => i / 400);
		const tied = around.map((value, i) => (i >= 150 && i < 170 ? 0.4 : value));
		const apart = tied.map((value, i) => (value === 0.4 ? 0.4 + (i % 2 === 0 ? 1e-9 : -1e-9) : value));
		const [one, other] = [tied, apart].map((each) =>
			bootstrapIntervals({ estimate: 0.4, values: each }, [0.9])
		);
		expect(one?.[0]?.low).toBeCloseTo(other?.[0]?.low ?? NaN, 6);
		expect(one?.[0]?.high).toBeCloseTo(other?.[0]?.high ?? NaN, 6);
	});

	it('stays in the range of its statistic, and needs an answer of the data and of half the redrawings', () => {
		const range = { low: 0, high: 1 };
		expect(bootstrapIntervals({ estimate: 0.25, values: values.slice() }, [0.9999], range)).toEqual([range]);
		expect(bootstrapIntervals({ estimate: null, values: values.slice() }, levels)).toEqual([
			null,
			null,
			null
		]);
		const half = Float64Array.from({ length: 10 }, (_, i) => (i < 5 ? i : NaN));
		expect(bootstrapIntervals({ estimate: 2, values: half.slice() }, [0.5])[0]).not.toBeNull();
		const fewer = Float64Array.from({ length: 10 }, (_, i) => (i < 4 ? i : NaN));
		expect(bootstrapIntervals({ estimate: 2, values: fewer }, [0.5])).toEqual([null]);
		expect(bootstrapIntervals({ estimate: 2, values: new Float64Array(0) }, [0.5])).toEqual([null]);
	});

	it('is finite where all redrawings lie on one side', () => {
		const [found] = bootstrapIntervals({ estimate: 9, values: values.slice() }, [0.95]);
		expect(Number.isFinite(found?.low)).toBe(true);
		expect(Number.isFinite(found?.high)).toBe(true);
	});
});
