import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { problem } from '#lib/spec/messages.ts';
import { reasonOf } from './file-source.ts';
import { Refusal } from './refusal.ts';

const leastBytes = 16;

/** A salt of a person's own, for keys that must link over runs: the hash of a file's bytes, so that it is of one length. */
export async function readSalt(path: string): Promise<string> {
	const bytes = await readFile(path).catch((cause: unknown) => {
		const values = { reason: reasonOf(cause) };
		throw new Refusal([problem('log-not-found', { file: path, values })], { cause });
	});
	if (bytes.length < leastBytes)
		throw new Refusal([problem('salt-too-short', { file: path, values: { bytes: bytes.length } })]);
	return createHash('sha256').update(bytes).digest('hex');
}
