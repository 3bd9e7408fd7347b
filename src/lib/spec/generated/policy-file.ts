// Written by scripts/generate-types.ts from schemas/. Change the schema, then run: npm run generate

/**
 * a metric of a binary decision, of its score, or of another outcome
 */
export type MetricName =
	| 'count'
	| 'base_rate'
	| 'selection_rate'
	| 'true_positive_rate'
	| 'false_negative_rate'
	| 'false_positive_rate'
	| 'true_negative_rate'
	| 'precision'
	| 'false_discovery_rate'
	| 'negative_predictive_value'
	| 'false_omission_rate'
	| 'accuracy'
	| 'error_rate'
	| 'balanced_accuracy'
	| 'f1'
	| 'matthews_correlation'
	| 'treatment_equality'
	| 'positive_likelihood_ratio'
	| 'negative_likelihood_ratio'
	| 'share_of_selected'
	| 'missed'
	| 'wrongly_flagged'
	| 'mean_score'
	| 'auroc'
	| 'average_precision'
	| 'brier_score'
	| 'log_loss'
	| 'expected_calibration_error'
	| 'maximum_calibration_error'
	| 'calibration_intercept'
	| 'calibration_slope'
	| 'observed_expected_ratio'
	| 'ks_separation'
	| 'net_benefit'
	| 'bpsn_auroc'
	| 'bnsp_auroc'
	| 'mean_prediction'
	| 'mean_label'
	| 'mean_error'
	| 'mean_absolute_error'
	| 'root_mean_squared_error'
	| 'r_squared'
	| 'macro_recall'
	| 'macro_precision'
	| 'macro_f1'
	| 'weighted_f1'
	| 'cohens_kappa'
	| 'mean_grade'
	| 'share_above_cut'
	| 'refusal_rate'
	| 'unparsed_rate';

/**
 * A written fairness policy: rules on gaps between groups, each with a limit or, where the policy sets none, without.
 */
export interface PolicyFile {
	/**
	 * the place of this schema, for editors
	 */
	$schema?: string;
	/**
	 * a short name of letters, digits, dots, dashes and underscores
	 */
	id: string;
	/**
	 * what a reader calls the policy; its id by default
	 */
	title?: string;
	/**
	 * where the policy is written down
	 */
	citation?: string;
	/**
	 * what the policy says and does not say, for the report
	 */
	wording?: string;
	/**
	 * which edition of the policy this is; 1 by default
	 */
	version?: string;
	/**
	 * the rules, each judged by itself
	 */
	rules: RuleFile | RuleFile[];
}
export interface RuleFile {
	/**
	 * a short name of letters, digits, dots, dashes and underscores
	 */
	id: string;
	/**
	 * what a reader calls the rule; its id by default
	 */
	title?: string;
	/**
	 * the metric compared; left out where the comparison is a composite
	 */
	metric?: MetricName | null;
	/**
	 * how two groups, or all groups of an attribute, are set side by side
	 */
	comparison:
		| 'difference'
		| 'ratio'
		| 'impact_ratio'
		| 'max_difference'
		| 'min_ratio'
		| 'demographic_parity_difference'
		| 'demographic_parity_ratio'
		| 'equalized_odds_difference'
		| 'equal_opportunity_difference'
		| 'average_odds_difference'
		| 'predictive_parity_difference';
	/**
	 * "all", or the attributes that the rule looks at
	 */
	groups?: 'all' | RuleGroupsFile | RuleGroupsFile[];
	/**
	 * worse judges only gaps that harm the group; both, the default, judges gaps either way
	 */
	side?: 'worse' | 'both';
	/**
	 * the least and the greatest gap allowed; null where the rule describes and does not judge
	 */
	limit?: LimitFile | null;
	/**
	 * the least denominator of the metric, in each group compared, for a verdict; 30 by default
	 */
	minimumDenominator?: number;
	/**
	 * whether rows with no recorded group enter this rule; null: as the audit's group says
	 */
	missingMembership?: 'shown' | 'compared' | null;
}
export interface RuleGroupsFile {
	/**
	 * a group column of the audit, or several joined by " × "
	 */
	attribute: string;
	/**
	 * "all", or the levels that the rule looks at
	 */
	levels?: string | string[];
}
export interface LimitFile {
	/**
	 * the least value allowed
	 */
	min?: number | null;
	/**
	 * the greatest value allowed
	 */
	max?: number | null;
}
