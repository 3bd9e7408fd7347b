import type { Engine, EngineRow } from '#lib/engine/port.ts';
import { auditColumns } from '#lib/plan/audit-columns.ts';
import { planRowSum } from '#lib/plan/plan-row-sum.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { askEach, partsOf, rowsInside, type LoadedFile, type ReadFile } from './log-parts.ts';

/**
 * Files whose rows are the same in all that the audit reads, though their bytes are not: with other ends of lines, in another
 * order, or of another format. They may be right, so they are told and stop nothing. Only files with as many rows are looked
 * at, first in one column and then, where that one is the same, in all: files that are different cost next to nothing.
 */
export async function rowsGivenTwice(
	audit: ResolvedAudit,
	engine: Engine,
	files: readonly LoadedFile[]
): Promise<readonly Problem[]> {
	const columns = auditColumns(audit).map(({ column }) => column);
	let alike = groupsOf(
		files.filter((file) => rowsInside(file) > 0),
		(file) => String(rowsInside(file))
	);
	for (const looked of [columns.slice(0, 1), columns]) {
		const again: (readonly LoadedFile[])[] = [];
		for (const group of alike) {
			const sums = new Map<LoadedFile, bigint>();
			for (const file of group) {
				const answers = await askEach(partsOf(engine, [file]), (log) => planRowSum(log, looked));
				sums.set(file, sumOfRows(answers));
			}
			again.push(...groupsOf(group, (file) => String(sums.get(file))));
		}
		alike = again;
	}
	return toldTwice(alike);
}

/** That files have the same rows as the first of their group. */
export const toldTwice = (alike: readonly (readonly ReadFile[])[]): readonly Problem[] =>
	alike.flatMap(([first, ...others]) =>
		others.map((file) => {
			const { name } = file;
			const other = first?.name === name ? 'the file of that name given before it' : (first?.name ?? '');
			const count = rowsInside(file);
			const rows = count === 1 ? 'one row' : `${String(count)} rows`;
			return problem('log-rows-twice', { file: name, values: { other, rows } });
		})
	);

/** What all parts of a file answer to `planRowSum`. */
export const sumOfRows = (answers: readonly (readonly EngineRow[])[]): bigint =>
	answers.reduce((sum, [row]) => sum + BigInt(String(row?.['total'])), 0n);

/** Files that have something in common, in their order; those that have it alone are left out. */
export function groupsOf<T>(files: readonly T[], keyOf: (file: T) => string): readonly (readonly T[])[] {
	const groups = new Map<string, T[]>();
	for (const file of files) groups.set(keyOf(file), [...(groups.get(keyOf(file)) ?? []), file]);
	return [...groups.values()].filter(({ length }) => length > 1);
}
