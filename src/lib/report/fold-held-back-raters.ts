import { overall } from './result.ts';
import type { RaterRow } from './rater-row.ts';
import { readableText } from './readable-text.ts';

export interface FoldedRaters {
	/** The rows of groups of which something leaves. */
	readonly rows: readonly RaterRow[];
	/** "Held back, …: race: Asian, Other."; null where something leaves of every group. */
	readonly heldBack: string | null;
}

/** Groups all of whose agreement is held back stand in one sentence, not in a blank row for each two raters and measure. */
export function foldHeldBackRaters(rows: readonly RaterRow[]): FoldedRaters {
	const keyOf = ({ model, attribute, group }: RaterRow): string => JSON.stringify([model, attribute, group]);
	const leaving = new Set(rows.filter(({ reason }) => reason !== 'suppressed').map(keyOf));
	const staying = rows.filter((row) => !leaving.has(keyOf(row)));
	const first = new Map(staying.map((row) => [keyOf(row), row]));
	const attributes = [...new Set([...first.values()].map(({ attribute }) => attribute))];
	const names = attributes.map((attribute) => {
		const groups = [
			...new Set(
				[...first.values()].filter((row) => row.attribute === attribute).map((row) => readableText(row.group))
			)
		];
		return attribute === overall ? 'everyone' : `${readableText(attribute)}: ${groups.join(', ')}`;
	});
	return {
		rows: rows.filter((row) => leaving.has(keyOf(row))),
		heldBack:
			staying.length === 0
				? null
				: `Held back, for too few people or because it would tell of so few: ${names.join('; ')}.`
	};
}
