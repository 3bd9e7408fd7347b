import { writeRejects } from '#lib/report/write-rejects.ts';
import type { RejectedRows } from '#lib/spec/rejected-rows.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-files.ts';

/** Writes the rows that cannot be read where `--rejects` says; without it, or without such rows, nothing. */
export async function keepRejects(
	path: string | null,
	rejected: readonly RejectedRows[],
	{ err }: Terminal
): Promise<void> {
	if (path === null || rejected.length === 0) return;
	await writeWhole(path, writeRejects(rejected));
	const rows = rejected.reduce((sum, file) => sum + file.rows, 0);
	const listed = rejected.reduce((sum, file) => sum + file.listed.length, 0);
	const all = listed < rows ? `the first ${String(listed)} of the ${String(rows)}` : `the ${String(rows)}`;
	err(
		`${path} lists ${all} rows that cannot be read. They are rows of the log: keep it as you keep the log.\n`
	);
}
