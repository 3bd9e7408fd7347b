import { escape, table } from 'arquero';
import type { ColumnTable } from 'arquero';
import type { Unpivot } from '#lib/spec/resolved-audit.ts';
import type { TextTable } from './text-table.ts';

/** The name, inside Arquero, of the column at this place: names of the log never come near an expression. */
const wideName = (place: number): string => `c${place}`;
const madeName = (place: number): string => `m${place}`;
const keyName = 'key';
const valueName = 'value';

/**
 * A wide table made long by Arquero: each pattern's columns folded, what their names say beside the values, the
 * patterns one after the other. What is shown before a pattern is applied; the counting has SQL of its own
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
	const kept = names.flatMap((name, place) =>
		matched.has(wideName(place)) ? [] : [{ name, column: wideName(place) }]
	);
	const made = [
		...new Set(
			patterns.flatMap(({ columns, set, value }) => [
				...Object.keys(new RegExp(`${columns}|`, 'u').exec('')?.groups ?? {}),
				...Object.keys(set),
				value
			])
		)
	];
	const wide = table(
		Object.fromEntries(names.map((_, place) => [wideName(place), rows.map((row) => row[place] ?? null)]))
	);
	const long = patterns.flatMap(({ value, set }, i): readonly ColumnTable[] => {
		const found = matches[i];
		// Arquero folds no columns into a row of nothing.
		if (found === undefined || found.size === 0) return [];
		const folded = wide.fold([...found.keys()], { as: [keyName, valueName] });
		const cells = made.map((name, place) => [
			madeName(place),
			escape((row: Readonly<Record<string, string | null>>) =>
				name === value
					? (row[valueName] ?? null)
					: ((Object.hasOwn(set, name) ? set[name] : found.get(row[keyName] ?? '')?.[name]) ?? null)
			)
		]);
		return [
			folded
				.derive(Object.fromEntries(cells) as Record<string, object>)
				.select([...kept.map(({ column }) => column), ...made.map((_, place) => madeName(place))])
		];
	});
	const [first, ...others] = long;
	const all = first?.concat(others);
	const columns = [...kept.map(({ column }) => column), ...made.map((_, place) => madeName(place))];
	return {
		names: [...kept.map(({ name }) => name), ...made],
		rows: (all?.objects() ?? []).map((row) => {
			const cells = row as Readonly<Record<string, string | null>>;
			return columns.map((column) => cells[column] ?? null);
		})
	};
}
