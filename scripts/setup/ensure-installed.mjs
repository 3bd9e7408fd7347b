import { mkdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { runCommand } from './run-command.mjs';

/** Installs the locked packages where they are missing or the lock file has changed since. */
export async function ensureInstalled(root) {
	const stamp = join(root, 'node_modules', '.plumbline-installed');
	const wanted = fingerprint(root, ['package-lock.json']);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	console.error('Installing packages (once)…');
	// Not `npm ci`: it refuses a lock file that does not list every other platform's optional binaries.
	// This keeps to the locked versions too, adds this platform's binaries, and leaves the lock file as it is.
	await runCommand(root, 'npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
		shell: process.platform === 'win32'
	});
	mkdirSync(join(root, 'node_modules'), { recursive: true });
	writeFileSync(stamp, wanted);
}
