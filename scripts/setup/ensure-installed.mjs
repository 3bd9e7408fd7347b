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
	await runCommand(root, 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		shell: process.platform === 'win32'
	});
	mkdirSync(join(root, 'node_modules'), { recursive: true });
	writeFileSync(stamp, wanted);
}
