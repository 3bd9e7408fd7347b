import { problem } from '#lib/spec/messages.ts';
import { expandPaths, standardInput } from './expand-paths.ts';
import { Refusal } from './refusal.ts';
import { spoolInput } from './spool-input.ts';
import type { Terminal } from './terminal.ts';

/** A file of a log: where it lies, and what it is called in messages and reports; null: as its path ends. */
export interface DataFile {
	readonly path: string;
	readonly name: string | null;
}

/**
 * Lends the files that the words of a command line mean: patterns written out, standard input kept in a private folder
 * that is gone afterwards, whatever came of the work.
 */
export async function withDataFiles<T>(
	words: readonly string[],
	terminal: Terminal,
	work: (files: readonly DataFile[]) => Promise<T>
): Promise<T> {
	const paths = await expandPaths(words);
	if (paths.filter((path) => path === standardInput).length > 1)
		throw new Refusal([problem('argument-wrong', { values: { reason: 'standard input can be read once' } })]);
	const spooled = paths.includes(standardInput) ? await spoolInput(terminal) : null;
	try {
		return await work(
			paths.map((path) =>
				path === standardInput && spooled !== null
					? { path: spooled.path, name: 'standard input' }
					: { path, name: null }
			)
		);
	} finally {
		await spooled?.wipe();
	}
}
