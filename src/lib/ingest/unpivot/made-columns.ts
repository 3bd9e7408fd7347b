import type { Unpivot } from '../../spec/resolved-audit.ts';
import { longestMatched, readNamePattern } from '../../spec/unpivot-pattern.ts';
import type { ColumnProfile } from '../profile.ts';

/** A column that patterns make, and what it will hold. */
type MadeColumn = Pick<ColumnProfile, 'name' | 'distinct' | 'examples'>;

type Known = Pick<ColumnProfile, 'name' | 'examples'>;

/** The columns that patterns make of wide ones, with the values that are known before anything is gathered. */
export function madeColumns(columns: readonly Known[], patterns: readonly Unpivot[]): readonly MadeColumn[] {
	const held = new Map<string, Map<string, number>>();
	const hold = (name: string, value: string | null, count: number): void => {
		if (name === '') return;
		const values = held.get(name) ?? new Map<string, number>();
		held.set(name, values);
		if (value !== null) values.set(value, (values.get(value) ?? 0) + count);
	};
	for (const { columns: expression, value, set } of patterns) {
		const pattern = readNamePattern(expression);
		if (pattern.kind !== 'sound') continue;
		pattern.groups.forEach((name) => {
			hold(name, null, 0);
		});
		Object.entries(set).forEach(([name, level]) => {
			hold(name, level, 0);
		});
		hold(value, null, 0);
		for (const { name, examples } of columns) {
			const match = name.length <= longestMatched ? pattern.expression.exec(name) : null;
			if (match === null) continue;
			const rows = examples.reduce((sum, { count }) => sum + count, 0);
			pattern.groups.forEach((group) => {
				hold(group, match.groups?.[group] ?? null, rows);
			});
			examples.forEach((example) => {
				hold(value, example.value, example.count);
			});
		}
	}
	return [...held].map(([name, values]) => ({
		name,
		distinct: values.size,
		examples: [...values].map(([level, count]) => ({ value: level, count })).slice(0, 60)
	}));
}
