import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those around it, the outermost first, and adds each that was not there to `made`. One at a
 * time: asked for all at once, Node never ends where a folder is there and takes none (/proc).
 */
export async function makeFolders(folder: string, made: string[]): Promise<void> {
	const held = await stat(folder).catch((error: unknown) => {
		if (isMissing(error)) return null;
		throw error;
	});
	if (held?.isDirectory() === true) return;
	if (held !== null) throw new Error(`${folder} is a file`);
	const parent = dirname(folder);
	if (parent !== folder) await makeFolders(parent, made);
	try {
		await mkdir(folder);
	} catch (cause) {
		// The one around it is there: it was looked for first.
		if (isMissing(cause)) throw new Error(`${parent} takes no folder`, { cause });
		throw cause;
	}
	made.push(folder);
}

/** Nothing is at the path that was asked for. */
export const isMissing = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'ENOENT';
