import { ArrowReader } from '../../../formats/arrow/arrow-reader.ts';
import { footerOf } from '../../../formats/arrow/footer.ts';
import { blocksOf } from '../blocks-of.ts';
import { hashOfFile } from '../hash-of-file.ts';
import type { IntakePiece, Share } from '../messages.ts';
import { talliedBatches, type ReadBatch } from '../tally/tallied-batches.ts';
import { batchStream } from './batch-table.ts';

/** Some writers put a whole log into one batch: it is handed on in pieces of so many rows. A multiple of 8. */
const pieceRows = 65_536;

interface ArrowJob {
	readonly file: Blob;
	readonly columns: readonly string[] | null;
	readonly rowLimit: number | null;
	/** Where rows that are alike may come once: the name of the column that says how many they are. */
	readonly copies: string | null;
	/** Record batches are dealt between those who read the file. */
	readonly share: Share;
}

/**
 * An Arrow file or stream as Arrow IPC streams of plain columns, a record batch at a time, hashing meanwhile. Returns
 * the SHA-256 of the file's bytes, or '' where a limit was given or the share is not the first.
 */
export async function* arrowPieces(job: ArrowJob): AsyncGenerator<IntakePiece, string> {
	const hashing = job.rowLimit === null && job.share.index === 0 ? hashOfFile(job.file) : '';
	// Awaited below; a failure before that must not count as unhandled.
	Promise.resolve(hashing).catch(() => undefined);
	const batches = batchesOf(job);
	if (job.copies !== null)
		yield* talliedBatches(batches, { copies: job.copies, share: job.file.size / job.share.of });
	else for await (const batch of batches) yield { kind: 'arrow', ...batch, copies: null };
	return hashing;
}

async function* batchesOf({ file, columns, rowLimit, share }: ArrowJob): AsyncGenerator<ReadBatch> {
	const footer = await footerOf(
		file.size,
		async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer())
	);
	const reader = new ArrowReader(columns, footer);
	let batches = 0;
	let done = 0;
	let rows = 0;
	for await (const block of blocksOf(file)) {
		done += block.length;
		for (const batch of reader.push(block, () => batches++ % share.of === share.index)) {
			for (let start = 0; start < batch.rows; start += pieceRows) {
				const left = rowLimit === null ? Infinity : rowLimit - rows;
				if (left <= 0) return;
				const end = Math.min(batch.rows, start + pieceRows, start + left);
				rows += end - start;
				yield { bytes: batchStream(batch, start, end), rows: end - start, done: Math.round(done / share.of) };
			}
		}
	}
	reader.end();
}
