import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { RowCount } from '#lib/engine/formats/arrow/count-rows.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { Task } from '../session/work.svelte.ts';
import { keptName, type KeptLog } from './kept-log.ts';
import { reasonOf } from './refusal.ts';

/**
 * What is wrong with the rows of a kept log, held against its note before anything of them is believed: how many bytes and
 * rows there are, and which. Null where they are as they were kept.
 */
export async function damageOf(rows: Blob, kept: KeptLog, task: Task): Promise<Problem | null> {
	const reason = await reasonAgainst(rows, kept, task);
	return reason === null ? null : problem('kept-log-damaged', { file: keptName(kept), values: { reason } });
}

async function reasonAgainst(rows: Blob, kept: KeptLog, task: Task): Promise<string | null> {
	if (rows.size !== kept.bytes) return differ('bytes', kept.bytes, rows.size);
	const hash = sha256.create();
	try {
		await eachBlock(rows, task, (block) => hash.update(block));
		if (bytesToHex(hash.digest()) !== kept.hash) return 'its bytes have changed';
		const count = new RowCount();
		await eachBlock(rows, task, (block) => count.push(block));
		if (count.rows !== kept.rows) return differ('rows', kept.rows, count.rows);
		const ofFiles = kept.sources.reduce((sum, { rows: each }) => sum + (each ?? 0), 0);
		return ofFiles === kept.rows ? null : differ('rows of its files', ofFiles, kept.rows);
	} catch (error) {
		task.signal.throwIfAborted();
		return reasonOf(error);
	}
}

const differ = (what: string, noted: number, found: number): string =>
	`the note beside it says ${noted.toLocaleString('en')} ${what}, and ${found.toLocaleString('en')} are there`;

async function eachBlock(
	rows: Blob,
	{ signal, progress }: Task,
	take: (block: Uint8Array) => void
): Promise<void> {
	const reader = rows.stream().getReader();
	try {
		let done = 0;
		for (;;) {
			signal.throwIfAborted();
			const { done: isDone, value } = await reader.read();
			if (isDone) return;
			take(value);
			done += value.length;
			progress({ phase: 'opening', done, of: rows.size, rows: null });
		}
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}
