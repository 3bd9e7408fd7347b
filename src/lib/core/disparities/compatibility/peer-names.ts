import type { MetricId } from '../../metrics/metric.ts';

export const peers = ['Fairlearn', 'Aequitas', 'AIF360', 'smclarify'] as const;
export type Peer = (typeof peers)[number];

/** What a peer calls one of our metrics, and what it prints where ours has no answer. */
export interface PeerName {
	/** Of smclarify, every measure that is a gap in this metric: "DPPL, DI". */
	readonly name: string;
	readonly withoutAnswer: string;
}

/** Null: the peer has no such metric of a group. */
type Names = Readonly<Record<Peer, PeerName | null>>;

const named =
	(withoutAnswer: string) =>
	(name: string): PeerName => ({ name, withoutAnswer });
const zero = named('0');
const nan = named('NaN');
/** Groups come from the rows themselves: one that has none is not printed (Fairlearn prints NaN in an empty combination of attributes). */
const absent = named('no row');
/** smclarify prints no metric of a group but a measure of two. A side without an answer enters it as 0. */
const gapOnly = named('0 for that side');
/** It refuses a facet without rows. */
const emptyFacet = named('an error');
/** AIF360 divides by an empty denominator unguarded. */
const unguarded = named('NaN, with a warning');

const row = (
	Fairlearn: PeerName | null,
	Aequitas: PeerName | null,
	AIF360: PeerName | null,
	smclarify: PeerName | null
): Names => ({ Fairlearn, Aequitas, AIF360, smclarify });

/** No peer has it by group under a name of its own; Fairlearn takes any function of scikit-learn's and adds nothing to it. */
const scored = row(null, null, null, null);

/** Our metric → the peer's name and zero rule. */
export const peerNames: Readonly<Record<MetricId, Names>> = {
	count: row(absent('count'), absent('group_size'), zero('num_instances'), emptyFacet('CI')),
	base_rate: row(null, absent('prev'), unguarded('base_rate'), emptyFacet('DPL')),
	selection_rate: row(
		absent('selection_rate'),
		absent('pprev'),
		unguarded('selection_rate'),
		emptyFacet('DPPL, DI')
	),
	true_positive_rate: row(
		zero('true_positive_rate'),
		nan('tpr'),
		unguarded('true_positive_rate'),
		gapOnly('RD')
	),
	false_negative_rate: row(zero('false_negative_rate'), nan('fnr'), unguarded('false_negative_rate'), null),
	false_positive_rate: row(zero('false_positive_rate'), nan('fpr'), unguarded('false_positive_rate'), null),
	true_negative_rate: row(
		zero('true_negative_rate'),
		nan('tnr'),
		unguarded('true_negative_rate'),
		gapOnly('SD')
	),
	precision: row(
		zero('precision_score'),
		nan('precision'),
		zero('positive_predictive_value'),
		gapOnly('DAR')
	),
	false_discovery_rate: row(null, nan('fdr'), zero('false_discovery_rate'), null),
	negative_predictive_value: row(null, nan('npv'), zero('negative_predictive_value'), gapOnly('DRR')),
	false_omission_rate: row(null, nan('for'), zero('false_omission_rate'), null),
	accuracy: row(absent('accuracy_score'), null, zero('accuracy'), emptyFacet('AD')),
	error_rate: row(absent('zero_one_loss'), null, named('1')('error_rate'), null),
	balanced_accuracy: row(
		named('the mean of the classes there are')('balanced_accuracy_score'),
		null,
		null,
		null
	),
	f1: row(zero('f1_score'), null, null, null),
	matthews_correlation: row(zero('matthews_corrcoef'), null, null, null),
	treatment_equality: row(null, null, null, named('∞ for that side, or 0 where FN = 0 too')('TE')),
	positive_likelihood_ratio: row(null, null, null, null),
	negative_likelihood_ratio: row(null, null, null, null),
	share_of_selected: row(null, nan('ppr'), null, null),
	missed: row(null, null, null, null),
	wrongly_flagged: row(null, null, null, null),
	mean_score: scored,
	auroc: row(
		named('an error, or NaN with a warning, by the version of scikit-learn')('roc_auc_score'),
		null,
		null,
		null
	),
	average_precision: scored,
	brier_score: scored,
	log_loss: row(absent('log_loss'), null, null, null),
	expected_calibration_error: scored,
	maximum_calibration_error: scored,
	calibration_intercept: scored,
	calibration_slope: scored,
	observed_expected_ratio: scored,
	ks_separation: scored,
	net_benefit: scored,
	bpsn_auroc: scored,
	bnsp_auroc: scored,
	mean_prediction: row(absent('mean_prediction'), null, null, null),
	mean_label: scored,
	mean_error: scored,
	mean_absolute_error: row(absent('mean_absolute_error'), null, null, null),
	root_mean_squared_error: scored,
	r_squared: row(
		named('no row without rows, NaN of one; where labels are all alike 0, or 1 if all predictions are right')(
			'r2_score'
		),
		null,
		null,
		null
	),
	macro_recall: scored,
	macro_precision: scored,
	macro_f1: scored,
	weighted_f1: scored,
	cohens_kappa: scored,
	mean_grade: scored,
	share_above_cut: scored,
	refusal_rate: scored,
	unparsed_rate: scored
};

/** One of our comparisons beside a peer's: what it is called, and how its number follows from ours. */
export interface PeerComparison {
	readonly ours: string;
	readonly peer: Peer;
	readonly theirs: string;
	readonly relation: string;
}

const beside = (ours: string, peer: Peer, theirs: string, relation: string): PeerComparison => ({
	ours,
	peer,
	theirs,
	relation
});

export const peerComparisons: readonly PeerComparison[] = [
	beside(
		'difference',
		'AIF360',
		'…_difference',
		'the same sign: unprivileged − privileged, the privileged as reference'
	),
	beside('difference', 'smclarify', 'DPL, DPPL, RD, DAR, AD', 'the opposite sign: advantaged − facet'),
	beside('difference', 'smclarify', 'SD, DRR, TE', 'the same sign: facet − advantaged'),
	beside(
		'difference to overall',
		'Fairlearn',
		'difference(method="to_overall")',
		'the largest |group − overall|, unsigned'
	),
	beside(
		'ratio',
		'Aequitas',
		'…_disparity',
		'the same, but x/0 is 10.0 where ours is ∞; 0/0 is NaN; parity where τ ≤ ratio ≤ 1/τ'
	),
	beside('ratio', 'AIF360', '…_ratio, disparate_impact', 'the same: unprivileged / privileged'),
	beside('ratio', 'smclarify', 'DI', 'the same, of selection rates; 0/0 is 0'),
	beside(
		'max_difference',
		'Fairlearn',
		'difference(method="between_groups")',
		'the same, but groups without an answer enter as 0'
	),
	beside(
		'min_ratio',
		'Fairlearn',
		'ratio(method="between_groups")',
		'the same, but groups without an answer enter as 0'
	),
	beside('demographic_parity_difference', 'Fairlearn', 'demographic_parity_difference', 'the same'),
	beside(
		'demographic_parity_difference',
		'AIF360',
		'statistical_parity_difference',
		'of two groups and signed'
	),
	beside(
		'demographic_parity_difference',
		'smclarify',
		'DPPL',
		'of two groups and signed: advantaged − facet'
	),
	beside('demographic_parity_ratio', 'Fairlearn', 'demographic_parity_ratio', 'the same'),
	beside(
		'demographic_parity_ratio',
		'AIF360',
		'disparate_impact',
		'of two groups: unprivileged / privileged, which may be above 1'
	),
	beside(
		'demographic_parity_ratio',
		'smclarify',
		'DI',
		'of two groups: facet / advantaged, which may be above 1; 0/0 is 0'
	),
	beside(
		'equalized_odds_difference',
		'Fairlearn',
		'equalized_odds_difference',
		'the same: the larger of the two gaps'
	),
	beside('equalized_odds_mean_difference', 'Fairlearn', 'equalized_odds_difference(agg="mean")', 'the same'),
	beside(
		'equalized_odds_mean_difference',
		'AIF360',
		'average_abs_odds_difference',
		'of two groups: the same'
	),
	beside('equal_opportunity_difference', 'Fairlearn', 'equal_opportunity_difference', 'the same'),
	beside(
		'equal_opportunity_difference',
		'AIF360',
		'equal_opportunity_difference',
		'of two groups and signed'
	),
	beside('equal_opportunity_difference', 'smclarify', 'RD', 'of two groups and signed: advantaged − facet'),
	beside('average_odds_difference', 'AIF360', 'average_odds_difference', 'the same: signed, and may cancel'),
	beside('predictive_parity_difference', 'smclarify', 'DAR', 'of two groups and signed: advantaged − facet'),
	beside('generalized_entropy_index', 'AIF360', 'generalized_entropy_index', 'the same'),
	beside('generalized_entropy_index', 'smclarify', 'GE', 'the same'),
	beside('theil_index', 'AIF360', 'theil_index', 'the same'),
	beside(
		'between_group_generalized_entropy',
		'AIF360',
		'between_all_groups_generalized_entropy_index',
		'the same'
	),
	beside(
		'conditional_demographic_disparity',
		'smclarify',
		'CDDPL',
		'the same where every stratum has both outcomes; elsewhere a share of nobody is 0 and its stratum takes part'
	),
	beside('total_variation', 'smclarify', 'TVD', 'the same, of labels'),
	beside(
		'jensen_shannon_distance',
		'smclarify',
		'JS',
		'the divergence in nats: our distance squared, times ln 2; of labels'
	),
	beside(
		'kullback_leibler_divergence',
		'AIF360',
		'kl_divergence',
		'the other direction: the privileged from the unprivileged; of labels'
	),
	beside(
		'kullback_leibler_divergence',
		'smclarify',
		'KL',
		'the other direction: everyone else from the facet, over the labels that both have'
	),
	beside(
		'kolmogorov_smirnov',
		'smclarify',
		'KS',
		'another statistic of that name: the widest gap in the share of one label, and not of scores'
	),
	beside('reference: best', 'Aequitas', 'min_metric', 'always the lowest value, whatever the direction'),
	beside('reference: largest', 'Aequitas', 'majority', 'the same')
];
