import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 over the names and bytes of files and folders, so that "did anything change" does not rest on clocks. */
export function fingerprint(root, paths) {
	const hash = createHash('sha256');
	for (const path of paths) visit(hash, root, path);
	return hash.digest('hex');
}

function visit(hash, root, path) {
	const full = join(root, path);
	const stat = statSync(full, { throwIfNoEntry: false });
	if (!stat) return;
	if (stat.isDirectory()) {
		for (const name of readdirSync(full).sort()) visit(hash, root, join(path, name));
		return;
	}
	hash.update(path).update('\0').update(readFileSync(full)).update('\0');
}
