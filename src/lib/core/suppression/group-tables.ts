import { noCounts, total } from '../cube/counts.ts';
import type { Counts } from '../cube/counts.ts';
import { byCodeUnit } from '../cube/compare-levels.ts';
import type { Cube, Levels } from '../cube/cube.ts';
import { rollUp } from '../cube/roll-up.ts';

/** One published group set; its groups are entries. */
export interface Table {
	/** In code-unit order. */
	readonly attributes: readonly string[];
	readonly entries: readonly number[];
}

/** One equation that a reader can write down: the groups of a line sum to the group without the line's attribute. */
export interface Line {
	readonly table: number;
	readonly parent: number;
	readonly children: readonly number[];
}

/** Every published group of every model, numbered, and the sums that tie them together. */
export interface GroupTables {
	readonly models: readonly string[];
	/** From the whole population to the deepest intersections. */
	readonly tables: readonly Table[];
	readonly lines: readonly Line[];
	/** Number of entries: groups with a row under some model. Entry 0 is the whole population. */
	readonly size: number;
	readonly tableOf: readonly number[];
	/** The lines in which an entry is one of the groups summed. */
	readonly linesOf: readonly (readonly number[])[];
	/** By model, then by entry. */
	readonly counts: readonly (readonly Counts[])[];
	/** Models that were run on the same rows: n and the label counts agree in every group, so they are shared knowledge. */
	readonly sameRows: readonly (readonly number[])[];
	/** The number of a group, undefined where it has no row under any model, or its set is not published. */
	readonly entryOf: (attributes: readonly string[], levels: Levels) => number | undefined;
	/** The number of a published set, whatever the order of its attributes. */
	readonly tableNumber: (attributes: readonly string[]) => number | undefined;
}

const sorted = (attributes: readonly string[]): readonly string[] => [...attributes].sort(byCodeUnit);
const without = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, i) => i !== at);

/** The declared group sets and every set that a reader gets from them by leaving attributes out, smallest first. */
export function publishedSets(attributeSets: readonly (readonly string[])[]): readonly (readonly string[])[] {
	const sets = new Map<string, readonly string[]>();
	const add = (set: readonly string[]): void => {
		const key = JSON.stringify(set);
		if (sets.has(key)) return;
		sets.set(key, set);
		set.forEach((_, at) => add(without(set, at)));
	};
	add([]);
	attributeSets.forEach((set) => add(sorted(set)));
	return [...sets.values()].sort(
		(a, b) => a.length - b.length || byCodeUnit(JSON.stringify(a), JSON.stringify(b))
	);
}

/** Groups models whose rows and label counts agree in every entry. */
function modelsOnSameRows(counts: readonly (readonly Counts[])[]): readonly (readonly number[])[] {
	const classes = new Map<string, number[]>();
	counts.forEach((cells, model) => {
		const key = JSON.stringify(cells.map((c) => [c.tp + c.fn, c.fp + c.tn]));
		classes.set(key, [...(classes.get(key) ?? []), model]);
	});
	return [...classes.values()];
}

/** Numbers every group of the published sets of a cube and writes down the sums between them. */
export function groupTables(cube: Cube, attributeSets: readonly (readonly string[])[]): GroupTables {
	const sets = publishedSets(attributeSets);
	const numbers = new Map<string, number>([['[[],[]]', 0]]);
	const keyOf = (attributes: readonly string[], levels: Levels): string =>
		JSON.stringify([attributes, levels]);
	const tableOf: number[] = [0];
	const counts: Counts[][] = cube.models.map(() => []);
	const lines = new Map<string, { table: number; parent: number; children: Set<number> }>();

	const number = (key: string, table: number): number => {
		const known = numbers.get(key);
		if (known !== undefined) return known;
		numbers.set(key, tableOf.length);
		tableOf.push(table);
		return tableOf.length - 1;
	};
	const tie = (table: number, attributes: readonly string[], levels: Levels, child: number): void => {
		attributes.forEach((attribute, at) => {
			const parent = numbers.get(keyOf(without(attributes, at), without(levels, at)));
			if (parent === undefined) throw new Error('A group has rows that its margin does not have');
			const key = JSON.stringify([attribute, table, parent]);
			const line = lines.get(key) ?? { table, parent, children: new Set<number>() };
			line.children.add(child);
			lines.set(key, line);
		});
	};
	sets.forEach((attributes, table) => {
		cube.models.forEach((model, m) => {
			for (const cell of rollUp(cube, model, attributes)) {
				if (total(cell) === 0) continue;
				const entry = number(keyOf(attributes, cell.levels), table);
				const cells = counts[m];
				if (cells !== undefined) cells[entry] = cell;
				tie(table, attributes, cell.levels, entry);
			}
		});
	});

	const size = tableOf.length;
	const full = counts.map((cells) => Array.from({ length: size }, (_, e) => cells[e] ?? noCounts));
	const allLines = [...lines.values()].map((line) => ({ ...line, children: [...line.children] }));
	const linesOf: number[][] = tableOf.map(() => []);
	allLines.forEach((line, at) => line.children.forEach((child) => linesOf[child]?.push(at)));
	const entries: number[][] = sets.map(() => []);
	tableOf.forEach((table, entry) => entries[table]?.push(entry));
	const setNumbers = new Map(sets.map((set, table) => [JSON.stringify(set), table]));
	return {
		models: cube.models,
		tables: sets.map((attributes, table) => ({ attributes, entries: entries[table] ?? [] })),
		lines: allLines,
		size,
		tableOf,
		linesOf,
		counts: full,
		sameRows: modelsOnSameRows(full),
		entryOf: (attributes, levels) => {
			const order = sorted(attributes);
			return numbers.get(
				keyOf(
					order,
					order.map((attribute) => levels[attributes.indexOf(attribute)] ?? null)
				)
			);
		},
		tableNumber: (attributes) => setNumbers.get(JSON.stringify(sorted(attributes)))
	};
}
