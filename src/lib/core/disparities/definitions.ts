import { distanceIds, distanceWords, type DistanceId } from './distance-definitions.ts';

/**
 * How two groups, or all groups of an attribute, are set side by side: the whole definition in words, as a metric's
 * file holds a metric's. The arithmetic stands in the files of the same names.
 */
export interface DisparityDefinition {
	/** As reports and policies write it; the indices of inequality are in no table yet. */
	readonly id: DisparityId;
	readonly title: string;
	readonly plain: string;
	readonly formula: string;
	/** What it is taken over, in words. */
	readonly denominator: string;
	/** What its end values mean, and which way is better. */
	readonly ends: string;
	readonly zeroRule: string;
	readonly source: string;
}

export const disparityIds = [
	'difference',
	'ratio',
	'impact_ratio',
	'max_difference',
	'min_ratio',
	'demographic_parity_difference',
	'demographic_parity_ratio',
	'equalized_odds_difference',
	'equalized_odds_mean_difference',
	'equal_opportunity_difference',
	'average_odds_difference',
	'predictive_parity_difference',
	'generalized_entropy_index',
	'theil_index',
	'between_group_generalized_entropy',
	'mantel_haenszel_difference',
	'mantel_haenszel_odds_ratio',
	'conditional_demographic_disparity',
	...distanceIds
] as const;

export type DisparityId = (typeof disparityIds)[number];

const stratifiedIds = [
	'mantel_haenszel_difference',
	'mantel_haenszel_odds_ratio',
	'conditional_demographic_disparity'
] as const;

/** Comparisons of two groups within strata: they are taken of tables in tables. */
export type StratifiedId = (typeof stratifiedIds)[number];

export const isStratified = (id: DisparityId): id is StratifiedId =>
	stratifiedIds.some((each) => each === id);

type Words = Omit<DisparityDefinition, 'id'>;

const leftOut = 'Groups without an answer are left out; with fewer than two left there is none.';
const gapEnds = '0: all groups alike; 1: the widest gap there can be. Never negative; smaller is better.';
const hardt = 'Hardt, Price & Srebro 2016, “Equality of opportunity in supervised learning”';
const speicher = 'Speicher et al. 2018, “A unified approach to quantifying algorithmic unfairness”';

/** Comparisons that are taken of the four cells of the groups and nothing else. */
export type PlainId = Exclude<DisparityId, StratifiedId | DistanceId>;

export const isDistance = (id: DisparityId): id is DistanceId => distanceIds.some((each) => each === id);

const words: Readonly<Record<DisparityId, Words>> = {
	...distanceWords,
	difference: {
		title: 'Difference',
		plain: 'How much higher than the reference',
		formula: 'm(group) − m(reference)',
		denominator: 'the group and its reference, each on the metric’s own denominator',
		ends: '0: no gap; the sign says which of the two is higher. The metric’s direction says which is better.',
		zeroRule: 'Where either of the two has no answer the difference has none.',
		source: 'Newcombe 1998, “Interval estimation for the difference between independent proportions”'
	},
	ratio: {
		title: 'Ratio',
		plain: 'How many times the reference',
		formula: 'm(group) / m(reference)',
		denominator: 'the group and its reference, each on the metric’s own denominator',
		ends: '1: no gap; 0.8 and 1.25 are equally far from it. The metric’s direction says which side is better.',
		zeroRule:
			'Something over nothing is ∞ and kept; nothing over nothing has no answer, nor where either of the two has none.',
		source: 'Miettinen & Nurminen 1985, “Comparative analysis of two rates”'
	},
	impact_ratio: {
		title: 'Impact ratio',
		plain: 'Share of the highest rate',
		formula: 'm(group) / highest m of any group',
		denominator: 'the group and the group with the highest value',
		ends: '1: the highest group itself; 0: a group that gets nothing. Larger is better where selection helps.',
		zeroRule:
			'No answer where the group has none, or where the highest value is 0. Groups without an answer are never the highest.',
		source:
			'6 RCNY § 5-300 (“impact ratio”; sets no limit on it); the four-fifths rule of thumb: 29 CFR § 1607.4 D'
	},
	max_difference: {
		title: 'Widest gap',
		plain: 'Highest group less lowest',
		formula: 'highest m − lowest m',
		denominator: 'all groups of the attribute that have an answer',
		ends: '0: all groups alike. Never negative; by chance alone equal groups show a gap, so read it with its interval.',
		zeroRule: leftOut,
		source: 'Bird et al. 2020, “Fairlearn: a toolkit for assessing and improving fairness in AI”'
	},
	min_ratio: {
		title: 'Smallest ratio',
		plain: 'Lowest group over highest',
		formula: 'lowest m / highest m',
		denominator: 'all groups of the attribute that have an answer',
		ends: '1: all groups alike; 0: one of them has nothing. Larger is better.',
		zeroRule: `${leftOut} Where the highest is 0 there is none either.`,
		source: 'Bird et al. 2020, “Fairlearn: a toolkit for assessing and improving fairness in AI”'
	},
	demographic_parity_difference: {
		title: 'Demographic parity difference',
		plain: 'Widest gap in being selected',
		formula: 'highest selection rate − lowest',
		denominator: 'rows of each group',
		ends: gapEnds,
		zeroRule: leftOut,
		source: 'Dwork et al. 2012, “Fairness through awareness” (statistical parity)'
	},
	demographic_parity_ratio: {
		title: 'Demographic parity ratio',
		plain: 'Lowest rate of being selected over the highest',
		formula: 'lowest selection rate / highest',
		denominator: 'rows of each group',
		ends: '1: all groups alike; 0: one of them is never selected. Larger is better.',
		zeroRule: `${leftOut} Where nobody is selected there is none either.`,
		source: 'Feldman et al. 2015, “Certifying and removing disparate impact”, definition 1.1'
	},
	equalized_odds_difference: {
		title: 'Equalised odds difference',
		plain: 'The wider of the gaps in being found and in being flagged without need',
		formula: 'max(highest TPR − lowest, highest FPR − lowest)',
		denominator: 'positives of each group, and negatives of each group',
		ends: gapEnds,
		zeroRule:
			'Each rate leaves out groups without its denominator; no answer where either rate has fewer than two groups left.',
		source: `${hardt}, definition 2.1`
	},
	equalized_odds_mean_difference: {
		title: 'Equalised odds difference, mean',
		plain: 'The mean of the gaps in being found and in being flagged without need',
		formula: '½ (highest TPR − lowest) + ½ (highest FPR − lowest)',
		denominator: 'positives of each group, and negatives of each group',
		ends: gapEnds,
		zeroRule:
			'Each rate leaves out groups without its denominator; no answer where either rate has fewer than two groups left.',
		source: `${hardt}, definition 2.1; the mean is the variant agg="mean" of Fairlearn`
	},
	equal_opportunity_difference: {
		title: 'Equal opportunity difference',
		plain: 'Widest gap in being found',
		formula: 'highest TPR − lowest',
		denominator: 'positives of each group',
		ends: gapEnds,
		zeroRule: leftOut,
		source: `${hardt}, definition 2.2`
	},
	average_odds_difference: {
		title: 'Average odds difference',
		plain: 'How much more the group is selected at equal truth',
		formula: '½ (FPR(group) − FPR(reference)) + ½ (TPR(group) − TPR(reference))',
		denominator: 'positives and negatives of the group and of its reference',
		ends: 'Signed: positive where the group is selected more. 0 may also be two gaps that cancel.',
		zeroRule: 'No answer where either group has no positives or no negatives.',
		source: 'Bellamy et al. 2018, “AI Fairness 360” (average_odds_difference)'
	},
	predictive_parity_difference: {
		title: 'Predictive parity difference',
		plain: 'Widest gap in being right when flagged',
		formula: 'highest precision − lowest',
		denominator: 'selected rows of each group',
		ends: gapEnds,
		zeroRule: leftOut,
		source: 'Chouldechova 2017, “Fair prediction with disparate impact”, definition 2'
	},
	generalized_entropy_index: {
		title: 'Generalised entropy index',
		plain: 'How unevenly decisions benefit people',
		formula: '1 / (n α (α − 1)) · Σ ((b / μ)^α − 1), b = ŷ − y + 1, α = 2',
		denominator: 'all rows; μ is their mean benefit b',
		ends: '0: everyone benefits alike; larger is more unequal. It needs no groups.',
		zeroRule: 'No answer without rows, or where nobody benefits (all are missed positives).',
		source: `${speicher}, equation 2`
	},
	theil_index: {
		title: 'Theil index',
		plain: 'How unevenly decisions benefit people, by Theil',
		formula: '1 / n · Σ (b / μ) ln(b / μ), b = ŷ − y + 1',
		denominator: 'all rows; μ is their mean benefit b',
		ends: '0: everyone benefits alike; larger is more unequal. It is the generalised entropy at α = 1.',
		zeroRule: 'No answer without rows, or where nobody benefits. 0 · ln 0 is taken as 0.',
		source: `${speicher}, equation 2 at α = 1`
	},
	between_group_generalized_entropy: {
		title: 'Between-group generalised entropy',
		plain: 'The part of that unevenness that lies between groups',
		formula: 'generalised entropy (α = 2) where everyone has the mean benefit of their group',
		denominator: 'all rows of the attribute’s groups',
		ends: '0: all groups benefit alike; never more than the whole index.',
		zeroRule: 'Groups without rows are left out; no answer where nobody benefits.',
		source: `${speicher}, section 4`
	},
	mantel_haenszel_difference: {
		title: 'Mantel–Haenszel difference',
		plain: 'How much higher than the reference, among people alike',
		formula: 'Σ w (m(group) − m(reference)) / Σ w over strata, w = n₁ n₀ / (n₁ + n₀)',
		denominator: 'strata in which both groups have rows',
		ends: '0: no gap among people alike in the stratum; the sign says which is higher. The metric’s direction says which is better.',
		zeroRule: 'Strata without one of the two groups weigh nothing; no answer where no stratum has both.',
		source:
			'Greenland & Robins 1985, “Estimation of a common effect parameter from sparse follow-up data”; variance by Sato 1989'
	},
	mantel_haenszel_odds_ratio: {
		title: 'Mantel–Haenszel odds ratio',
		plain: 'How many times the reference’s odds, among people alike',
		formula:
			'Σ a d / n over Σ b c / n over strata; a and b are the group’s rows with and without, c and d the reference’s',
		denominator: 'strata in which both groups have rows',
		ends: '1: no gap among people alike in the stratum; above 1 the group has the higher odds, ∞ where the reference has none. The metric’s direction says which is better.',
		zeroRule:
			'Strata where all ended alike, or without one of the two groups, weigh nothing; no answer where all strata do.',
		source:
			'Mantel & Haenszel 1959, “Statistical aspects of the analysis of data from retrospective studies of disease”; variance by Robins, Breslow & Greenland 1986, equation 4'
	},
	conditional_demographic_disparity: {
		title: 'Conditional demographic disparity',
		plain: 'How much more of the rejected than of the accepted, among people alike',
		formula: 'Σ n (group’s share of the rejected − its share of the accepted) / Σ n over strata',
		denominator: 'rows of strata in which somebody was accepted and somebody rejected',
		ends: '0: in proportion; positive: the group is turned away more. Smaller is better where selection helps.',
		zeroRule: 'Strata where all ended alike are left out; no answer where all strata do.',
		source:
			'Wachter, Mittelstadt & Russell 2021, “Why fairness cannot be automated” (conditional demographic disparity)'
	}
};

export const disparityDefinitions: readonly DisparityDefinition[] = disparityIds.map((id) => ({
	id,
	...words[id]
}));
