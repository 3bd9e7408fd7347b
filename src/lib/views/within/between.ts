import type { RowCondition } from '#lib/spec/resolved-audit.ts';
import type { RowColumn } from '#lib/ingest/row-columns.ts';

/** Both ends as they are typed; an empty one is open. */
export interface Ends {
	readonly first: string;
	readonly last: string;
}

export interface Between {
	/** Null where neither end is said, or nothing lies between them. */
	readonly condition: RowCondition | null;
	readonly isEmpty: boolean;
}

const day = 86_400_000;

const numberOf = ({ by }: RowColumn, text: string): number | null => {
	if (text === '') return null;
	const value = by === 'moments' ? Date.parse(`${text}T00:00:00Z`) : Number(text);
	return Number.isFinite(value) ? value : null;
};

/** What the ends ask for. */
export function betweenOf(column: RowColumn, { first, last }: Ends): Between {
	const [from, below] = [numberOf(column, first), numberOf(column, last)];
	if (from === null && below === null) return { condition: null, isEmpty: false };
	if (from !== null && below !== null && from >= below) return { condition: null, isEmpty: true };
	const condition: RowCondition =
		column.by === 'moments'
			? {
					column: column.column,
					since: from === null ? null : first,
					before: below === null ? null : last
				}
			: { column: column.column, from, below };
	return { condition, isEmpty: false };
}

/** Where the ends lie on the column's range, kept within it; null where it has none. */
export function rangeOf(column: RowColumn, { first, last }: Ends): readonly [number, number] | null {
	if (column.range === null) return null;
	const [least, most] = column.range;
	const within = (value: number): number => Math.min(most, Math.max(least, value));
	const from = within(numberOf(column, first) ?? least);
	return [from, Math.max(from, within(numberOf(column, last) ?? most))];
}

/** How far apart two places of a range are: a hundredth of it, roundly; a day of moments. Null where it has no width. */
export function rangeStep({ by, range }: RowColumn): number | null {
	if (range === null || !(range[1] > range[0])) return null;
	if (by === 'moments') return day;
	return 10 ** Math.floor(Math.log10((range[1] - range[0]) / 20));
}

/** A place of a range as its field has it. */
export const shortNumber = ({ by }: Pick<RowColumn, 'by'>, value: number): string =>
	by === 'moments' ? new Date(value).toISOString().slice(0, 10) : String(Number(value.toPrecision(6)));
