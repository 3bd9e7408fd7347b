import { unreachable } from '#lib/core/unreachable.ts';
import { asksScores } from '#lib/spec/asks-scores.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { descriptionMethod } from './descriptions/description-method.ts';
import { descriptionsAlone } from './descriptions/of-descriptions.ts';
import { decimal, wholeNumber } from './figures.ts';
import { needMethod } from './need-words.ts';
import { minimumCell } from './prepare.ts';
import { readableText } from './readable-text.ts';

const correctionWords = (correction: ResolvedAudit['inference']['correction']): string => {
	switch (correction) {
		case 'holm':
			return 'p values are adjusted within a family by Holm';
		case 'benjamini-hochberg':
			return 'p values are adjusted within a family by Benjamini and Hochberg';
		case 'none':
			return 'p values are not adjusted';
		default:
			return unreachable(correction);
	}
};

const scoreText =
	'Figures of scores are read from a histogram of the assessed rows: one bin for each value of a score with at most 4,096 of them (or on request), where they are exact, and 1,024 intervals otherwise, whose worst-case error stands in the column “method” and within the interval. DeLong’s interval for an AUROC (Newcombe’s where classes do not overlap), Student’s for a mean, a logit interval with the influence function’s variance for average precision, Wald’s for calibration slope and intercept, Wilson’s over the mean probability for observed over expected; the calibration errors and the KS separation, which chance makes larger, have intervals that allow for that. Two groups are compared by their own intervals (MOVER) and a z test. Combinations whose histograms would be too many are not counted. Curves (ROC, precision and recall, reliability in ten bins of equal mass) are of everyone and of single attributes, never of combinations, at 64 points at most: both ends, the threshold, and even lengths of the ROC curve. Their bands are Wilson’s, pointwise; those of reliability are wider by the bin error. Where people are protected no histogram leaves and no curve, only these figures, and never the maximum calibration error.';

const linearised =
	'with standard errors by Taylor linearisation (Särndal, Swensson and Wretman): where weights and values go together the errors know it, which an effective size alone does not.';

/** What weighted rows do to the figures of outcomes that are no decision. */
const weightedFigures = ({ outcome }: ResolvedAudit): string => {
	switch (outcome.type) {
		case 'classes':
			return ` Means over classes and Cohen’s kappa are of the table of weights, ${linearised}`;
		case 'number':
		case 'graded':
			return ` Means, and what is made of means, are of weighted sums, ${linearised} Student’s t has Kish’s size less one degrees of freedom.`;
		case 'binary':
		case 'none':
			return '';
		default:
			return unreachable(outcome.type);
	}
};

/** How the numbers of a report came about, in a few sentences for a reader who will ask. */
export const methodText = (audit: ResolvedAudit): readonly string[] => [
	...(descriptionsAlone(audit) ? [] : methodOfGroups(audit)),
	...(audit.counterfactual === undefined ? [] : descriptionMethod(audit))
];

function methodOfGroups(audit: ResolvedAudit): readonly string[] {
	const level = `${decimal(100 * audit.inference.level, 1).replace(/\.0$/, '')} %`;
	const { cluster, weight } = audit.data;
	return [
		`Intervals are at ${level}: Wilson’s for a proportion, Newcombe’s hybrid score interval for a difference of two, Miettinen and Nurminen’s score interval for a ratio. A figure that is a function of one or two proportions (F1, balanced accuracy, a likelihood ratio, treatment equality, average odds) gets an interval from theirs, the Matthews correlation one on Fisher’s z scale, an area under a curve DeLong’s; two such figures are compared from their own intervals (Zou and Donner). A share of all who were selected gets the bias-corrected percentiles of ${wholeNumber(audit.inference.resamples)} redrawings of its cells (seed ${String(audit.inference.seed)}). The table’s column “method” names each.`,
		...(asksScores(audit) ? [scoreText] : []),
		...(audit.needs === undefined ? [] : [needMethod]),
		'An extreme over groups (widest gap, smallest ratio, the composites) gets its interval from simultaneous intervals of every pair of groups. A resampling of an extreme would be wrong: it finds gaps between equal groups.',
		`A family is all comparisons of one metric and one attribute for one model. Its simultaneous intervals (Šidák) hold all at once at ${level}; ${correctionWords(audit.inference.correction)}. A reference that was chosen by looking (the best, the highest) makes every pair of groups one family.`,
		'Tests of two proportions are score tests, and Fisher’s exact test where an expected count is below 5.',
		...(weight === null
			? []
			: [
					`Rows count by their weight in ${readableText(weight)}: numerators and denominators are sums of weights, and the score formulas take Kish’s effective size (Σw)²/Σw² of a rate’s own denominator. How many rows a group needs is asked of rows, not of weights. Fisher’s test is not used.${weightedFigures(audit)}`
				]),
		...(cluster === null
			? []
			: [
					`Rows that belong to one ${readableText(cluster)} are not independent. The variance of a rate is linearised over clusters, C/(C − 1)·Σ(y − r·n)²/N²; the same score formulas then take the size that independent rows would need for it, never more than the rows, with t on the clusters less one in place of the normal. A rate of 0 or 1 takes the design effect of its attribute. Clusters with rows in two compared groups bring their covariance. Tests use the same sizes (Rao and Scott), and Fisher’s test is not used. A row without a ${readableText(cluster)} counts as a cluster of its own. Where clusters are not counted by what a figure is read from (scores, numbers, classes, strata, matched cells), the rows of one are all taken to be alike, the method says so, and rows are divided by the mean size of the cluster that a row lies in, Σn²/Σn, for intervals and tests (Kish, a homogeneity of 1).`
				]),
		'A verdict is read from the simultaneous interval: outside when all of it breaks the limit, within when all of it respects it, inconclusive when it does both. Too few rows, no answer or a suppressed group: not assessable. No limit, or a difference that can be legitimate: described. Beside an inconclusive verdict stands the smallest gap beyond the limit that these rows could have shown four times in five.',
		`A combination of attributes below ${wholeNumber(audit.intersections.minimum)} rows is shown and not compared. Missing membership is a group of its own; it enters a comparison only where the audit says so.`,
		`Pooled rates are means of a beta-binomial model about an additive logit of the attributes, over all strengths of interaction (Tak, Kelly and Morris); their intervals are at ${level} and are of the group’s underlying rate. Groups that may not be shown enter no pooling.`,
		'Slices are searched for as DivExplorer does (Pastor, de Alfaro and Baralis), over the same groups and combinations that the tables hold; a slice is tested against everybody else by a score test, or Fisher’s exact test where an expected count is small, and its divergence is from everybody, who include it.'
	];
}

/** What was left out of the report to protect people, and how; said also where it is nothing. */
export function suppressionText(audit: ResolvedAudit): string {
	const minimum = minimumCell(audit);
	return minimum <= 1
		? audit.data.rowsAre === 'cases'
			? 'Rows are cases and not people, so nothing is suppressed.'
			: 'The audit asks for no suppression: every count is shown.'
		: `No count from 1 to ${wholeNumber(minimum - 1)} is in this report, nor any figure from which one follows: small groups are blank, and so are others from which they could be worked out. A blank figure reads “suppressed”; 0 is shown. The report holds no row of the log.`;
}
