import { programBytes } from './program-size.ts';

const storeName = 'plumbline-engine';

/** Only an address that names its content is worth keeping: under any other the program may change. */
const namesItsContent = (url: string): boolean => url.includes('/immutable/');

/**
 * The program as an earlier visit kept it; null where none did, or where the browser keeps nothing (a private window, a
 * host without https). The browser's own cache is not relied on: it may hold no file as large, and forgets what it likes.
 */
export async function keptProgram(url: string): Promise<Blob | null> {
	try {
		const store = await openStore(url);
		const program = await (await store?.match(url))?.blob();
		// What was cut short by a full disk is fetched again, and then kept anew.
		return program?.size === programBytes ? program : null;
	} catch {
		return null;
	}
}

/** Keeps the program for the next visit, and lets go of those of earlier versions. That it cannot be kept stops nothing. */
export async function keepProgram(url: string, program: Blob): Promise<void> {
	try {
		const store = program.size === programBytes ? await openStore(url) : null;
		if (store === null) return;
		for (const old of await store.keys()) await store.delete(old);
		await store.put(url, new Response(program));
	} catch {
		// The next visit fetches it again.
	}
}

const openStore = async (url: string): Promise<Cache | null> =>
	namesItsContent(url) && 'caches' in globalThis ? caches.open(storeName) : null;
