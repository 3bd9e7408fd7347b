import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What the command line's report says of the same log and audit. */
export function commandLine(audit: string, log: string): { result: unknown; resultHash: string } {
	const out = join(mkdtempSync(join(tmpdir(), 'plumbline-e2e-')), 'report');
	try {
		execFileSync(
			process.execPath,
			[join(root, 'bin/plumbline'), 'audit', audit, '--data', log, '--out', out],
			{
				stdio: 'pipe'
			}
		);
	} catch (error) {
		// 1 says that a rule is outside its limits; anything else is trouble.
		if ((error as { status?: number }).status !== 1) throw error;
	}
	return JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as {
		result: unknown;
		resultHash: string;
	};
}
