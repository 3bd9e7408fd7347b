import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { problem } from '#lib/spec/messages.ts';
import { reasonOf } from './file-source.ts';
import { Refusal } from './refusal.ts';

/**
 * Writes files into a folder so that nobody ever sees half of them: all go into a folder beside it first, and are
 * moved only when every one is complete. A folder that cannot be written to is a `Refusal`, and nothing is left.
 */
export async function writeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
	const target = resolve(folder);
	const aside = join(dirname(target), `.plumbline-${randomUUID()}`);
	try {
		await mkdir(aside, { recursive: true });
		for (const [name, text] of Object.entries(files)) await writeFile(join(aside, name), text);
		if (!(await exists(target))) {
			await rename(aside, target);
			return;
		}
		for (const name of Object.keys(files)) await rename(join(aside, name), join(target, name));
		await rmdir(aside);
	} catch (cause) {
		await rm(aside, { recursive: true, force: true });
		throw unwritable(folder, cause);
	}
}

/** Writes one file whole or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
	const target = resolve(path);
	const aside = join(dirname(target), `.plumbline-${randomUUID()}`);
	try {
		await mkdir(dirname(target), { recursive: true });
		await writeFile(aside, text);
		await rename(aside, target);
	} catch (cause) {
		await rm(aside, { force: true });
		throw unwritable(path, cause);
	}
}

const exists = (path: string): Promise<boolean> =>
	stat(path).then(
		() => true,
		() => false
	);

const unwritable = (path: string, cause: unknown): Refusal =>
	new Refusal([problem('out-not-written', { file: path, values: { reason: reasonOf(cause) } })], { cause });
