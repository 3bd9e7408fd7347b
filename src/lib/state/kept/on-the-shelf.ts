import { noteName, readNote, rowsName, type KeptLog } from './kept-log.ts';
import type { KeptStore } from './kept-store.ts';

/** What lies in a store. */
export interface OnTheShelf {
	/** What can be gone on with, the last first. */
	readonly logs: readonly KeptLog[];
	/** Logs that are being kept now, by a tab of this page. */
	readonly beingKept: readonly string[];
	/** How many were being kept when their tab went: they have no end. */
	readonly unfinished: number;
	/** How many are damaged, or of another version's form. */
	readonly damaged: number;
}

export const emptyShelf: OnTheShelf = { logs: [], beingKept: [], unfinished: 0, damaged: 0 };

/** Looks at what lies in a store. Rejects where the browser does not let it. */
export async function lookAtShelf(store: KeptStore): Promise<OnTheShelf> {
	// A keeping is known before its first file is there and until its last is; one that begins or ends meanwhile is seen by
	// one of the two looks.
	const before = await store.tabs.beingKept();
	const names = await store.names();
	const beingKept = new Set([...before, ...(await store.tabs.beingKept())]);
	const ids = [...new Set(names.map(idOf))].filter((id) => !beingKept.has(id));
	const found = await Promise.all(ids.map((id) => noteOf(store, id, names)));
	const logs = found.filter((each) => typeof each !== 'string');
	return {
		logs: logs.sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1)),
		beingKept: [...beingKept],
		unfinished: found.filter((each) => each === 'unfinished').length,
		damaged: found.filter((each) => each === 'damaged').length
	};
}

/** A browser puts a file of its own beside one that it is writing, whose name goes on after that file's. */
const idOf = (name: string): string => name.split('.', 1)[0] ?? '';

async function noteOf(
	store: KeptStore,
	id: string,
	names: readonly string[]
): Promise<KeptLog | 'unfinished' | 'damaged'> {
	// The note is written last.
	if (!names.includes(noteName({ id }))) return 'unfinished';
	try {
		const text = await (await store.read(noteName({ id }))).text();
		if (text === '') return 'unfinished';
		const kept = readNote(text);
		if (kept?.id !== id) return 'damaged';
		const rows = await store.read(rowsName(kept));
		return rows.size === kept.bytes ? kept : 'damaged';
	} catch {
		return 'damaged';
	}
}
