import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Packing } from '../../port.ts';
import { blocksOf } from './blocks-of.ts';
import { CsvCutter } from './csv-cutter.ts';
import { CsvTrouble } from '../../csv-trouble.ts';
import type { IntakePiece } from './messages.ts';
import { requireUtf8 } from './require-utf8.ts';
import { Unpacking } from './unpacking.ts';

/** Large enough that DuckDB's cost for a piece is small beside its rows, small enough to cancel between two. */
const pieceBytes = 4 * 1024 * 1024;

interface CsvJob {
	readonly file: Blob;
	readonly delimiter: string;
	readonly quote: string;
	readonly packing: Packing;
	readonly rowLimit: number | null;
}

/**
 * A CSV file as its header and pieces of whole records, in order, never holding more than a few megabytes.
 * Returns the SHA-256 of the log's bytes, unpacked where it is packed, or '' where the limit ended the reading early.
 */
export async function* csvPieces(job: CsvJob): AsyncGenerator<IntakePiece, string> {
	const cutter = new CsvCutter(job);
	const hash = sha256.create();
	const unpacking = job.packing === 'none' ? null : new Unpacking(job.packing);
	let done = 0;
	let rows = 0;
	let headerSeen = false;

	/** Scans more of the file. The header goes out before any trouble below it, which then can name its column. */
	function* scan(step: () => void): Generator<IntakePiece> {
		let trouble: Error | null = null;
		try {
			step();
		} catch (error) {
			trouble = error instanceof Error ? error : new Error(String(error));
		}
		const header = headerSeen ? null : cutter.takeHeader();
		if (header !== null) {
			headerSeen = true;
			requireUtf8(header, 1);
			yield { kind: 'csv-header', bytes: header, done };
		}
		if (trouble !== null) throw trouble;
	}

	function* ready(atLeast: number): Generator<IntakePiece> {
		if (!headerSeen || cutter.waiting < atLeast) return;
		const piece = cutter.take();
		if (piece === null || piece.records === 0) return;
		requireUtf8(piece.bytes, piece.firstLine);
		rows += piece.records;
		yield { kind: 'csv-rows', ...piece, done };
	}

	for await (const block of blocksOf(job.file)) {
		done += block.length;
		for (const plain of unpacking === null ? [block] : unpacking.push(block)) {
			hash.update(plain);
			yield* scan(() => {
				cutter.push(plain);
			});
			yield* ready(pieceBytes);
			if (job.rowLimit !== null && rows >= job.rowLimit) return '';
		}
	}
	for (const plain of unpacking?.end() ?? []) {
		hash.update(plain);
		yield* scan(() => {
			cutter.push(plain);
		});
	}
	yield* scan(() => {
		cutter.end();
	});
	yield* ready(1);
	if (rows === 0) throw new CsvTrouble({ code: 'log-header-only', line: null, field: null, values: {} });
	return bytesToHex(hash.digest());
}
