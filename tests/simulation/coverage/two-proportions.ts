import { drawBinomial } from '#lib/core/intervals/binomial-draw.ts';
import { largestGapInterval } from '#lib/core/intervals/extreme-difference-interval.ts';
import { groupPairs } from '#lib/core/intervals/group-pairs.ts';
import type { Interval, Proportion } from '#lib/core/intervals/interval.ts';
import { katzRatioInterval } from '#lib/core/intervals/katz-ratio-interval.ts';
import { miettinenNurminenRatioInterval } from '#lib/core/intervals/miettinen-nurminen-ratio-interval.ts';
import { newcombeInterval } from '#lib/core/intervals/newcombe-interval.ts';
import { miettinenNurminenDifferenceInterval } from '#lib/core/intervals/score-difference-interval.ts';
import type { RandomStream } from '#lib/core/intervals/seeded-random.ts';
import { sidakLevel } from '#lib/core/intervals/sidak-level.ts';
import { scoreTest } from '#lib/core/tests/score-test.ts';
import { twoProportionTest } from '#lib/core/tests/two-proportion-test.ts';
import type { TestResult } from '#lib/core/tests/test-result.ts';
import { holds, level, rates, remembered, sizes, type Subject } from './subject.ts';

type PairMethod = (a: Proportion, b: Proportion, level: number) => Interval | null;

const drawn = (random: RandomStream, trials: number, rate: number): Proportion => ({
	successes: drawBinomial(random, trials, rate),
	trials
});

/** How many times the second group's rate is the first's, and how many times its size: equal, unlike, and lopsided. */
const settings = [
	{ words: 'equal rates', rate: 1, size: 1 },
	{ words: 'rates p and 1.5 p', rate: 1.5, size: 1 },
	{ words: 'equal rates, n and 10 n', rate: 1, size: 10 }
] as const;

function intervalSubjects(name: string, score: boolean, method: PairMethod, truth: 'difference' | 'ratio') {
	return settings.map((setting): Subject => {
		const at = remembered((x: number, n: number, y: number, m: number) =>
			method({ successes: x, trials: n }, { successes: y, trials: m }, level)
		);
		return {
			name: `${name}: ${setting.words}`,
			of: 'interval',
			score,
			sizes,
			rates,
			rateIs: 'p',
			share: 1,
			run: (random, n, rate) => {
				const other = rate * setting.rate;
				const [a, b] = [drawn(random, n, rate), drawn(random, n * setting.size, other)];
				const wanted = truth === 'difference' ? rate - other : rate / other;
				return holds(at(a.successes, a.trials, b.successes, b.trials), wanted);
			}
		};
	});
}

function testSubject(name: string, test: (a: Proportion, b: Proportion) => TestResult | null): Subject {
	const at = remembered(
		(x: number, n: number, y: number, m: number) =>
			test({ successes: x, trials: n }, { successes: y, trials: m })?.p ?? 1
	);
	return {
		name,
		of: 'test',
		score: false,
		sizes,
		rates,
		rateIs: 'rate of both groups',
		share: 1,
		run: (random, n, rate) =>
			at(drawBinomial(random, n, rate), n, drawBinomial(random, n, rate), n) > 1 - level
	};
}

/** The widest gap of five groups whose rates go from p to 1.5 p: its interval comes from simultaneous pairs. */
const widestGap: Subject = {
	name: 'widest gap of five groups: rates p to 1.5 p',
	of: 'interval',
	score: false,
	sizes: [30, 100, 300, 1_000, 10_000],
	rates,
	rateIs: 'p',
	share: 1,
	run: (random, n, rate) => {
		const true_ = [1, 1.1, 1.2, 1.35, 1.5].map((times) => times * rate);
		const groups = true_.map((own) => drawn(random, n, own));
		const pairs = groupPairs(groups);
		const each = sidakLevel(level, pairs.length);
		const interval = largestGapInterval(pairs.flatMap(([a, b]) => newcombeInterval(a, b, each) ?? []));
		return holds(interval, 0.5 * rate);
	}
};

export const twoProportions: readonly Subject[] = [
	...intervalSubjects('Newcombe, a difference', true, newcombeInterval, 'difference'),
	// A root within a root: a quarter of the runs.
	...intervalSubjects(
		'Miettinen–Nurminen, a difference',
		true,
		miettinenNurminenDifferenceInterval,
		'difference'
	).map((subject) => ({ ...subject, share: 0.25 })),
	...intervalSubjects('Miettinen–Nurminen, a ratio', true, miettinenNurminenRatioInterval, 'ratio'),
	...intervalSubjects('Katz, a ratio (compatibility only)', false, katzRatioInterval, 'ratio').slice(0, 2),
	widestGap,
	testSubject('score test', scoreTest),
	testSubject('score test, Fisher’s where an expected count is below 5', twoProportionTest)
];
