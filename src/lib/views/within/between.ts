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

/** The places at which the ends of a range can be put: from the least on, a step apart. */
export interface Places {
	readonly least: number;
	readonly step: number;
	/** The place of the greatest, counted from 0. */
	readonly last: number;
}

/** Some hundred places, roundly; whole numbers of whole numbers, days of moments. Null where the range has no width. */
export function placesOf({ by, range, isWhole }: RowColumn): Places | null {
	if (range === null || !(range[1] > range[0])) return null;
	const round = 10 ** Math.floor(Math.log10((range[1] - range[0]) / 20));
	const step = by === 'moments' ? day : isWhole ? Math.max(1, round) : round;
	const first = Math.floor(range[0] / step + 1e-9);
	return { least: first * step, step, last: Math.ceil(range[1] / step - 1e-9) - first };
}

/** Where the ends lie, the nearest places to them; an open end lies at the range's own. */
export function placed(
	column: RowColumn,
	{ least, step, last }: Places,
	ends: Ends
): readonly [number, number] {
	const place = (text: string, open: number): number => {
		const value = numberOf(column, text);
		return value === null ? open : Math.min(last, Math.max(0, Math.round((value - least) / step)));
	};
	const from = place(ends.first, 0);
	return [from, Math.max(from, place(ends.last, last))];
}

/** A place as the field of an end has it. */
export const textAt = ({ by }: Pick<RowColumn, 'by'>, { least, step }: Places, place: number): string => {
	const value = least + place * step;
	return by === 'moments'
		? new Date(value).toISOString().slice(0, 10)
		: String(Number(value.toPrecision(10)));
};

/** The ends that a condition has, as they would be typed. */
export function endsOf(condition: RowCondition | null): Ends {
	const text = (end: number | string | null): string => (end === null ? '' : String(end));
	if (condition !== null && 'from' in condition)
		return { first: text(condition.from), last: text(condition.below) };
	if (condition !== null && 'since' in condition)
		return { first: text(condition.since).slice(0, 10), last: text(condition.before).slice(0, 10) };
	return { first: '', last: '' };
}
