import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A private folder that is gone after `remove`: DuckDB spills there what memory cannot hold. */
export async function scratchFolder(): Promise<{
	readonly path: string;
	readonly remove: () => Promise<void>;
}> {
	const path = await mkdtemp(join(tmpdir(), 'plumbline-'));
	return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
