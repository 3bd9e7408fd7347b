import { table } from 'arquero';
import type { Unpivot } from '#lib/spec/resolved-audit.ts';
import { joinFolded, type Folded } from './join-folded.ts';
import type { TextTable } from './text-table.ts';

/** The name, inside Arquero, of the column at this place: names of the log never come near an expression. */
const wideName = (place: number): string => `c${place}`;
const keyName = 'key';
const valueName = 'value';
const sourceName = 'row';

interface FoldedRow {
	readonly [sourceName]: number;
	readonly [keyName]: string;
	readonly [valueName]: string | null;
}

/**
 * A wide table made long by Arquero: each pattern's columns folded, and cells of a row whose names say the same joined. An
 * empty cell is an empty text; null is a value that no column makes. What is shown before a pattern is applied; the counting has SQL of its own
 * (`plan/unpivot.ts`), of which this is the independent second reading.
 */
export function arqueroUnpivot({ names, rows }: TextTable, patterns: readonly Unpivot[]): TextTable {
	const matches = patterns.map(({ columns }) => {
		const expression = new RegExp(columns, 'u');
		return new Map(
			names.flatMap((name, place) => {
				const match = expression.exec(name);
				return match === null ? [] : [[wideName(place), match.groups ?? {}] as const];
			})
		);
	});
	const matched = new Set(matches.flatMap((found) => [...found.keys()]));
	const kept = names.flatMap((name, place) => (matched.has(wideName(place)) ? [] : [{ name, place }]));
	const made = [
		...new Set(
			patterns.flatMap(({ columns, set, value }) => [
				...Object.keys(new RegExp(`${columns}|`, 'u').exec('')?.groups ?? {}),
				...Object.keys(set),
				value
			])
		)
	];
	const wide = table({
		[sourceName]: rows.map((_, source) => source),
		...Object.fromEntries(names.map((_, place) => [wideName(place), rows.map((row) => row[place] ?? null)]))
	});
	const folded = patterns.flatMap(({ value, set }, i): readonly Folded[] => {
		const found = matches[i];
		// Arquero folds no columns into a row of nothing.
		if (found === undefined || found.size === 0) return [];
		const cells = wide.fold([...found.keys()], { as: [keyName, valueName] }).objects();
		return (cells as readonly FoldedRow[]).map((row) => ({
			source: row[sourceName],
			says: new Map(saidBy({ ...found.get(row[keyName]), ...set })),
			value,
			cell: row[valueName] ?? ''
		}));
	});
	return {
		names: [...kept.map(({ name }) => name), ...made],
		rows: rows.flatMap((row, source) =>
			joinFolded(folded.filter((cell) => cell.source === source)).map(({ says, values }) => [
				...kept.map(({ place }) => row[place] ?? null),
				...made.map((name) => values.get(name) ?? says.get(name) ?? null)
			])
		)
	};
}

const saidBy = (
	levels: Readonly<Record<string, string | undefined>>
): readonly (readonly [string, string])[] =>
	Object.entries(levels).flatMap(([name, level]) => (level === undefined ? [] : [[name, level] as const]));
