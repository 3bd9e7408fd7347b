import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { TextStream } from '#lib/engine/formats/arrow/text-stream.ts';
import { mappedRows } from '#lib/run/mapped-rows.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Desk } from '../session/desk.ts';
import type { OpenLog } from '../session/stage.ts';
import { withEngine } from '../session/with-engine.ts';
import type { Task } from '../session/work.svelte.ts';
import { noteName, rowsName, writeNote, type KeptLog } from './kept-log.ts';
import type { KeptStore, KeptWriter } from './kept-store.ts';

interface ToKeep {
	/** The name of its files, without their endings. */
	readonly id: string;
	readonly keptAt: string;
	readonly log: OpenLog;
	readonly audit: ResolvedAudit;
}

/**
 * Keeps the columns of a log that an audit reads, mended, and the audit with them. The note is written last: rows without
 * one are of a keeping that came to nothing. Throws where the store refuses, and then leaves nothing behind.
 */
export function keepLog(
	desk: Desk,
	store: KeptStore,
	{ id, keptAt, log, audit }: ToKeep,
	task: Task
): Promise<KeptLog> {
	return withEngine(desk, task, async (engine) => {
		const shards = log.files.filter((file) => file.kind === 'shard');
		const job = {
			audit,
			engine,
			sources: shards.map(({ source }) => source),
			formats: shards.map(({ format }) => format),
			leaveOut: log.leftOut.length > 0
		};
		const silent = { signal: task.signal, progress: () => undefined };
		const pieces = mappedRows(job, silent);
		const hash = sha256.create();
		let bytes = 0;
		let rows = 0;
		const writer = await store.write(rowsName({ id }));
		const write = async (piece: Uint8Array<ArrayBuffer>): Promise<void> => {
			hash.update(piece);
			bytes += piece.length;
			await writer.write(piece);
		};
		try {
			let stream: TextStream | null = null;
			for (;;) {
				task.signal.throwIfAborted();
				const { done, value } = await pieces.next();
				if (done) {
					await write((stream ?? new TextStream([])).end());
					await writer.close();
					const kept: KeptLog = {
						id,
						keptAt,
						sources: value,
						rows,
						bytes,
						hash: bytesToHex(hash.digest()),
						audit: JSON.stringify(audit)
					};
					task.signal.throwIfAborted();
					await writeWhole(await store.write(noteName(kept)), writeNote(kept));
					// Wiped meanwhile, by a tab that did not wait.
					task.signal.throwIfAborted();
					return kept;
				}
				stream ??= new TextStream(value.columns);
				await write(stream.piece(value.values));
				rows = value.done;
				task.progress({ phase: 'reading', done: value.done, of: value.of, rows: value.done });
			}
		} catch (error) {
			await writer.abort().catch(() => undefined);
			for (const name of [noteName({ id }), rowsName({ id })])
				await store.remove(name).catch(() => undefined);
			throw error;
		} finally {
			await pieces.return([]);
		}
	});
}

async function writeWhole(writer: KeptWriter, text: string): Promise<void> {
	await writer.write(new TextEncoder().encode(text));
	await writer.close();
}
