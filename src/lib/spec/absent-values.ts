import { problem } from './messages.ts';
import type { Problem } from './problem.ts';

/** Values that a condition on the rows lists, and that no row has: perhaps they are written otherwise there. */
export interface AbsentValues {
	readonly column: string;
	readonly values: readonly string[];
}

/** What none of several parts of a log has; each lists the same columns. None where there are no parts. */
export function absentInAll(parts: readonly (readonly AbsentValues[])[]): readonly AbsentValues[] {
	const [first = [], ...others] = parts;
	return first.map(({ column, values }, i) => ({
		column,
		values: values.filter((value) => others.every((other) => other[i]?.values.includes(value) === true))
	}));
}

/** Those columns of which any value is absent. */
export const anyAbsent = (absent: readonly AbsentValues[]): readonly AbsentValues[] =>
	absent.filter(({ values }) => values.length > 0);

/** What a reader should know of them, a column each. */
export const absentCautions = (absent: readonly AbsentValues[]): readonly Problem[] =>
	anyAbsent(absent).map(({ column, values }) =>
		problem('where-value-absent', { at: '/data/where', column, values: { found: values.join(', ') } })
	);
