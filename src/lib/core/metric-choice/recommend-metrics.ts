import type { MetricId } from '../metrics/metric.ts';
import type { Decision } from './decision.ts';

/** A metric that suits a decision, why, and whether a gap in it is to be judged or only to be known. */
export interface Recommended {
	readonly metric: MetricId;
	/** `judge`: a gap is unfair in itself; `know`: it explains the others, and a gap in it may be legitimate. */
	readonly as: 'judge' | 'know';
	readonly why: string;
}

/** A metric that is often chosen and does not suit this decision. */
export interface Unsuited {
	readonly metric: MetricId;
	readonly why: string;
}

export interface Recommendation {
	readonly recommended: readonly Recommended[];
	readonly unsuited: readonly Unsuited[];
}

const judge = (metric: MetricId, why: string): Recommended => ({ metric, as: 'judge', why });
const know = (metric: MetricId, why: string): Recommended => ({ metric, as: 'know', why });

/**
 * Metrics that suit a decision, the ones to judge by first, each once, and some that mislead there.
 * Follows the fairness tree of Aequitas (Saleiro et al. 2018, arXiv:1811.05577, figure 2: punitive or assistive, few or
 * many selected, which error), equality of opportunity (Hardt, Price and Srebro 2016, section 2), selective labels
 * (Lakkaraju et al. 2017) and label choice (Obermeyer et al. 2019). A recommendation, not a rule: a policy or a law that
 * names a metric comes first.
 */
export function recommendMetrics(decision: Decision): Recommendation {
	const { label } = decision;
	const recommended =
		label === 'trusted'
			? trusted(decision)
			: label === 'selected-only'
				? selectedOnly(decision)
				: withoutLabel(decision);
	return {
		recommended: recommended.filter(
			({ metric }, at) => recommended.findIndex((each) => each.metric === metric) === at
		),
		unsuited: unsuited(decision)
	};
}

const selection = (effect: Decision['effect'], as: 'judge' | 'know', because: string): Recommended => ({
	metric: 'selection_rate',
	as,
	why: `Who is selected at all, ${effect === 'helps' ? 'and so helped' : 'and so burdened'}: ${because}`
});

const missed = judge(
	'false_negative_rate',
	'Of those who need it, how many are passed over. Equal in every group, it is equality of opportunity.'
);
const flagged = judge(
	'false_positive_rate',
	'Of those who have nothing to do with it, how many are selected all the same.'
);

function trusted(decision: Decision): readonly Recommended[] {
	const { effect, error, room } = decision;
	const errors = [...(error === 'wrongly-flagged' ? [] : [missed]), ...(error === 'missed' ? [] : [flagged])];
	const few =
		room === 'open'
			? []
			: error === 'missed'
				? [
						know(
							'share_of_selected',
							'Where there is room for few, a group’s share of the places beside its share of those in need.'
						)
					]
				: [
						judge(
							'false_discovery_rate',
							'Where few are selected, of those who are, how many should not have been: the error that a selected person bears.'
						)
					];
	return [
		...scores(decision),
		...errors,
		...few,
		selection(effect, 'know', 'groups that differ in need differ here too, and need not be alike.'),
		know(
			'precision',
			'Of those selected, how many were right to be: whether a selection means the same in each group.'
		),
		know('base_rate', 'How common a positive label is in each group: without it no other gap can be read.')
	];
}

function scores({ use }: Decision): readonly Recommended[] {
	switch (use) {
		case 'decision':
			return [];
		case 'probability':
			return [
				judge(
					'expected_calibration_error',
					'A score that is read as a risk must mean the same risk in every group.'
				),
				know('observed_expected_ratio', 'Which way it is wrong: risk understated (above 1) or overstated.'),
				know('calibration_slope', 'Whether high and low scores are too extreme (below 1) or too timid.')
			];
		case 'order':
			return [
				judge(
					'auroc',
					'How well the score puts those with the outcome before those without, within each group.'
				),
				judge(
					'bpsn_auroc',
					'Whether a group’s own positives stand behind other people’s negatives: how a list over all groups treats it.'
				),
				judge('bnsp_auroc', 'Whether a group’s own negatives stand before other people’s positives.')
			];
	}
}

function selectedOnly({ effect }: Decision): readonly Recommended[] {
	return [
		judge(
			'precision',
			'Known of those who were selected, whose outcome was seen: a group that is selected on slighter grounds has a lower one (the outcome test, which differing spreads of risk can mislead).'
		),
		selection(effect, 'judge', 'known of everybody, whatever became of them.')
	];
}

function withoutLabel({ effect, use }: Decision): readonly Recommended[] {
	return [
		selection(effect, 'judge', 'the only outcome here that does not lean on the label.'),
		...(use === 'decision' ? [] : [know('mean_score', 'How high groups are scored, whatever the threshold.')])
	];
}

function unsuited({ label }: Decision): readonly Unsuited[] {
	switch (label) {
		case 'trusted':
			return [
				{
					metric: 'accuracy',
					why: 'It weighs both errors alike and mostly says how common the outcome is: two groups of the same accuracy can be wronged in opposite ways.'
				}
			];
		case 'selected-only':
			return [
				{
					metric: 'false_negative_rate',
					why: 'Of those who were not selected nobody knows who would have been positive: it counts none of them.'
				},
				{
					metric: 'false_positive_rate',
					why: 'For the same reason: its denominator lacks everybody whose outcome was never seen.'
				}
			];
		case 'stands-in':
			return [
				{
					metric: 'false_negative_rate',
					why: 'It is measured against a label that may itself treat groups unlike: a model that repeats the label’s error looks fair. Ask first what people of each group need at the same score.'
				},
				{
					metric: 'expected_calibration_error',
					why: 'A score can be right about the label in every group, and wrong about what the label stands in for.'
				}
			];
		case 'none':
			return [];
	}
}
