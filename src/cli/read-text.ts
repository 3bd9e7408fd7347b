import { readFile } from 'node:fs/promises';
import { problem } from '#lib/spec/messages.ts';
import { reasonOf } from './file-source.ts';
import { Refusal } from './refusal.ts';

/** The text of a definition file. One that cannot be opened, or is no text, is a `Refusal`. */
export async function readText(path: string): Promise<string> {
	const bytes = await readFile(path).catch((cause: unknown) => {
		throw new Refusal([problem('file-not-opened', { file: path, values: { reason: reasonOf(cause) } })], {
			cause
		});
	});
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (cause) {
		const values = { reason: 'it holds bytes that UTF-8 does not have', encoding: 'WINDOWS-1252' };
		throw new Refusal([problem('log-encoding', { file: path, values })], { cause });
	}
}
