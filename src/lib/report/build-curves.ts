import { equalMassBins } from '#lib/core/calibration/equal-mass-bins.ts';
import { reliabilityCurve } from '#lib/core/calibration/reliability-curve.ts';
import { alikeEffect, rowKinds } from '#lib/core/clusters/alike-effect.ts';
import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import type { NoAnswer } from '#lib/core/metrics/answer.ts';
import { areProbabilities, type GroupScores } from '#lib/core/scores/group-scores.ts';
import { precisionRecallCurve } from '#lib/core/scores/precision-recall-curve.ts';
import { rocCurve } from '#lib/core/scores/roc-curve.ts';
import { thinSteps } from '#lib/core/scores/thin-steps.ts';
import { thresholdSteps } from '#lib/core/scores/threshold-steps.ts';
import { asksScores } from '#lib/spec/asks-scores.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { thresholdOf } from '#lib/spec/threshold-of.ts';
import { noneForAll } from './context.ts';
import { blankCurve, curveKinds, type CurveKind, type CurveRow } from './curve-row.ts';
import type { GroupTable } from './group-tables.ts';
import { once } from './once.ts';
import { minimumCell } from './prepare.ts';
import { overall } from './result.ts';

/** More than a curve of a few hundred pixels can show. */
const mostPoints = 64;
const reliabilityBins = 10;

type Point = Pick<CurveRow, 'score' | 'x' | 'y' | 'low' | 'high' | 'n'>;
type Points = Readonly<Record<CurveKind, readonly Point[] | NoAnswer>>;

interface Asked {
	readonly level: number;
	readonly thresholds: readonly number[];
}

/** The curves of one model's whole population. */
export const curvesOverall = (audit: ResolvedAudit, table: GroupTable): readonly CurveRow[] =>
	curveRows(audit, table, { attribute: overall, title: overall, missing: false, ...table.population });

/** The curves of every group of a single attribute; combinations have none. */
export const curvesOf = (audit: ResolvedAudit, table: GroupTable): readonly CurveRow[] =>
	table.set.groups.length > 1
		? []
		: table.rows.flatMap((row) => curveRows(audit, table, { attribute: table.set.name, ...row }));

/** Where people are protected a curve stays on this machine: see `docs/decisions/0012-curves-stay-where-people-are-protected.md`. */
function curveRows(
	audit: ResolvedAudit,
	{ model, withheld }: GroupTable,
	group: {
		readonly attribute: string;
		readonly title: string;
		readonly missing: boolean;
		readonly counts: GroupStatistics;
	}
): readonly CurveRow[] {
	if (!asksScores(audit)) return [];
	const none = noneForAll(audit, { needsLabel: true });
	const threshold = thresholdOf(audit)(model);
	const asked = { level: audit.inference.level, thresholds: threshold === undefined ? [] : [threshold] };
	const points = none === null ? pointsOf(group.counts, asked) : null;
	return curveKinds.flatMap((curve): readonly CurveRow[] => {
		const row = {
			model,
			stratum: null,
			variant: null,
			attribute: group.attribute,
			group: group.title,
			curve,
			position: null,
			score: null,
			x: null,
			y: null,
			low: null,
			high: null,
			n: null,
			reason: null,
			missingMembership: group.missing,
			small: withheld || minimumCell(audit) > 1
		};
		const found = points?.[curve] ?? none ?? 'not-counted';
		return typeof found === 'string'
			? [blankCurve(row, found)]
			: found.map((point, at) => ({ ...row, ...point, position: at + 1 }));
	});
}

/** No reference and no policy changes a curve, so it is kept as long as the group is. */
const keptFor = new WeakMap<GroupStatistics, Map<string, Points>>();

function pointsOf(group: GroupStatistics, asked: Asked): Points | null {
	const { scores } = group;
	if (scores === undefined) return null;
	const kept = keptFor.get(group) ?? new Map<string, Points>();
	keptFor.set(group, kept);
	return once(kept, JSON.stringify(asked), () =>
		curvePoints(scores, asked, alikeEffect(group, rowKinds.labels))
	);
}

/** @param effect clusters are not counted by threshold: bands take the rows of one to be alike */
function curvePoints(scores: GroupScores, { level, thresholds }: Asked, effect: number): Points {
	const none = whyNone(scores);
	const steps = thinSteps(thresholdSteps(scores), { most: mostPoints, thresholds });
	return {
		roc:
			none ??
			rocCurve(scores, level, { steps, effect }).map((point) => ({
				score: point.threshold,
				x: point.fpr,
				y: point.tpr,
				...point.tprInterval,
				n: point.positives
			})),
		precision_recall:
			none === 'no-negatives' || none === null
				? precisionRecallCurve(scores, level, { steps, effect }).map((point) => ({
						score: point.threshold,
						x: point.recall,
						y: point.precision,
						...point.precisionInterval,
						n: point.selected
					}))
				: none,
		reliability: reliabilityPoints(scores, level, effect)
	};
}

function reliabilityPoints(scores: GroupScores, level: number, effect: number): readonly Point[] | NoAnswer {
	if (scores.bins.length === 0) return 'no-scores';
	if (scores.positives.n + scores.negatives.n === 0) return 'no-rows';
	if (!areProbabilities(scores)) return 'not-probabilities';
	return reliabilityCurve(equalMassBins(scores, reliabilityBins), level, effect).map((point) => ({
		score: point.meanScore,
		x: point.meanScore,
		y: point.positiveShare,
		...point.band,
		n: point.rows
	}));
}

/** Why a group has no ROC curve; without negatives it has precision and recall all the same. */
function whyNone({ bins, positives, negatives }: GroupScores): NoAnswer | null {
	if (bins.length === 0) return 'no-scores';
	if (positives.n === 0) return 'no-positives';
	return negatives.n === 0 ? 'no-negatives' : null;
}
