/** Cases that are set aside for one reason. */
export interface SetAside {
	readonly reason: string;
	readonly ids: readonly string[];
}

/** Statistics of a later release. A case listed here that passes fails the tests, so that the list cannot rot. */
export const notYet: readonly SetAside[] = [];

/** What Plumbline does not set out to measure. */
export const outOfScope: readonly SetAside[] = [
	{
		reason: 'the quality and make-up of ranked lists; a prediction log is of decisions',
		ids: ['aif360/dcg', 'aif360/ndcg', 'aif360/infeasible-index']
	},
	{
		reason:
			'takes the protected groups themselves as strata, so it is not the conditional demographic disparity of the field; Clarify’s is the one to be had',
		ids: ['aif360/cdd']
	},
	{
		reason: 'overlap of recommended lists of titles, which are texts and not decisions',
		ids: [
			'langfair/rec-Jaccard',
			'langfair/rec-PRAG',
			'langfair/rec-SERP',
			'langfair/rec-PRAG-single',
			'langfair/rec-pairwise',
			'langfair/rec-against-neutral'
		]
	},
	{
		reason:
			'sentiment by a lexicon or a model (as cosine likeness by a neural one) is not computed here; a column of such scores is compared like any other',
		ids: ['langfair/cf-sentiment-weak-zero']
	}
];

/** Cases whose keys we have but for some: the others are checked, and these are not printed by us. */
export const inPart: readonly (SetAside & { readonly keys: readonly string[] })[] = [
	{
		reason:
			'other statistics of a two-by-two table: the score test, Fisher’s test and Newcombe’s interval are printed instead',
		ids: [
			'compas_fpr_aa_cauc',
			'compas_fnr_aa_cauc',
			'small',
			'zero_cell',
			'verifyml_fpr',
			'giskard_like'
		].map((name) => `scipy_oracle/2x2-${name}`),
		keys: [
			'odds_ratio_sample',
			'chi2_yates',
			'chi2_p_yates',
			'g',
			'g_p',
			'odds_ratio_conditional',
			'odds_ratio_conditional_ci',
			'risk_diff_wald'
		]
	}
];

/** Published numbers that are wrong. They are in no case, and not copied; the tests show that ours differ. */
export const wrongGoldens = [
	'aequitas/expected_output_test_2.csv: ppr 0.25, where 3 of 6 selected are 0.5',
	'aequitas, COMPAS: fpr_significance 0.02101 is the false discovery rate’s; the false positive rate’s is 5.1e-18'
] as const;
