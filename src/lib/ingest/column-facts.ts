import type { ColumnProfile, LogProfile } from './profile.ts';

const decisions: readonly (readonly string[])[] = [
	['0', '1'],
	['false', 'true']
];

/** Only 0 and 1, or only true and false; one of them alone is a degenerate decision, and a decision still. */
export function isFlag({ examples, distinct }: ColumnProfile): boolean {
	const values = examples.map((example) => example.value);
	return (
		distinct > 0 && distinct <= 2 && decisions.some((pair) => values.every((value) => pair.includes(value)))
	);
}

export const isNumeric = ({ kind }: ColumnProfile): boolean => kind === 'integer' || kind === 'number';

/** A number with more values than a table of groups could show. */
export const needsBins = (column: ColumnProfile): boolean => isNumeric(column) && column.distinct > 12;

/** Rows of the sample that have a value. */
export const presentRows = (profile: LogProfile, column: ColumnProfile): number =>
	profile.sampledRows - column.missing;

/** What the values are like, in a few words; levels are not repeated beyond 0 and 1. */
export function valuesInWords(column: ColumnProfile): string {
	const { distinct, kind, range } = column;
	if (distinct === 0) return 'no value';
	if (isFlag(column)) {
		const values = column.examples.map((example) => example.value).sort();
		return distinct === 1 ? `only ${values[0] ?? ''}` : `two values, ${values.join(' and ')}`;
	}
	if (range !== null) return `${distinct} numbers from ${short(range[0])} to ${short(range[1])}`;
	if (kind === 'date') return `${distinct} dates`;
	return distinct === 1 ? 'one value' : `${distinct} values`;
}

const short = (value: number): string => String(Number(value.toPrecision(4)));
