import type { KeptStore, KeptWriter } from '#lib/state/kept/kept-store.ts';

const folderName = 'plumbline-kept';

/**
 * The origin's private file system: files that this browser keeps for this page's origin and shows to no other page. Null
 * where the browser has none, or lets no page write to it.
 */
export function opfsStore(): KeptStore | null {
	const storage = (globalThis.navigator as Partial<Navigator> | undefined)?.storage as
		Partial<StorageManager> | undefined;
	const canWrite = 'FileSystemFileHandle' in globalThis && 'createWritable' in FileSystemFileHandle.prototype;
	const { getDirectory } = storage ?? {};
	return getDirectory && canWrite ? storeIn(() => getDirectory.call(storage)) : null;
}

/** A store in one folder below a root; the folder is made with the first file, and goes with the last. */
function storeIn(root: () => Promise<FileSystemDirectoryHandle>): KeptStore {
	const folder = async () => (await root()).getDirectoryHandle(folderName, { create: true });
	const existing = () =>
		root()
			.then((at) => at.getDirectoryHandle(folderName))
			.catch(noneIfMissing);
	return {
		async names() {
			const at = await existing();
			const names: string[] = [];
			if (at !== null) for await (const name of at.keys()) names.push(name);
			return names;
		},
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
			await (await root()).removeEntry(folderName, { recursive: true }).catch(noneIfMissing);
		}
	};
}

/** What is not there needs no removing. */
function noneIfMissing(error: unknown): null {
	if (error instanceof DOMException && error.name === 'NotFoundError') return null;
	throw error;
}
