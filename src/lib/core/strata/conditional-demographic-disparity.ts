import type { Interval } from '../intervals/interval.ts';
import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import { linearInterval } from './linear-interval.ts';
import { together, type Stratum } from './stratum.ts';

/** The group's and everyone else's accepted rows out of all of theirs, in one stratum; `reference` is the rest. */
interface Outcomes {
	readonly rows: number;
	readonly accepted: { readonly ofGroup: number; readonly all: number };
	readonly rejected: { readonly ofGroup: number; readonly all: number };
}

function outcomesOf({ group, reference }: Stratum): Outcomes {
	const accepted = group.successes + reference.successes;
	const rows = group.trials + reference.trials;
	return {
		rows,
		accepted: { ofGroup: group.successes, all: accepted },
		rejected: { ofGroup: group.trials - group.successes, all: rows - accepted }
	};
}

export interface DemographicDisparity {
	readonly answer: Answer;
	readonly interval: (level: number) => Interval | null;
	/** Rows of strata where somebody was accepted and somebody rejected: only there is there a disparity to average. */
	readonly rows: number;
}

/** The group's share of the rejected minus its share of the accepted: 0 is proportion, positive that it is turned away more. No answer where all ended alike. */
export function demographicDisparity(stratum: Stratum): Answer {
	const { accepted, rejected } = outcomesOf(stratum);
	if (accepted.all === 0 || rejected.all === 0) return noAnswer('division-by-zero');
	return answer(rejected.ofGroup / rejected.all - accepted.ofGroup / accepted.all);
}

/**
 * Conditional demographic disparity of a group against the rest: demographic disparity within each stratum, averaged by
 * the strata's rows. 0 is proportion among people alike in the stratum, positive that the group is turned away more,
 * 1 the most there can be. Strata where all were accepted or all rejected are left out; no answer where all are.
 * Interval: that of a weighted sum of shares, for these numbers of accepted and rejected.
 * Source: Wachter, Mittelstadt & Russell 2021, "Why fairness cannot be automated", section V; as Clarify averages it.
 */
export function conditionalDemographicDisparity(strata: readonly Stratum[]): DemographicDisparity {
	const used = strata
		.map(outcomesOf)
		.filter(({ accepted, rejected }) => accepted.all > 0 && rejected.all > 0);
	const rows = used.reduce((sum, each) => sum + each.rows, 0);
	if (rows === 0) return { answer: noAnswer('division-by-zero'), interval: () => null, rows };
	const terms = used.flatMap(({ rows: size, accepted, rejected }) => [
		{ coefficient: size / rows, rate: { successes: rejected.ofGroup, trials: rejected.all } },
		{ coefficient: -size / rows, rate: { successes: accepted.ofGroup, trials: accepted.all } }
	]);
	const value = terms.reduce(
		(sum, { coefficient, rate }) => sum + (coefficient * rate.successes) / rate.trials,
		0
	);
	return { answer: answer(value), interval: (level) => linearInterval(terms, level), rows };
}

/** As smclarify prints it: a share of nobody is 0 and its stratum takes part; where nobody at all was accepted or rejected it has none. */
export function smclarifyConditionalDisparity(strata: readonly Stratum[]): number | null {
	const whole = outcomesOf(together(strata));
	if (whole.accepted.all === 0 || whole.rejected.all === 0) return null;
	const share = ({ ofGroup, all }: Outcomes['accepted']): number => (all === 0 ? 0 : ofGroup / all);
	return (
		strata
			.map(outcomesOf)
			.reduce((sum, each) => sum + each.rows * (share(each.rejected) - share(each.accepted)), 0) / whole.rows
	);
}
