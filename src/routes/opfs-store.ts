import type { KeptStore, KeptWriter } from '#lib/state/kept/kept-store.ts';
import { lockTabs } from './lock-tabs.ts';

const folderName = 'plumbline-kept';

/**
 * The origin's private file system: files that this browser keeps for this page's origin and shows to no other page. Null
 * where the browser has none, lets no page write to it, or has no locks by which its tabs know of each other.
 */
export function opfsStore(): KeptStore | null {
	const browser = globalThis.navigator as Partial<Navigator> | undefined;
	const storage = browser?.storage as Partial<StorageManager> | undefined;
	const locks = browser?.locks;
	const canWrite = 'FileSystemFileHandle' in globalThis && 'createWritable' in FileSystemFileHandle.prototype;
	const { getDirectory } = storage ?? {};
	return getDirectory && canWrite && locks
		? { ...storeIn(() => getDirectory.call(storage)), tabs: lockTabs(locks) }
		: null;
}

/** A store in one folder below a root; the folder is made with the first file, and goes with the last. */
function storeIn(root: () => Promise<FileSystemDirectoryHandle>): Omit<KeptStore, 'tabs'> {
	const folder = async () => (await root()).getDirectoryHandle(folderName, { create: true });
	const existing = () =>
		root()
			.then((at) => at.getDirectoryHandle(folderName))
			.catch(noneIfMissing);
	const names = async (): Promise<readonly string[]> => {
		const at = await existing();
		const found: string[] = [];
		if (at !== null) for await (const name of at.keys()) found.push(name);
		return found;
	};
	return {
		names,
		read: async (name) => (await (await folder()).getFileHandle(name)).getFile(),
		async write(name): Promise<KeptWriter> {
			const file = await (await folder()).getFileHandle(name, { create: true });
			const to = await file.createWritable();
			return { write: (bytes) => to.write(bytes), close: () => to.close(), abort: () => to.abort() };
		},
		async remove(name) {
			await (await existing())?.removeEntry(name).catch(noneIfMissing);
		},
		async wipe() {
			const at = await existing();
			const failures: unknown[] = [];
			// One by one: what is being written would keep all others from going with it. What the browser itself put beside
			// a file that it was writing goes with the folder.
			for (const name of at === null ? [] : await names())
				if (!name.endsWith('.crswap'))
					await at
						?.removeEntry(name)
						.catch(noneIfMissing)
						.catch((error: unknown) => failures.push(error));
			if (failures.length > 0) throw failures[0];
			await (await root()).removeEntry(folderName, { recursive: true }).catch(noneIfMissing);
		}
	};
}

/** What is not there needs no removing. */
function noneIfMissing(error: unknown): null {
	if (error instanceof DOMException && error.name === 'NotFoundError') return null;
	throw error;
}
