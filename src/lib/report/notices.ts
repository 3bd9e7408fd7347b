import { wrongWayRound } from '#lib/core/disparities/wrong-way-round.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { assumptionNotices } from './assumption-notices.ts';
import { classNotices } from './class-notices.ts';
import { conditionTexts } from './condition-facts.ts';
import { clusterNotices } from './cluster-notices.ts';
import { decimal, wholeNumber } from './figures.ts';
import type { GroupTable } from './group-tables.ts';
import { matchingNotices } from './matching-notices.ts';
import type { MatchingRow } from './matching-row.ts';
import { raterNotices } from './rater-notices.ts';
import type { RaterRow } from './rater-row.ts';
import { readableText } from './readable-text.ts';
import type { Disparity, Notice, Scope } from './result.ts';
import { scoreNotices } from './score-notices.ts';
import { referenceNotices } from './reference-notices.ts';
import { sideNotices } from './side-notices.ts';
import { simpsonNotices } from './simpson-notices.ts';
import { weightNotices } from './weight-notices.ts';

interface NoticesOf {
	readonly audit: ResolvedAudit;
	/** As it leaves: a notice carries no number that may not. */
	readonly scope: Scope;
	readonly tables: readonly GroupTable[];
	readonly disparities: readonly Disparity[];
	readonly matching: readonly MatchingRow[];
	readonly raters: readonly RaterRow[];
	readonly withheld: readonly string[];
	/** Whether the cube holds cluster moments. */
	readonly clustered: boolean;
	/** Whether it holds weights. */
	readonly weighted: boolean;
}

/** Missing membership above this share of the rows can move any gap: the reader is told. */
const muchMissing = 0.05;

const notice = (code: string, severity: Notice['severity'], text: string): Notice => ({
	code,
	severity,
	text
});

/** What a reader must know before believing the tables, questions first. What leaves has the same, but for those that are marked. */
export function buildNotices(of: NoticesOf): readonly Notice[] {
	return [
		...conditionNotices(of),
		...populationNotices(of),
		...clusterNotices(of),
		...weightNotices(of),
		...assumptionNotices(of.audit),
		...sideNotices(of.audit),
		...referenceNotices(of),
		...scoreNotices(of),
		...classNotices(of),
		...simpsonNotices(of),
		...matchingNotices(of),
		...raterNotices(of),
		...leftOutNotices(of),
		...missingNotices(of),
		...suppressionNotices(of),
		...(of.tables.some((table) => table.rows.length > 1)
			? [
					notice(
						'extremes-biased',
						'note',
						'The widest gap over several groups (max difference, min ratio and the composites) is biased upward: by chance alone, equal groups show one. Read it with its interval.'
					)
				]
			: [])
	].toSorted((a, b) => rank(a) - rank(b));
}

const rank = ({ severity }: Notice): number => (severity === 'question' ? 0 : severity === 'caution' ? 1 : 2);

/** "Model m: " where there are several. */
const about = (of: NoticesOf, model: string): string =>
	of.scope.models.length > 1 ? `${readableText(model)}: ` : '';

function populationNotices(of: NoticesOf): readonly Notice[] {
	// Where only descriptions are compared, right answers are named by the comparison itself.
	if (of.audit.outcome.type === 'none') return [];
	if (of.audit.outcome.label === null) {
		return [
			notice(
				'no-label',
				'caution',
				'The log has no label: what the model decides can be compared, whether it is right cannot.'
			)
		];
	}
	// The four cells of other outcomes are no labels and decisions of two kinds.
	if (of.audit.outcome.type !== 'binary') return [];
	const [first] = of.tables;
	return of.tables
		.filter((table) => table.set === first?.set && table.population.publishable === 'cells')
		.flatMap(({ model, population: { counts } }): readonly Notice[] => {
			const found = wrongWayRound(counts);
			const positives = counts.tp + counts.fn;
			const negatives = counts.fp + counts.tn;
			const single = (positives === 0) !== (negatives === 0);
			return [
				...(found === null
					? []
					: [
							notice(
								'wrong-way-round',
								'question',
								`${about(of, model)}Is the positive class the wrong way round? People with a positive label are selected less often than the others (odds ratio ${decimal(found.oddsRatio, 2)}). Look at what counts as positive in the label and in the prediction.`
							)
						]),
				...(single
					? [
							notice(
								'single-class',
								'caution',
								`${about(of, model)}Every label is ${positives === 0 ? 'negative' : 'positive'}: rates among the ${positives === 0 ? 'positives' : 'negatives'} have no answer.`
							)
						]
					: [])
			];
		});
}

function leftOutNotices(of: NoticesOf): readonly Notice[] {
	return of.scope.models.flatMap((row): readonly Notice[] => {
		const { unlabelled, undecided, mismatched } = row;
		const parts = [
			...(unlabelled === null || unlabelled === 0 ? [] : [`${wholeNumber(unlabelled)} without a label`]),
			...(undecided === null || undecided === 0 ? [] : [`${wholeNumber(undecided)} without a decision`])
		];
		return [
			...(parts.length === 0
				? []
				: [notice('rows-left-out', 'note', `${about(of, row.model)}Rows left out: ${parts.join(', ')}.`)]),
			...(unlabelled === null && undecided === null
				? [
						notice(
							'rows-left-out',
							'note',
							`${about(of, row.model)}A few rows may have been left out; how many is not shown.`
						)
					]
				: []),
			...(mismatched === null || mismatched === 0
				? []
				: [
						notice(
							'prediction-score-mismatch',
							'caution',
							`${about(of, row.model)}In ${wholeNumber(mismatched)} rows the prediction and the score at its threshold disagree: the prediction was taken.`
						)
					])
		];
	});
}

const missingNotices = ({ audit, scope }: NoticesOf): readonly Notice[] =>
	audit.groups.flatMap((group) => {
		const share = scope.attributes.find((row) => row.attribute === group.column)?.missingShare ?? null;
		if (share === null || share <= muchMissing) return [];
		const enters =
			group.missingMembership === 'compared'
				? 'It is compared as a group of its own.'
				: 'It is shown, and enters no comparison.';
		return [
			notice(
				'membership-missing',
				'caution',
				`${readableText(group.title)} is not recorded in ${decimal(100 * share, 1)} % of rows. ${enters}`
			)
		];
	});

/** Some rows alone, and another report of all of them: what the one has more than the other is of few. */
function conditionNotices({ audit }: NoticesOf): readonly Notice[] {
	const conditions = conditionTexts(audit);
	if (conditions.length === 0) return [];
	const others =
		audit.data.rowsAre === 'people'
			? ' Beside a report of nearly the same rows it could tell of the few people that they differ in.'
			: '';
	return [
		notice('some-rows', 'caution', `Only rows are counted where ${conditions.join(' and ')}.${others}`)
	];
}

function suppressionNotices({ audit, scope, withheld }: NoticesOf): readonly Notice[] {
	const groups = scope.attributes.reduce((sum, row) => sum + row.suppressedGroups, 0);
	const minimum = wholeNumber(audit.privacy.minimumCell);
	return [
		...(groups === 0
			? []
			: [
					notice(
						'groups-suppressed',
						'note',
						`${wholeNumber(groups)} ${groups === 1 ? 'group is' : 'groups are'} blank, wholly or in part, in everything that leaves: a count below ${minimum}, or one from which such a count follows.`
					)
				]),
		...(withheld.length === 0
			? []
			: [
					notice(
						'attributes-withheld',
						'note',
						`${withheld.map(readableText).join('; ')}: no group leaves, because which of them are empty would give counts below ${minimum} away.`
					)
				])
	];
}
