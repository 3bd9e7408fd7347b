import { randomUUID } from 'node:crypto';
import { access, constants, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { problem } from '#lib/spec/messages.ts';
import { reasonOf } from './file-source.ts';
import { isMissing, makeFolders } from './make-folders.ts';
import { Refusal } from './refusal.ts';

/**
 * Writes files into a folder so that nobody ever sees half of them: all go into a folder beside it first, and are
 * moved only when every one is complete. A folder that cannot be written to is a `Refusal`, and nothing is left.
 */
export async function writeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
	const target = resolve(folder);
	const places = placesFor(target);
	const { aside } = places;
	await whole(folder, places, async () => {
		const held = await statOf(target);
		if (held !== null && !held.isDirectory()) throw new Error('there is a file of that name');
		await requireReplaceable(target, held === null ? [] : Object.keys(files));
		await makeFolders(aside, []);
		for (const [name, text] of Object.entries(files)) await writeFile(join(aside, name), text);
		if (held === null) {
			await rename(aside, target);
			return;
		}
		for (const name of Object.keys(files)) await rename(join(aside, name), join(target, name));
		await rmdir(aside);
	});
}

/** Writes one file whole or not at all. What is there and is no file, such as a pipe, is written to as it is. */
export async function writeWhole(path: string, text: string): Promise<void> {
	// Through a link, what it leads to is replaced, not the link.
	const target = await realpath(path).catch(() => resolve(path));
	const places = placesFor(target);
	await whole(path, places, async () => {
		const held = await statOf(target);
		if (held?.isDirectory() === true) throw new Error('it is a folder');
		if (held !== null && !held.isFile()) {
			await writeFile(target, text);
			return;
		}
		await writeFile(places.aside, text).catch((cause: unknown) => {
			throw isMissing(cause) ? new Error(`${places.around} takes no file`, { cause }) : cause;
		});
		await rename(places.aside, target);
	});
}

interface Places {
	/** The folder in which the target is. */
	readonly around: string;
	/** What is written first, beside the target. */
	readonly aside: string;
}

const placesFor = (target: string): Places => {
	const around = dirname(target);
	return { around, aside: join(around, `.plumbline-${randomUUID()}`) };
};

/** Works in folders that are made where they are not there; where that fails nothing of it is left. */
async function whole(asked: string, { around, aside }: Places, work: () => Promise<void>): Promise<void> {
	const made: string[] = [];
	try {
		await makeFolders(around, made);
		await work();
	} catch (cause) {
		await rm(aside, { recursive: true, force: true }).catch(() => undefined);
		for (const folder of made.reverse()) await rmdir(folder).catch(() => undefined);
		throw new Refusal([problem('out-not-written', { file: asked, values: { reason: reasonOf(cause) } })], {
			cause
		});
	}
}

/** No file of a report may meet a folder of its name, or a folder that is closed: the files before it would be new already. */
async function requireReplaceable(target: string, names: readonly string[]): Promise<void> {
	if (names.length > 0) await access(target, constants.W_OK);
	for (const name of names) {
		const held = await statOf(join(target, name));
		if (held?.isDirectory() === true) throw new Error(`it holds a folder named ${name}`);
	}
}

/** What is at a path; null where nothing is. */
const statOf = (path: string): Promise<Stats | null> => stat(path).catch(() => null);
