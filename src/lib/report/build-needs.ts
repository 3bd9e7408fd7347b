import { alikeEffect } from '#lib/core/clusters/alike-effect.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { besideOf } from './beside.ts';
import type { GroupTable } from './group-tables.ts';
import { needsOfGroups, needsOverall, type NeedSource, type NeedTopic } from './need-figures.ts';
import type { NeedRow } from './need-row.ts';
import { minimumCell } from './prepare.ts';
import { overall } from './result.ts';

/** Tenths of everyone's scores. */
export const usualParts = 10;

function topicOf(
	audit: ResolvedAudit,
	{ model, set, rows, population, withheld }: GroupTable
): Omit<NeedTopic, 'need' | 'name'> {
	const [group] = set.groups;
	return {
		model,
		attribute: group?.column ?? overall,
		parts: usualParts,
		level: audit.inference.level,
		beside: group === undefined ? { kind: 'everyone' } : besideOf(group, rows),
		groups: rows.map(({ title, levels, missing, counts }) => ({
			title,
			level: levels[0] ?? null,
			missing,
			effect: alikeEffect(counts)
		})),
		effect: alikeEffect(population.counts),
		small: withheld || minimumCell(audit) > 1
	};
}

/** What one model's whole population needs by score, for every outcome that the audit names. */
export const needsOverallOf = (
	audit: ResolvedAudit,
	source: NeedSource,
	table: GroupTable
): readonly NeedRow[] =>
	(audit.needs ?? []).flatMap(({ column }) =>
		needsOverall(source, { ...topicOf(audit, table), need: column, name: column })
	);

/**
 * The same of every group of a single attribute, beside its reference. Where people are protected it stays on this
 * machine: see `docs/decisions/0030-what-people-need-at-the-same-score.md`.
 */
export const needsOf = (audit: ResolvedAudit, source: NeedSource, table: GroupTable): readonly NeedRow[] =>
	table.set.groups.length > 1
		? []
		: (audit.needs ?? []).flatMap(({ column }) =>
				needsOfGroups(source, { ...topicOf(audit, table), need: column, name: column })
			);
