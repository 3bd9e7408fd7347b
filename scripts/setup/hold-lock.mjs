import { mkdirSync, rmSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A lock older than this was left behind by a process that died. */
const staleAfter = 10 * 60_000;

/** Waits until no other process holds the lock, takes it, and returns how to give it back. */
export async function holdLock(path) {
	for (;;) {
		try {
			mkdirSync(path);
			return () => rmSync(path, { recursive: true, force: true });
		} catch (error) {
			if (error.code !== 'EEXIST') throw error;
		}
		const held = statSync(path, { throwIfNoEntry: false });
		if (held !== undefined && Date.now() - held.mtimeMs > staleAfter)
			rmSync(path, { recursive: true, force: true });
		else await sleep(250);
	}
}
