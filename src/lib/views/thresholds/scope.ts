import { total } from '#lib/core/cube/counts.ts';
import { alikeEffect, rowKinds } from '#lib/core/clusters/alike-effect.ts';
import { clustersByGroup } from '#lib/core/clusters/group-clusters.ts';
import { levelsKey } from '#lib/core/cube/compare-levels.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import { populationOf, rollUp } from '#lib/core/cube/roll-up.ts';
import { isAtom } from '#lib/core/scores/score-bins.ts';
import { cutGrid, snap, type CutGrid, type Snapped } from '#lib/core/thresholds/cut-grid.ts';
import {
	countsAtCut,
	cutsByGroup,
	negativesOf,
	positivesOf,
	rowsOfCuts,
	type GroupCuts
} from '#lib/core/thresholds/group-cuts.ts';
import { levelTitles } from '#lib/report/group-titles.ts';
import { readableText } from '#lib/report/readable-text.ts';
import type { Findings } from '#lib/state/findings/findings.svelte.ts';
import { thresholdOf } from '#lib/spec/threshold-of.ts';
import type { Group, ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** One group whose threshold can be moved. */
export interface ScopeGroup {
	readonly key: string;
	readonly level: string | null;
	readonly title: string;
	readonly cuts: GroupCuts;
	/** The design effect that its intervals are widened by, where rows come in clusters. */
	readonly effect: number;
	/** False for missing membership that the audit only shows: no gap and no strategy looks at it. */
	readonly compared: boolean;
}

/** Where decisions are made now. */
export interface InForce extends Snapped {
	/** False where the audit declares no threshold: then it is the one that selects as great a share as the log does. */
	readonly declared: boolean;
}

/** The scores of one model by the groups of one attribute: everything that moving a threshold reads. */
export interface ThresholdScope {
	readonly audit: ResolvedAudit;
	readonly model: string;
	readonly attribute: Group;
	/** The attribute's title, fit for a sentence. */
	readonly title: string;
	readonly grid: CutGrid;
	/** Largest first. */
	readonly groups: readonly ScopeGroup[];
	readonly everyone: ScopeGroup;
	readonly inForce: InForce;
	/** Whether nothing of this may leave: each step of a threshold counts people. */
	readonly held: boolean;
	/** Whether some bins hold several values, so that thresholds are moved to their ends. */
	readonly coarse: boolean;
	/** Rows whose decision in the log is not what their score and the threshold say. */
	readonly mismatched: number;
	/** Rows with a decision and a label, and no score: they are in nothing of this. */
	readonly unscored: number;
}

export type NoScope = 'no-score' | 'not-asked' | 'no-label' | 'not-here' | 'one-class' | 'no-groups';

/** The scope on show, or why there is none. */
export const thresholdScope = (findings: Findings): ThresholdScope | NoScope =>
	scopeOf({
		audit: findings.audit,
		evidence: findings.evidence,
		cube: findings.countsLookedAt,
		model: findings.model,
		attribute: findings.attribute?.groups[0]
	});

interface ScopeOf extends Pick<Findings, 'audit' | 'evidence' | 'model'> {
	/** The counts that are looked at; null where they are not here. */
	readonly cube: Cube | null;
	readonly attribute: Group | undefined;
}

/** The scope of a model and an attribute. One pass over the counts, whatever the number of rows. */
export function scopeOf({ audit, evidence, cube, model, attribute }: ScopeOf): ThresholdScope | NoScope {
	if (!audit.model.columns.some(({ score }) => score !== null)) return 'no-score';
	if (audit.outcome.label === null) return 'no-label';
	if (attribute === undefined) return 'no-groups';
	if (evidence.kind === 'report') return 'not-here';
	const { scores } = cube ?? evidence.cube;
	if (scores === undefined) return evidence.kind === 'suppressed' ? 'not-here' : 'not-asked';
	const found = cutsByGroup(scores, model, [attribute.column]);
	const all = cutsByGroup(scores, model, [])?.get(levelsKey([]));
	if (found === null || all === undefined || rowsOfCuts(all) === 0) return 'not-here';
	if (positivesOf(all) === 0 || negativesOf(all) === 0) return 'one-class';
	const grid = cutGrid(scores.bins);
	const effects = effectsOf(cube, model, [attribute.column]);
	const titles = levelTitles(
		attribute,
		[...found.values()].map(({ levels }) => levels[0] ?? null)
	);
	const groups = [...found].map(([key, cuts]): ScopeGroup => {
		const level = cuts.levels[0] ?? null;
		return {
			key,
			level,
			title: readableText(titles.get(level) ?? 'Unknown'),
			cuts,
			effect: effects.get(key) ?? 1,
			compared: level !== null || attribute.missingMembership === 'compared'
		};
	});
	return {
		audit,
		model,
		attribute,
		title: readableText(attribute.title),
		grid,
		groups: groups.toSorted((a, b) => rowsOfCuts(b.cuts) - rowsOfCuts(a.cuts)),
		everyone: {
			key: 'everyone',
			level: null,
			title: 'everyone',
			cuts: all,
			effect: effectsOf(cube, model, []).get(levelsKey([])) ?? 1,
			compared: false
		},
		inForce: inForce(audit, { model, grid, all, cube }),
		held: audit.data.rowsAre === 'people' && audit.privacy.minimumCell > 1,
		coarse: scores.bins.some((bin) => !isAtom(bin)),
		mismatched: cube === null ? 0 : populationOf(cube, model).mismatched,
		unscored: cube === null ? 0 : Math.max(0, total(populationOf(cube, model)) - rowsOfCuts(all))
	};
}

/** Clusters are not counted by threshold: rows of one are taken to be alike, as for the bands of curves. */
function effectsOf(
	cube: Cube | null,
	model: string,
	attributes: readonly string[]
): ReadonlyMap<string, number> {
	const clusters = cube?.clusters === undefined ? null : clustersByGroup(cube.clusters, model, attributes);
	if (cube === null || clusters === null) return new Map();
	return new Map(
		rollUp(cube, model, attributes).map((cell) => {
			const own = clusters.get(levelsKey(cell.levels));
			const statistics = own === undefined ? cell : { ...cell, clusters: own };
			return [levelsKey(cell.levels), alikeEffect(statistics, rowKinds.labels)];
		})
	);
}

function inForce(
	audit: ResolvedAudit,
	{
		model,
		grid,
		all,
		cube
	}: { readonly model: string; readonly grid: CutGrid; readonly all: GroupCuts; readonly cube: Cube | null }
): InForce {
	const declared = thresholdOf(audit)(model);
	if (declared !== undefined) return { ...snap(grid, declared), declared: true };
	const decided = cube === null ? null : populationOf(cube, model);
	// Of rows with a score as great a share as of all that were decided.
	const scored = rowsOfCuts(all);
	const selected =
		decided === null || total(decided) === 0
			? scored / 2
			: ((decided.tp + decided.fp) / total(decided)) * scored;
	let cut = 0;
	const apart = (at: number): number => {
		const { tp, fp } = countsAtCut(all, grid, at);
		return Math.abs(tp + fp - selected);
	};
	for (const at of grid.thresholds.keys()) if (apart(at) < apart(cut)) cut = at;
	return { cut, threshold: grid.thresholds[cut] ?? Infinity, exact: true, declared: false };
}
