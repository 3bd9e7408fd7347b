import type { Problem } from '#lib/spec/problem.ts';
import { readWhere } from '#lib/spec/resolve-where.ts';
import type { RowCondition } from '#lib/spec/resolved-audit.ts';

/** Conditions as the address bar holds them, which is as an audit file does; null where there are none. */
export const whereText = (where: readonly RowCondition[]): string | null =>
	where.length === 0 ? null : JSON.stringify(where);

/** The conditions of such a text; none where any of it is malformed, since some of them alone would mean other rows. */
export function conditionsIn(text: string | null): readonly RowCondition[] {
	if (text === null) return [];
	try {
		const problems: Problem[] = [];
		const where = readWhere(JSON.parse(text), problems);
		const isSound = where.every(({ column }) => column !== '') && problems.length === 0;
		return isSound ? where : [];
	} catch {
		return [];
	}
}

/** The condition that other ones of the same column give way to. */
export const withCondition = (
	where: readonly RowCondition[],
	condition: RowCondition
): readonly RowCondition[] => [...where.filter(({ column }) => column !== condition.column), condition];
