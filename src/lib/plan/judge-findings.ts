import { conditionText } from '#lib/spec/condition-text.ts';
import { largestNeed } from '#lib/core/needs/need-tally.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { BinaryColumn, Feature, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { sourcePointer } from './audit-columns.ts';
import { acceptedLevels } from './accepted-levels.ts';
import type { LogShape } from './group-sets.ts';
import { finder, presentLevels, sum, type Find } from './find-findings.ts';
import { judgeDescriptions } from './judge-descriptions.ts';
import type { LogFinding } from './log-findings.ts';
import { judgeRatings } from './judge-ratings.ts';
import { listedLevels } from './listed-levels.ts';
import { mostClasses, mostLevels } from './longest-list.ts';
import { tooManyLevels } from './too-many-levels.ts';

/** What the planner needs to know of a log, from what was found in it. */
export function shapeOf(audit: ResolvedAudit, findings: readonly LogFinding[]): LogShape {
	const find = finder(findings);
	return {
		levels: audit.groups.map((_, i) => find('group', i).length),
		models: audit.model.column === null ? audit.model.columns.length : find('model', 0).length,
		rows: sum(find('row', 0)),
		...(audit.counterfactual === undefined ? {} : { answers: find('answer', 0).length })
	};
}

/**
 * Everything about the audit that does not fit the log: all of it at once, in the order of the audit.
 * `file` is named where there is one; with several, what is wrong is wrong of all of them together.
 */
export function judgeFindings(
	audit: ResolvedAudit,
	findings: readonly LogFinding[],
	file: string | null
): readonly Problem[] {
	const find = finder(findings);
	if (sum(find('row', 0)) === 0) return [noRows(audit, file ?? 'The log')];
	return [
		...judgeLabel(audit, find),
		...audit.model.columns.flatMap((_, i) => judgeModelSource(audit, i, find)),
		...judgeModelNames(audit, find),
		...audit.groups.flatMap((_, i) => judgeGroup(audit, i, find)),
		...judgeTime(audit, find),
		...judgeWeight(audit, find),
		...judgeDescriptions(audit, find),
		...audit.strata.flatMap((column, i) => judgeStratum(column, i, find)),
		...(audit.matching?.on ?? []).flatMap((feature, i) => judgeFeature(feature, i, find)),
		...judgeAgreement(audit, find),
		...(audit.needs ?? []).flatMap(({ column }, i) => judgeNeed(column, i, find)),
		...audit.proxies.flatMap((column, i) => judgeProxy(column, i, find))
	].map((found) => ({ ...found, file: found.file ?? file }));
}

/** A log of no rows; or of none that the audit lets be counted. */
function noRows({ data }: ResolvedAudit, file: string): Problem {
	if (data.where === undefined) return problem('log-header-only', { file });
	const conditions = data.where.map(conditionText).join(' and ');
	return problem('where-leaves-nothing', { file, at: '/data/where', values: { conditions } });
}

function judgeLabel({ outcome }: ResolvedAudit, find: Find): readonly Problem[] {
	return outcome.label === null
		? []
		: judgeOutcome(outcome, outcome.label, find('label', 0), { at: '/outcome/label', role: 'label' });
}

function judgeModelSource(audit: ResolvedAudit, index: number, find: Find): readonly Problem[] {
	const source = audit.model.columns[index];
	if (source === undefined) return [];
	const { prediction, score } = source;
	const at = sourcePointer(audit, index);
	const scoreIsEmpty = score !== null && sum(find('score', index)) === 0;
	return [
		...(prediction === null
			? []
			: judgeOutcome(audit.outcome, prediction, find('prediction', index), {
					at: `${at}/prediction`,
					role: 'prediction'
				})),
		...(scoreIsEmpty
			? [
					problem('score-not-a-number', {
						at: `${at}/score/column`,
						found: score.column,
						column: score.column
					})
				]
			: [])
	];
}

/** What a column of labels or predictions must hold, by the type of outcome. */
function judgeOutcome(
	{ type }: ResolvedAudit['outcome'],
	source: BinaryColumn,
	findings: readonly LogFinding[],
	{ at, role }: { readonly at: string; readonly role: string }
): readonly Problem[] {
	if (type === 'binary') return judgeBinary(source, findings, at, role);
	const { column } = source;
	const levels = presentLevels(findings);
	const found = { at: `${at}/column`, found: column, column };
	if (levels.length === 0) return [problem('column-without-values', found)];
	if (type === 'classes')
		return levels.length > mostClasses
			? [problem('too-many-classes', { ...found, values: { role, most: mostClasses } })]
			: [];
	return levels.some((level) => Number.isFinite(Number(level)))
		? []
		: [problem('column-not-a-number', { ...found, values: { role } })];
}

/**
 * A column with a list of negatives (0 and 1, unless the audit says otherwise) may hold nothing else. One whose
 * `positive` was written by hand may hold anything, but if that never occurs while two other values do, it was
 * written wrongly: every rate would be 0.
 */
function judgeBinary(
	{ column, positive, negative }: BinaryColumn,
	findings: readonly LogFinding[],
	at: string,
	role: string
): readonly Problem[] {
	const levels = presentLevels(findings);
	if (levels.length === 0)
		return [problem('column-without-values', { at: `${at}/column`, found: column, column })];
	const accepted = acceptedLevels(positive);
	if (negative === null) {
		const isWrong = levels.length > 1 && !levels.some((level) => accepted.includes(level));
		return isWrong
			? [
					problem('positive-not-found', {
						at: `${at}/positive`,
						found: positive,
						column,
						values: { role, known: listedLevels(levels) }
					})
				]
			: [];
	}
	const known = [...accepted, ...acceptedLevels(negative)];
	if (levels.every((level) => known.includes(level))) return [];
	return [
		problem('values-not-two', {
			at,
			found: levels,
			column,
			values: { role, known: listedLevels(levels), expected: listedLevels(known) }
		})
	];
}

function judgeModelNames({ model }: ResolvedAudit, find: Find): readonly Problem[] {
	if (model.column === null) return [];
	const found = find('model', 0);
	const unnamed = sum(found.filter(({ level }) => level === null));
	const at = '/model/column';
	if (found.length > mostLevels) return [tooManyLevels(model.column, at)];
	return unnamed === 0
		? []
		: [
				problem('model-not-named', {
					at,
					found: model.column,
					column: model.column,
					values: { rows: unnamed }
				})
			];
}

function judgeGroup({ groups }: ResolvedAudit, index: number, find: Find): readonly Problem[] {
	const group = groups[index];
	if (group === undefined) return [];
	const { column, bins, reference } = group;
	const levels = presentLevels(find('group', index));
	const at = `/groups/${index}`;
	if (bins !== null && levels.length === 0) {
		return [problem('bins-without-number', { at: `${at}/bins`, found: column, column })];
	}
	if (levels.length > mostLevels) return [tooManyLevels(column, `${at}/column`)];
	if (!('level' in reference) || levels.includes(reference.level)) return [];
	return [
		problem('reference-not-found', {
			at: `${at}/reference/level`,
			found: reference.level,
			column,
			values: { known: listedLevels(levels) }
		})
	];
}

/** Strata of a handful of rows each compare nothing. */
const judgeStratum = (column: string, index: number, find: Find): readonly Problem[] =>
	find('stratum', index).length > mostLevels
		? [
				problem('stratum-looks-like-identifier', {
					at: `/strata/${index}`,
					found: column,
					column,
					values: { most: mostLevels }
				})
			]
		: [];

/** Levels of a row or two each find no counterpart, and a binned column without a number is one level of missing. */
function judgeFeature({ column, bins }: Feature, index: number, find: Find): readonly Problem[] {
	const levels = find('feature', index);
	const at = `/matching/on/${index}`;
	if (bins !== null && presentLevels(levels).length === 0)
		return [problem('bins-without-number', { at: `${at}/bins`, found: column, column })];
	return levels.length > mostLevels
		? [
				problem('feature-looks-like-identifier', {
					at,
					found: column,
					column,
					values: { most: mostLevels }
				})
			]
		: [];
}

const judgeAgreement = ({ agreement }: ResolvedAudit, find: Find): readonly Problem[] =>
	agreement === undefined
		? []
		: agreement.columns.flatMap((_, i) => judgeRatings(agreement, i, presentLevels(find('rating', i))));

/** A need is a number, and none so large that sums would lose the digits of the others. */
function judgeNeed(column: string, index: number, find: Find): readonly Problem[] {
	const told = { at: `/needs/${index}/column`, found: column, column };
	if (sum(find('need', index)) === 0) return [problem('need-not-a-number', told)];
	const rows = sum(find('need-too-large', index));
	return rows === 0 ? [] : [problem('need-too-large', { ...told, values: { rows, most: largestNeed } })];
}

/** A column with a level for every row or two tells each person's group, and anybody's. */
const judgeProxy = (column: string, index: number, find: Find): readonly Problem[] =>
	find('proxy', index).length > mostLevels
		? [
				problem('proxy-looks-like-identifier', {
					at: `/proxies/${index}`,
					found: column,
					column,
					values: { most: mostLevels }
				})
			]
		: [];

function judgeTime({ data }: ResolvedAudit, find: Find): readonly Problem[] {
	if (data.time === null || sum(find('instant', 0)) > 0) return [];
	const { column } = data.time;
	return [problem('time-not-a-date', { at: '/data/time/column', found: column, column })];
}

/**
 * Every row must have a weight: to guess one, or to leave the row out, would change whom the rates are of. And some row
 * must stand for somebody.
 */
function judgeWeight({ data: { weight } }: ResolvedAudit, find: Find): readonly Problem[] {
	if (weight === null) return [];
	const told = { at: '/data/weight', found: weight, column: weight };
	const rows = sum(find('weight', 0));
	if (rows > 0) return [problem('weight-not-usable', { ...told, values: { rows } })];
	return sum(find('weight-given', 0)) > 0 ? [] : [problem('weight-all-zero', told)];
}
