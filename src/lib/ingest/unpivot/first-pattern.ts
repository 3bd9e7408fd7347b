import type { ColumnProfile } from '../profile.ts';
import type { Unpivot } from '../../spec/resolved-audit.ts';

type Known = Pick<ColumnProfile, 'name' | 'kind' | 'distinct' | 'examples'>;

type Holds = (column: Known) => string;

/** Columns that hold the same few values, or else are of the same kind. */
const sameValues: Holds = ({ kind, distinct, examples }) =>
	distinct > 0 && distinct <= examples.length
		? JSON.stringify(examples.map(({ value }) => value).toSorted())
		: kind;
const sameKind: Holds = ({ kind }) => kind;

interface Family {
	readonly beginnings: readonly string[];
	readonly ends: readonly string[];
}

const size = ({ beginnings, ends }: Family): number => beginnings.length * ends.length;

/** Columns "A_X, A_Y, B_X, B_Y" as beginnings times ends, the most columns first. */
function families(columns: readonly Known[], holds: Holds): readonly Family[] {
	const byEnd = new Map<string, Map<string, Set<string>>>();
	for (const column of columns) {
		const cut = column.name.lastIndexOf('_');
		if (cut <= 0 || cut === column.name.length - 1) continue;
		const [beginning, end] = [column.name.slice(0, cut), column.name.slice(cut + 1)];
		const alike = byEnd.get(holds(column)) ?? new Map<string, Set<string>>();
		byEnd.set(holds(column), alike.set(end, (alike.get(end) ?? new Set()).add(beginning)));
	}
	return [...byEnd.values()]
		.flatMap((alike) => {
			const crossed = new Map<string, Family>();
			for (const [end, found] of alike) {
				const beginnings = [...found].toSorted();
				const key = JSON.stringify(beginnings);
				crossed.set(key, { beginnings, ends: [...(crossed.get(key)?.ends ?? []), end] });
			}
			return [...crossed.values()];
		})
		.filter((family) => size(family) > 1)
		.toSorted((a, b) => size(b) - size(a));
}

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}/]/g, (sign) => `\\${sign}`);

/**
 * A pattern to begin with: the largest set of columns that hold the same and whose names are every combination of a
 * beginning and an end ("GPT4_VISIT"), so that both become columns. Where there is none, a pattern that matches nothing
 * and shows how one is written.
 */
export function firstPattern(columns: readonly Known[]): Unpivot {
	const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
	const free = (name: string): string => {
		if (!taken.has(name)) return name;
		let i = 2;
		while (taken.has(`${name}_${i}`)) i += 1;
		return `${name}_${i}`;
	};
	const [family] = [...families(columns, sameValues), ...families(columns, sameKind)];
	const source = free('source');
	const value = free('answer');
	if (family === undefined) return { columns: `^(?<${source}>.+)_answer$`, value, set: {} };
	const beginning = `(?<${source}>${family.beginnings.map(escaped).join('|')})`;
	const end =
		family.ends.length === 1
			? escaped(family.ends[0] ?? '')
			: `(?<${free('part')}>${family.ends.map(escaped).join('|')})`;
	return { columns: `^${beginning}_${end}$`, value, set: {} };
}
