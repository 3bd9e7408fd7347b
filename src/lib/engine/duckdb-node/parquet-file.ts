import { open } from 'node:fs/promises';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';

const magic = 'PAR1';

/** What is wrong with a Parquet file at first sight: its first and last four bytes say whether it is whole. */
export async function parquetTrouble(path: string, name: string): Promise<Problem | null> {
	const file = await open(path);
	try {
		const { size } = await file.stat();
		if (size === 0) return problem('log-empty', { file: name });
		const ends = Buffer.alloc(8);
		await file.read(ends, 0, 4, 0);
		await file.read(ends, 4, 4, Math.max(0, size - 4));
		const first = ends.toString('latin1', 0, 4);
		const last = ends.toString('latin1', 4);
		if (first === magic && last === magic && size >= 12) return null;
		if (first === magic) return problem('log-parquet-truncated', { file: name });
		const reason = first === 'PARE' ? 'it is encrypted' : 'it does not begin as a Parquet file';
		return problem('log-parquet-unreadable', { file: name, values: { reason } });
	} finally {
		await file.close();
	}
}
