import type { Proportion } from '../intervals/interval.ts';
import { answer, noAnswer, type NoAnswer } from './answer.ts';
import type { Metric, MetricInput } from './metric.ts';

type Words = Pick<
	Metric,
	'id' | 'title' | 'plain' | 'formula' | 'denominator' | 'zeroRule' | 'source' | 'needsLabel' | 'better'
>;

interface Share extends Words {
	readonly fraction: (input: MetricInput) => Proportion;
	/** The reason given where the denominator holds nothing. */
	readonly empty: NoAnswer;
}

/** A metric that is a share of rows: its value is the fraction itself, and an empty denominator has no answer. */
export function proportionMetric(share: Share): Metric {
	return scaledMetric(share, 'proportion', 1);
}

/** The same share told as rows in a thousand. The fraction stays unscaled, so that intervals are the proportion's, times 1,000. */
export function ratePerThousand(share: Share): Metric {
	return scaledMetric(share, 'rate_per_1000', 1000);
}

function scaledMetric({ empty, ...share }: Share, kind: Metric['kind'], scale: number): Metric {
	return {
		...share,
		kind,
		value: (input) => {
			const { successes, trials } = share.fraction(input);
			return trials === 0 ? noAnswer(empty) : answer((scale * successes) / trials);
		}
	};
}
