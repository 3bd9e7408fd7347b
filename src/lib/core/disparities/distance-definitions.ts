export const distanceIds = [
	'total_variation',
	'jensen_shannon_distance',
	'kullback_leibler_divergence',
	'kolmogorov_smirnov',
	'wasserstein_distance'
] as const;

/** How far apart two groups' labels, decisions or scores are spread. */
export type DistanceId = (typeof distanceIds)[number];

const outcomes = 'rows of both groups, by label (of the base rate) or by decision (of the selection rate)';
const scores = 'rows of both groups that have a score';
const noRows = 'No answer where either group has no rows.';
const noScores = 'No answer where either group has no score.';

/** The words of a distance's definition; p is the group's shares, q the reference's. */
export const distanceWords = {
	total_variation: {
		title: 'Total variation distance',
		plain: 'How many would have to end otherwise for both to be spread alike',
		formula: '½ Σ |p − q| over outcomes',
		denominator: outcomes,
		ends: '0: spread alike; 1: no outcome in common. Never negative, so chance alone makes it positive.',
		zeroRule: noRows,
		source: 'Levin, Peres & Wilmer 2009, “Markov chains and mixing times”, section 4.1'
	},
	jensen_shannon_distance: {
		title: 'Jensen–Shannon distance',
		plain: 'How far both are from their mixture',
		formula: '√(½ Σ p log₂(p / m) + ½ Σ q log₂(q / m)), m = ½ (p + q)',
		denominator: outcomes,
		ends: '0: spread alike; 1: no outcome in common. Never negative, so chance alone makes it positive.',
		zeroRule: `${noRows} 0 · log 0 is taken as 0.`,
		source:
			'Lin 1991, “Divergence measures based on the Shannon entropy”; Endres & Schindelin 2003, “A new metric for probability distributions”'
	},
	kullback_leibler_divergence: {
		title: 'Kullback–Leibler divergence',
		plain: 'How surprising the group is to who expects the reference',
		formula: 'Σ p ln(p / q) over outcomes',
		denominator: outcomes,
		ends: '0: spread alike; ∞ where the group has an outcome that the reference never has. It has a direction.',
		zeroRule: `${noRows} 0 · ln 0 is taken as 0.`,
		source: 'Kullback & Leibler 1951, “On information and sufficiency”, equation 2.4'
	},
	kolmogorov_smirnov: {
		title: 'Kolmogorov–Smirnov distance',
		plain: 'The widest gap in the share below any score',
		formula: 'max over scores t of |F(t) − F₀(t)|',
		denominator: scores,
		ends: '0: spread alike; 1: one lies wholly below the other. Never negative, so chance alone makes it positive: read it with its p.',
		zeroRule: noScores,
		source: 'Hodges 1958, “The significance probability of the Smirnov two-sample test”'
	},
	wasserstein_distance: {
		title: 'Wasserstein-1 distance',
		plain: 'How far scores must move, on average, for both to be spread alike',
		formula: '∫ |F(t) − F₀(t)| dt',
		denominator: scores,
		ends: '0: spread alike; in the score’s own units. Never negative, so chance alone makes it positive.',
		zeroRule: noScores,
		source:
			'Vallender 1974, “Calculation of the Wasserstein distance between probability distributions on the line”'
	}
} as const satisfies Readonly<Record<DistanceId, object>>;
