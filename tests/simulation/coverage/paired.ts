import { drawBinomial } from '#lib/core/intervals/binomial-draw.ts';
import type { PairedCounts } from '#lib/core/intervals/paired-counts.ts';
import type { RandomStream } from '#lib/core/intervals/seeded-random.ts';
import { tangoInterval } from '#lib/core/intervals/tango-interval.ts';
import { cochranQ } from '#lib/core/tests/cochran-q.ts';
import { mcnemarExact, mcnemarMidP } from '#lib/core/tests/mcnemar.ts';
import type { TestAnswer } from '#lib/core/tests/test-answer.ts';
import { holds, level, rates, remembered, sizes, type Subject } from './subject.ts';

/**
 * Cases answered under two conditions. `change` of them are discordant, and `towards` of those favour the first.
 */
function drawPairs(random: RandomStream, n: number, change: number, towards: number): PairedCounts {
	const discordant = drawBinomial(random, n, change);
	const firstOnly = drawBinomial(random, discordant, towards);
	const both = drawBinomial(random, n - discordant, 0.6);
	return { both, firstOnly, secondOnly: discordant - firstOnly, neither: n - discordant - both };
}

const tango = (words: string, towards: number): Subject => {
	const at = remembered((n: number, first: number, second: number) =>
		tangoInterval({ both: n - first - second, firstOnly: first, secondOnly: second, neither: 0 }, level)
	);
	return {
		name: `Tango, a paired difference: ${words}`,
		of: 'interval',
		score: true,
		sizes,
		rates,
		rateIs: 'share of cases whose answer changes',
		share: 1,
		run: (random, n, change) => {
			const { firstOnly, secondOnly } = drawPairs(random, n, change, towards);
			return holds(at(n, firstOnly, secondOnly), change * (2 * towards - 1));
		}
	};
};

const mcnemar = (name: string, test: (counts: PairedCounts) => TestAnswer): Subject => ({
	name,
	of: 'test',
	score: false,
	sizes,
	rates,
	rateIs: 'share of cases whose answer changes',
	share: 1,
	run: (random, n, change) => (test(drawPairs(random, n, change, 0.5)).p ?? 1) > 1 - level
});

/** Three conditions, each right at the same rate, in half of the cases together. */
const threeConditions: Subject = {
	name: 'Cochran’s Q over three variants',
	of: 'test',
	score: false,
	sizes: sizes.filter((n) => n <= 1_000),
	rates,
	rateIs: 'rate under every variant',
	share: 0.25,
	run: (random, n, rate) => {
		const cases = new Map<string, { answers: readonly boolean[]; cases: number }>();
		for (let i = 0; i < n; i += 1) {
			const shared = random() < 0.5 ? random() < rate : null;
			const answers = [0, 1, 2].map(() => shared ?? random() < rate);
			const known = cases.get(answers.join()) ?? { answers, cases: 0 };
			cases.set(answers.join(), { answers, cases: known.cases + 1 });
		}
		return (cochranQ([...cases.values()]).p ?? 1) > 1 - level;
	}
};

export const paired: readonly Subject[] = [
	tango('changes fall evenly', 0.5),
	tango('three in four changes favour one side', 0.75),
	mcnemar('McNemar, exact', mcnemarExact),
	mcnemar('McNemar, mid-p', mcnemarMidP),
	threeConditions
];
