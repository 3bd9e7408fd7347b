import type { MetricId } from '#lib/core/metrics/metric.ts';
import type { Limit } from '#lib/core/verdict/verdict.ts';

export const comparisonIds = ['difference', 'ratio', 'impact_ratio', 'max_difference', 'min_ratio'] as const;
/** How two groups, or all groups of an attribute, are set side by side. */
export type ComparisonId = (typeof comparisonIds)[number];

export const compositeIds = [
	'demographic_parity_difference',
	'demographic_parity_ratio',
	'equalized_odds_difference',
	'equal_opportunity_difference',
	'average_odds_difference',
	'predictive_parity_difference'
] as const;
/** Fairness composites over all groups of an attribute, by the name the field gives them. */
export type CompositeId = (typeof compositeIds)[number];

/** Comparisons of two descriptions of the same cases: the shift of right or favourable answers, and change beyond the model's own noise. */
export type DescriptionComparisonId = 'net_shift' | 'excess';

/** Comparisons that a report shows and no rule judges. */
export type ShownComparisonId =
	/** Within strata, beside the aggregate. */
	| 'mantel_haenszel_difference'
	| 'mantel_haenszel_odds_ratio'
	| 'standardised_difference'
	| 'conditional_demographic_disparity'
	/** Among rows that are alike in what the audit matches on. */
	| 'matched_difference'
	/** Over every assignment of missing membership. */
	| 'difference_bounds'
	| 'ratio_bounds'
	| 'max_difference_bounds'
	| 'min_ratio_bounds'
	/** How unequally decisions benefit people, over all rows and between groups. */
	| 'generalized_entropy_index'
	| 'theil_index'
	| 'between_group_generalized_entropy'
	/** How far apart two groups' labels, decisions or scores are spread. */
	| 'total_variation'
	| 'jensen_shannon_distance'
	| 'kullback_leibler_divergence'
	| 'kolmogorov_smirnov'
	| 'wasserstein_distance';

/** Which groups a rule looks at: all of every attribute, or the named attributes and levels. */
export type RuleGroups =
	'all' | readonly { readonly attribute: string; readonly levels: readonly string[] | 'all' }[];

/** A policy's rule with every default written out. */
export interface Rule {
	readonly id: string;
	readonly title: string;
	/** Null only where the comparison is a composite, which names its own metrics. */
	readonly metric: MetricId | null;
	readonly comparison: ComparisonId | CompositeId;
	readonly groups: RuleGroups;
	/** `worse` judges only gaps that harm the group; `both` judges gaps either way. */
	readonly side: 'worse' | 'both';
	/** Null: the rule describes and does not judge. */
	readonly limit: Limit | null;
	/** On the metric's own denominator, for each of the two groups compared. */
	readonly minimumDenominator: number;
	/** `compared`: rows of missing membership enter this rule as a group; `shown`: they are shown and enter nothing; null: as the audit's group says. */
	readonly missingMembership: 'shown' | 'compared' | null;
}

/** A written policy with every default written out. */
export interface Policy {
	readonly id: string;
	readonly title: string;
	readonly citation: string;
	readonly wording: string;
	readonly version: string;
	readonly rules: readonly Rule[];
}
