import type { Interval } from '../intervals/interval.ts';
import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import { linearInterval } from './linear-interval.ts';
import type { Stratum } from './stratum.ts';

/** Two groups within one stratum of a population, and how many of the population are in it. */
export interface PopulationStratum extends Stratum {
	readonly population: number;
}

export interface StandardisedDifference {
	readonly answer: Answer;
	/** The rate that each group would have if it were spread over the strata as the population is. */
	readonly rates: { readonly group: number; readonly reference: number } | null;
	readonly interval: (level: number) => Interval | null;
	/** Share of the population that is in strata with rows of both groups: the only ones that are standardised to. */
	readonly covered: number;
}

/**
 * Directly standardised difference: both groups' rates within each stratum, averaged over the whole population's strata.
 * It answers what the gap would be if both groups were made up alike; 0 is no gap. Strata that lack either group are
 * left out of the standard, and `covered` says how much of the population is left. No answer where none has both.
 */
export function standardisedDifference(strata: readonly PopulationStratum[]): StandardisedDifference {
	const all = strata.reduce((sum, { population }) => sum + population, 0);
	const used = strata.filter(
		({ group, reference, population }) => group.trials > 0 && reference.trials > 0 && population > 0
	);
	const standard = used.reduce((sum, { population }) => sum + population, 0);
	if (standard === 0)
		return { answer: noAnswer('no-reference'), rates: null, interval: () => null, covered: 0 };
	const averaged = (side: 'group' | 'reference'): number =>
		used.reduce((sum, s) => sum + (s.population / standard) * (s[side].successes / s[side].trials), 0);
	const rates = { group: averaged('group'), reference: averaged('reference') };
	const terms = used.flatMap(({ group, reference, population }) => [
		{ coefficient: population / standard, rate: group },
		{ coefficient: -population / standard, rate: reference }
	]);
	return {
		answer: answer(rates.group - rates.reference),
		rates,
		interval: (level) => linearInterval(terms, level),
		covered: standard / all
	};
}
