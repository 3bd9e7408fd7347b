import type { Cube } from '#lib/core/cube/cube.ts';
import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import { groupsOf } from '#lib/core/cube/groups-of.ts';
import type { GroupScores } from '#lib/core/scores/group-scores.ts';
import { scoresByGroup, type ScoreTable } from '#lib/core/scores/score-table.ts';
import { alikeEffect } from '#lib/core/clusters/alike-effect.ts';
import { besideOf, type Beside } from '#lib/report/beside.ts';
import { groupsBySize, type CurveTopic } from '#lib/report/curve-panels.ts';
import { levelTitles } from '#lib/report/group-titles.ts';
import type { NeedSource } from '#lib/report/need-figures.ts';
import { readableText } from '#lib/report/readable-text.ts';
import type { Result } from '#lib/report/result.ts';
import { asksScores } from '#lib/spec/asks-scores.ts';
import type { Group, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { thresholdOf } from '#lib/spec/threshold-of.ts';
import type { Findings } from '#lib/state/findings/findings.svelte.ts';

/** One group of the attribute on show, or everyone. */
export interface CalibrationGroup {
	/** As the tables name it. */
	readonly title: string;
	readonly name: string;
	readonly isReference: boolean;
	/** Null where membership is missing. */
	readonly level: string | null;
	readonly missing: boolean;
	/** The design effect of its rows, 1 where they are independent. */
	readonly effect: number;
	/** Null where the counts of scores are not here. */
	readonly scores: GroupScores | null;
	/** Everything that is counted of it; null where the counts are not here, or not all of them. */
	readonly statistics: GroupStatistics | null;
}

/** The scores of one model by the groups of one attribute. */
export interface CalibrationScope {
	readonly audit: ResolvedAudit;
	readonly result: Result;
	readonly model: string;
	readonly attribute: Group;
	readonly topic: CurveTopic;
	/** Largest first. */
	readonly groups: readonly CalibrationGroup[];
	readonly everyone: CalibrationGroup;
	/** What the groups stand beside. */
	readonly beside: Beside;
	/** Ends of the scores that were counted; null where their counts are not here. */
	readonly range: { readonly low: number; readonly high: number } | null;
	/** What outcomes by score are read from; null where all counts are not here. */
	readonly source: NeedSource | null;
	/** Whether bins of scores may not leave: each counts people. */
	readonly held: boolean;
}

export type NoCalibration = 'no-score' | 'not-asked' | 'no-groups';

/** What the room shows, or why it shows nothing. */
export function calibrationScope(findings: Findings): CalibrationScope | NoCalibration {
	const result = findings.seen;
	const { audit } = result;
	const { evidence, model } = findings;
	const attribute = findings.attribute?.groups[0];
	if (!audit.model.columns.some(({ score }) => score !== null)) return 'no-score';
	if (!asksScores(audit)) return 'not-asked';
	if (attribute === undefined) return 'no-groups';
	const topic = { model, attribute: attribute.column, title: readableText(attribute.title) };
	const cube = evidence.kind === 'counts' ? findings.countsLookedAt : null;
	const table = cube?.scores ?? (evidence.kind === 'suppressed' ? evidence.cube.scores : undefined);
	const counted = countedOf(attribute, { table, cube, model, threshold: thresholdOf(audit)(model) });
	const sizes = new Map(
		result.measures
			.filter((row) => row.model === model && row.attribute === attribute.column)
			.map((row) => [row.group, { n: row.n ?? 0, missing: row.missingMembership }])
	);
	const titles = groupsBySize(result, topic);
	const beside = besideOf(
		attribute,
		titles.map((title) => ({ title, ...(sizes.get(title) ?? { n: 0, missing: false }) }))
	);
	return {
		audit,
		result,
		model,
		attribute,
		topic,
		groups: titles.map((title) => ({
			title,
			name: readableText(title),
			isReference: beside.kind === 'group' && beside.title === title,
			missing: sizes.get(title)?.missing ?? false,
			...(counted.groups.get(title) ?? nothing)
		})),
		everyone: {
			title: 'everyone',
			name: 'everyone',
			isReference: false,
			missing: false,
			...counted.everyone
		},
		beside,
		range: rangeOf(table),
		source: cube,
		held: audit.data.rowsAre === 'people' && audit.privacy.minimumCell > 1
	};
}

type Counted = Pick<CalibrationGroup, 'level' | 'effect' | 'scores' | 'statistics'>;
const nothing: Counted = { level: null, effect: 1, scores: null, statistics: null };

const rangeOf = (table: ScoreTable | undefined): CalibrationScope['range'] => {
	const [first, last] = [table?.bins[0], table?.bins.at(-1)];
	return first === undefined || last === undefined ? null : { low: first.low, high: last.high };
};

interface From {
	readonly table: ScoreTable | undefined;
	readonly cube: Cube | null;
	readonly model: string;
	readonly threshold: number | undefined;
}

/** What is counted of each group by its title, and of everyone. */
function countedOf(
	attribute: Group,
	{ table, cube, model, threshold }: From
): { readonly groups: ReadonlyMap<string, Counted>; readonly everyone: Counted } {
	if (table === undefined) return { groups: new Map(), everyone: nothing };
	const of = (attributes: readonly string[]): readonly Counted[] => {
		if (cube !== null)
			return groupsOf(cube, { model, attributes, threshold }).map(({ cell, statistics }) => ({
				level: cell.levels[0] ?? null,
				effect: alikeEffect(statistics),
				scores: statistics.scores ?? null,
				statistics
			}));
		return [...(scoresByGroup(table, model, attributes) ?? [])].map(([key, scores]) => ({
			level: levelOfKey(key),
			effect: 1,
			scores,
			statistics: null
		}));
	};
	const found = of([attribute.column]);
	const titles = levelTitles(
		attribute,
		found.map(({ level }) => level)
	);
	return {
		groups: new Map(found.map((group) => [titles.get(group.level) ?? 'Unknown', group])),
		everyone: of([])[0] ?? nothing
	};
}

/** The one level of a key that `levelsKey` made. */
const levelOfKey = (key: string): string | null => {
	const [level] = JSON.parse(key) as readonly (string | null)[];
	return level ?? null;
};
