import { compareLevels } from '../cube/compare-levels.ts';
import { total, type Counts } from '../cube/counts.ts';
import type { Levels } from '../cube/cube.ts';
import type { Better, Metric } from '../metrics/metric.ts';
import { unreachable } from '../unreachable.ts';

/** How a reference is chosen: these levels (a null leaves that attribute open), or by rule. */
export interface ReferenceChoice {
	readonly levels: Levels;
	readonly rule: 'largest' | 'best' | 'overall' | 'rest';
}

export interface Candidate {
	readonly levels: Levels;
	readonly counts: Counts;
	/** False for a group too small to be assessed, or masked: it is never the reference. */
	readonly assessable: boolean;
}

export type Chosen<Group extends Candidate> =
	| { readonly kind: 'group'; readonly group: Group }
	| { readonly kind: 'overall' }
	| { readonly kind: 'rest' }
	/** No group is named so, or none may be the reference: comparisons have no answer, for the reason 'no-reference'. */
	| { readonly kind: 'none' };

/**
 * The group that others are compared with. `largest` has most rows; `best` has the best value of the metric by its
 * direction, so a metric without a direction has no best; `overall` and `rest` are no group. Ties go to the first by
 * code unit. A group too small to be assessed is never chosen, nor is missing membership unless it is compared.
 */
export function chooseReference<Group extends Candidate>(
	choice: ReferenceChoice,
	groups: readonly Group[],
	by: {
		readonly metric: Metric;
		readonly better: Better;
		readonly population: Counts;
		readonly missingMembership: 'shown' | 'compared';
	}
): Chosen<Group> {
	const eligible = groups
		.filter((group) => group.assessable)
		.filter((group) => by.missingMembership === 'compared' || !group.levels.includes(null))
		.filter((group) => choice.levels.every((level, i) => level === null || group.levels[i] === level))
		.sort((a, b) => compareLevels(a.levels, b.levels));
	switch (choice.rule) {
		case 'overall':
		case 'rest':
			return { kind: choice.rule };
		case 'largest':
			return greatest(eligible, (group) => total(group.counts));
		case 'best': {
			if (by.better === null) return { kind: 'none' };
			const sign = by.better === 'higher' ? 1 : -1;
			return greatest(eligible, ({ counts }) => {
				const { value } = by.metric.value({ group: counts, population: by.population });
				return value === null ? null : sign * value;
			});
		}
		default:
			return unreachable(choice.rule);
	}
}

function greatest<Group extends Candidate>(
	groups: readonly Group[],
	score: (group: Group) => number | null
): Chosen<Group> {
	let best: { group: Group; score: number } | null = null;
	for (const group of groups) {
		const value = score(group);
		if (value !== null && (best === null || value > best.score)) best = { group, score: value };
	}
	return best === null ? { kind: 'none' } : { kind: 'group', group: best.group };
}
