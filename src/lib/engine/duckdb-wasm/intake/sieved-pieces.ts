import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { CsvSieve } from '../../csv-sieve.ts';
import type { Packing } from '../../port.ts';
import { RejectList } from '../../reject-list.ts';
import { blocksOf } from './blocks-of.ts';
import { CsvTrouble } from '../../csv-trouble.ts';
import type { IntakePiece } from './messages.ts';
import { Unpacking } from './unpacking.ts';

/** The size of the pieces that `csvPieces` makes. */
const pieceBytes = 4 * 1024 * 1024;

interface SieveJob {
	readonly file: Blob;
	readonly delimiter: string;
	readonly quote: string;
	readonly packing: Packing;
	readonly rowLimit: number | null;
	/** Whether rows that cannot be read are left out; where not, they are counted to the end of the file and no further row is handed over. */
	readonly leaveOut: boolean;
}

/**
 * A CSV file with rows that cannot be read, as its header and pieces of those that can, then what was rejected. Returns the
 * hash as `csvPieces` does.
 */
export async function* sievedPieces(job: SieveJob): AsyncGenerator<IntakePiece, string> {
	const rejects = new RejectList();
	const sieve = new CsvSieve(job, rejects);
	const hash = sha256.create();
	const unpacking = job.packing === 'none' ? null : new Unpacking(job.packing);
	const most = job.rowLimit ?? Infinity;
	let done = 0;
	const isRefused = (): boolean => !job.leaveOut && rejects.rows > 0;
	const isFull = (): boolean => sieve.records >= most && !isRefused();

	function* ready(atLeast: number): Generator<IntakePiece> {
		const header = sieve.takeHeader();
		if (header !== null) yield { kind: 'csv-header', bytes: header, done };
		const piece = sieve.waiting < atLeast ? null : sieve.take();
		if (isRefused()) yield { kind: 'step', rows: sieve.records, done };
		else if (piece !== null) yield { kind: 'csv-rows', ...piece, firstLine: 1, done };
	}

	for await (const block of blocksOf(job.file)) {
		done += block.length;
		for (const plain of unpacking === null ? [block] : unpacking.push(block)) {
			hash.update(plain);
			sieve.push(plain);
			yield* ready(isFull() ? 0 : pieceBytes);
			if (isFull()) break;
		}
		if (isFull()) break;
	}
	const isWhole = !isFull();
	for (const plain of (isWhole ? unpacking?.end() : undefined) ?? []) {
		hash.update(plain);
		sieve.push(plain);
	}
	if (isWhole) sieve.end();
	yield* ready(0);
	if (sieve.records === 0 && rejects.rows === 0)
		throw new CsvTrouble({ code: 'log-header-only', line: null, field: null, values: {} });
	yield { kind: 'rejected', found: rejects.found(sieve.records), done };
	return isWhole ? bytesToHex(hash.digest()) : '';
}
