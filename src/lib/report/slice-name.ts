import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { combinations, joinTitles } from './attribute-sets.ts';
import { readableText } from './readable-text.ts';
import type { SliceRow } from './result.ts';

/**
 * A slice as a reader meets it: "Race = Black × Age = 75+", by the titles of its attributes where the tables have columns. Where its
 * text is no combination of the audit's columns it stands as it is.
 */
export function sliceName(
	{ groups }: Pick<ResolvedAudit, 'groups'>,
	{ slice, depth }: Pick<SliceRow, 'slice' | 'depth'>
): string {
	for (const set of combinations(groups, depth)) {
		const levels = levelsOf(
			slice,
			set.map(({ column }) => column)
		);
		if (levels !== null)
			return readableText(joinTitles(set.map(({ title }, at) => `${title} = ${levels[at] ?? ''}`)));
	}
	return readableText(slice);
}

/** What stands after each column's name, in their order; null where they are not what the text is made of. */
function levelsOf(slice: string, columns: readonly string[]): readonly string[] | null {
	const starts: { readonly at: number; readonly length: number }[] = [];
	for (const [place, column] of columns.entries()) {
		const before = `${place === 0 ? '' : ' × '}${column} = `;
		const at =
			place === 0 ? (slice.startsWith(before) ? 0 : -1) : slice.indexOf(before, endOf(starts.at(-1)));
		if (at === -1) return null;
		starts.push({ at, length: before.length });
	}
	return starts.map((start, place) => slice.slice(endOf(start), starts[place + 1]?.at));
}

const endOf = (start: { readonly at: number; readonly length: number } | undefined): number =>
	start === undefined ? 0 : start.at + start.length;
