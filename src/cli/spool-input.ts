import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { problem } from '#lib/spec/messages.ts';
import { reasonOf } from './file-source.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** A log that came by standard input, as a file for as long as it is read. */
export interface Spooled {
	readonly path: string;
	readonly wipe: () => Promise<void>;
}

/**
 * Writes standard input to a file of a private folder, a piece at a time: what a log is, its first and its last bytes
 * say, and it is read more than once. What cannot be written is a `Refusal`.
 */
export async function spoolInput({ input, signal }: Terminal): Promise<Spooled> {
	const given = input();
	if (given === null) throw new Refusal([problem('input-missing', { file: 'standard input' })]);
	const folder = await mkdtemp(join(tmpdir(), 'plumbline-input-'));
	const wipe = (): Promise<void> => rm(folder, { recursive: true, force: true });
	const path = join(folder, 'log');
	try {
		await pipeline(given, createWriteStream(path, { mode: 0o600 }), { signal });
		return { path, wipe };
	} catch (cause) {
		await wipe();
		signal.throwIfAborted();
		const values = { reason: reasonOf(cause) };
		throw new Refusal([problem('input-not-kept', { file: 'standard input', values })], { cause });
	}
}
