import { populationOf, rollUp } from '../../src/lib/core/cube/roll-up.ts';
import { difference } from '../../src/lib/core/disparities/difference.ts';
import { ratio } from '../../src/lib/core/disparities/ratio.ts';
import { bleuTokens, pairBleu } from '../../src/lib/core/text/bleu.ts';
import { rougeL, rougeTokens } from '../../src/lib/core/text/rouge-l.ts';
import type { Answer } from '../../src/lib/core/metrics/answer.ts';
import { metrics } from '../../src/lib/core/metrics/registry.ts';
import type { MetricId } from '../../src/lib/core/metrics/metric.ts';
import { caseRows } from './case-rows.ts';
import { countRows, model } from './count-rows.ts';
import { sklearnScores } from './scores.ts';
import { textOf, type Case } from './suites.ts';

/** Balanced accuracy is the one scikit-learn case that is a function of the confusion table; the others are of scores. */
export function sklearn(test: Case): unknown {
	if (test.metric !== 'balanced_accuracy') return sklearnScores(test);
	const group = populationOf(countRows(caseRows(test)), model);
	return metrics.balanced_accuracy.value({ group, population: group }).value;
}

const langfairMetrics: Readonly<Record<string, MetricId>> = {
	FalseNegativeRateParity: 'false_negative_rate',
	FalseOmissionRateParity: 'false_omission_rate',
	FalsePositiveRateParity: 'false_positive_rate',
	FalseDiscoveryRateParity: 'false_discovery_rate',
	PredictedPrevalenceRateParity: 'selection_rate'
};

const langfairTexts: Readonly<Record<string, (first: string, second: string) => Answer>> = {
	rougeL_mean: (first, second) => rougeL(rougeTokens(first), rougeTokens(second)),
	'bleu_mean(min of both directions?)': (first, second) => pairBleu(bleuTokens(first), bleuTokens(second))
};

/** LangFair prints 0 for two texts without a token, and the mean over pairs. */
function meanOfPairs(test: Case, likeness: (first: string, second: string) => Answer): number | null {
	const [first, second] = ['text1', 'text2'].map((name) => {
		const texts = test.input[name];
		return Array.isArray(texts) ? texts.map(textOf) : [];
	});
	if (first === undefined || second === undefined || first.length !== second.length) return null;
	const values = first.map((text, i) => likeness(text, second[i] ?? '').value ?? 0);
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** LangFair compares its first group, in sorted order, with its second: an unsigned difference, or a ratio. */
export function langfair(test: Case): unknown {
	const likeness = langfairTexts[test.metric];
	if (likeness !== undefined) return meanOfPairs(test, likeness);
	const id = langfairMetrics[test.metric];
	if (id === undefined) return undefined;
	const cube = countRows(caseRows(test));
	const population = populationOf(cube, model);
	const [first, second] = rollUp(cube, model, ['group']).map((group) =>
		metrics[id].value({ group, population })
	);
	if (first === undefined || second === undefined) return null;
	if (test.params['ratio'] === true) return ratio(first, second).value;
	return Math.abs(difference(first, second).value ?? NaN);
}
