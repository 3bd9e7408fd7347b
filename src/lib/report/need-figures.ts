import { levelsKey } from '#lib/core/cube/compare-levels.ts';
import { labelAsNeed } from '#lib/core/needs/label-as-need.ts';
import { needMean, tallyOfPart } from '#lib/core/needs/need-mean.ts';
import { needsByGroup, type NeedsByPlace, type NeedTable } from '#lib/core/needs/need-table.ts';
import { percentileParts, type PercentilePart } from '#lib/core/needs/percentile-parts.ts';
import { needsOfRest, standardisedDifference } from '#lib/core/needs/standardised-difference.ts';
import type { ScoreTable } from '#lib/core/scores/score-table.ts';
import type { Beside } from './beside.ts';
import { blankNeed, type NeedRow } from './need-row.ts';
import { overall } from './result.ts';

/** The outcome that is the label itself. */
export const ofLabel = Symbol('the label as an outcome');

/** What outcomes are read from: the tables of a cube, suppressed or not. */
export interface NeedSource {
	readonly scores?: ScoreTable;
	readonly needs?: NeedTable;
}

export interface NeedGroup {
	readonly title: string;
	readonly level: string | null;
	readonly missing: boolean;
	/** The design effect of its rows. */
	readonly effect: number;
}

export interface NeedTopic {
	readonly model: string;
	/** The column of the attribute. */
	readonly attribute: string;
	readonly need: string | typeof ofLabel;
	/** What the outcome is called in the rows. */
	readonly name: string;
	readonly parts: number;
	readonly level: number;
	readonly beside: Beside;
	readonly groups: readonly NeedGroup[];
	/** The design effect of everyone's rows. */
	readonly effect: number;
	/** What leaves has all of it blank. */
	readonly small: boolean;
}

const noNeeds: NeedsByPlace = new Map();

/** What each group of one model has of an outcome, by level; null where it was not counted by them. */
function countedBy(
	{ scores, needs }: NeedSource,
	{ model, need }: Pick<NeedTopic, 'model' | 'need'>,
	attributes: readonly string[]
): ReadonlyMap<string, NeedsByPlace> | null {
	if (typeof need === 'string')
		return needs === undefined ? null : needsByGroup(needs, { model, column: need, attributes });
	return scores === undefined ? null : labelAsNeed(scores, model, attributes);
}

const rowOf = (
	{ model, name, small }: NeedTopic,
	of: { readonly attribute: string; readonly group: string; readonly missingMembership: boolean }
): NeedRow => ({
	model,
	attribute: of.attribute,
	group: of.group,
	need: name,
	measure: 'mean',
	reference: null,
	part: null,
	from: null,
	to: null,
	n: null,
	value: null,
	low: null,
	high: null,
	method: null,
	reason: null,
	missingMembership: of.missingMembership,
	small
});

/** A group's mean in each part that holds any of its values. */
function meansOf(
	row: NeedRow,
	needs: NeedsByPlace,
	{
		parts,
		effect,
		level
	}: { readonly parts: readonly PercentilePart[]; readonly effect: number; readonly level: number }
): readonly NeedRow[] {
	const means = parts.flatMap((part, at): readonly NeedRow[] => {
		const mean = needMean(tallyOfPart(needs, part), level, effect);
		if (mean === null) return [];
		const { value, interval, method, rows } = mean;
		return [
			{
				...row,
				...{ part: at + 1, from: part.from, to: part.to, n: rows, value, method },
				low: interval?.low ?? null,
				high: interval?.high ?? null
			}
		];
	});
	return means.length === 0 ? [blankNeed(row, 'no-rows')] : means;
}

/** Everyone's means by parts of the scores, which are those of everyone in all that is compared. */
export function needsOverall(source: NeedSource, topic: NeedTopic): readonly NeedRow[] {
	const row = rowOf(topic, { attribute: overall, group: overall, missingMembership: false });
	const all = countedBy(source, topic, []);
	if (all === null || source.scores === undefined) return [blankNeed(row, 'not-counted')];
	const parts = percentileParts(source.scores, topic.model, topic.parts);
	return meansOf(row, all.get(levelsKey([])) ?? noNeeds, { parts, effect: topic.effect, level: topic.level });
}

/** The means of every group of an attribute, and how much more each has than the reference at the same score. */
export function needsOfGroups(source: NeedSource, topic: NeedTopic): readonly NeedRow[] {
	const { model, attribute, groups, level, beside } = topic;
	const rowFor = ({ title, missing }: NeedGroup): NeedRow =>
		rowOf(topic, { attribute, group: title, missingMembership: missing });
	const counted = countedBy(source, topic, [attribute]);
	const all = countedBy(source, topic, [])?.get(levelsKey([])) ?? noNeeds;
	if (counted === null || source.scores === undefined)
		return groups.map((group) => blankNeed(rowFor(group), 'not-counted'));
	const parts = percentileParts(source.scores, model, topic.parts);
	const needsOf = ({ level: own }: NeedGroup): NeedsByPlace => counted.get(levelsKey([own])) ?? noNeeds;
	const reference = beside.kind === 'group' ? groups.find(({ title }) => title === beside.title) : undefined;
	return groups.flatMap((group): readonly NeedRow[] => {
		const row = rowFor(group);
		const own = needsOf(group);
		const means = meansOf(row, own, { parts, effect: group.effect, level });
		if (group === reference) return means;
		const other =
			reference === undefined
				? { needs: needsOfRest(all, own), effect: topic.effect }
				: { needs: needsOf(reference), effect: reference.effect };
		const found = standardisedDifference(parts, {
			group: { needs: own, effect: group.effect },
			other,
			level
		});
		const difference = { ...row, measure: 'difference' as const, reference: reference?.title ?? 'rest' };
		if (found === null) return [...means, { ...difference, reason: 'too-few-rows' as const }];
		return [
			...means,
			{
				...difference,
				...{ from: 0, to: found.covered, n: found.rows, value: found.value, method: found.method },
				low: found.interval?.low ?? null,
				high: found.interval?.high ?? null
			}
		];
	});
}
