import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = process.env['PLUMBLINE_LOGS'] ?? fileURLToPath(new URL('../../shared', import.meta.url));

/** Path of a real log or of a peer's conformance file ("data/…", "conformance/…"), or null where it is absent and the test must skip. */
export function logsPath(relative: string): string | null {
	const path = join(root, relative);
	return existsSync(path) ? path : null;
}
