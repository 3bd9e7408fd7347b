import { suggestDescriptions } from '#lib/ingest/descriptions/suggest-descriptions.ts';
import type { LogProfile, RoleSuggestion } from '#lib/ingest/profile.ts';
import { logColumns } from '#lib/ingest/unpivot/log-columns.ts';
import { madeColumns } from '#lib/ingest/unpivot/made-columns.ts';
import type { ResolvedAudit, Unpivot } from '#lib/spec/resolved-audit.ts';
import { settled, withoutColumns } from './compare-descriptions.ts';
import { editDescriptions } from './edit-descriptions.ts';
import { readByDescriptions } from './read-by-descriptions.ts';
import { renamedColumns } from './renamed-columns.ts';

/**
 * The audit with other patterns for wide columns. A column that becomes rows has no role any more; where descriptions are
 * compared, a made column that is renamed stays in its place, one that is no longer made leaves it, and those that are
 * new take the places that are empty.
 */
export function withPatterns(
	audit: ResolvedAudit,
	patterns: readonly Unpivot[],
	profile: LogProfile,
	suggestions: readonly RoleSuggestion[]
): ResolvedAudit {
	const names = profile.columns.map(({ name }) => name);
	const { unpivot: earlier = [], ...data } = audit.data;
	const had = new Set(names);
	const made = (from: readonly Unpivot[]): readonly string[] =>
		madeColumns(profile.columns, from)
			.map(({ name }) => name)
			.filter((name) => !had.has(name));
	const [before, after] = [made(earlier), made(patterns)];
	const gone = before.filter((name) => !after.includes(name));
	const come = after.filter((name) => !before.includes(name));
	const patterned = { ...audit, data: patterns.length === 0 ? data : { ...data, unpivot: patterns } };
	const renamed = gone.length === come.length ? renamedColumns(patterned, gone, come) : patterned;
	const unplayed = gone.length === come.length ? [] : gone;
	const rest = withoutColumns(renamed, [...logColumns(names, patterns).gathered, ...unplayed]);
	return settled(filled(rest, patterns, profile, suggestions));
}

/** Descriptions whose empty places are taken by what patterns make. */
function filled(
	audit: ResolvedAudit,
	patterns: readonly Unpivot[],
	profile: LogProfile,
	suggestions: readonly RoleSuggestion[]
): ResolvedAudit {
	const asked = audit.counterfactual;
	if (asked === undefined || patterns.length === 0) return audit;
	const found = suggestDescriptions(profile, suggestions, patterns);
	const made = madeColumns(profile.columns, patterns).map(({ name }) => name);
	const read = readByDescriptions(audit);
	const fresh = found.stratum.filter((name) => made.includes(name) && !read.has(name));
	if (asked.answer !== '') return audit;
	return editDescriptions({ answer: found.answer, stratum: [...asked.stratum, ...fresh] })(audit);
}
