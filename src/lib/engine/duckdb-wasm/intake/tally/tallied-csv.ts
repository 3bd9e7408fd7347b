import { hashOfFile } from '../hash-of-file.ts';
import type { IntakePiece, Share } from '../messages.ts';
import { CsvFields, NotPlain, type CsvShape } from './csv-fields.ts';
import { firstLine } from './first-line.ts';
import { requirePlainText } from './plain-text.ts';
import { RowTally } from './row-tally.ts';
import { isWorthHolding, mostBytes } from './worth-holding.ts';

/** After so many rows it is seen whether holding each once saves anything. */
const looked = 65_536;

const usualSlice = 4 * 1024 * 1024;

export interface TalliedCsvJob extends CsvShape {
	/** As it lies there: not packed. */
	readonly file: File;
	/** Names of the kept fields, and of a further column for how many rows each stands for. */
	readonly names: readonly string[];
	readonly copies: string;
	/** Where the first line below the header begins. */
	readonly top: number;
	readonly share: Share;
	/** How much is read at once. */
	readonly sliceBytes?: number;
}

/**
 * A share of a CSV file, cut anywhere, as Arrow IPC streams of texts, rows that are alike held once; at last where its lines
 * lie, by which shares are seen to fit together. Throws `NotPlain` where the bytes are not plain CSV of UTF-8 or where holding
 * rows once saves nothing: then the file is to be read row by row. Returns the hash of the file's bytes from the first share.
 */
export async function* talliedCsv(job: TalliedCsvJob): AsyncGenerator<IntakePiece, string> {
	const { file, share, names, copies, sliceBytes = usualSlice } = job;
	const hashing = share.index === 0 ? hashOfFile(file) : Promise.resolve('');
	// Awaited below; a failure before that must not count as unhandled.
	hashing.catch(() => undefined);
	const reader = new ShareReader(job);
	let tally = newTally(names, copies);
	for (let at = reader.next; at < file.size && !reader.isDone; at += sliceBytes) {
		const end = Math.min(file.size, at + sliceBytes);
		const slice = new Uint8Array(await file.slice(at, end).arrayBuffer());
		reader.take(slice, end === file.size, tally);
		yield { kind: 'step', rows: reader.rows, done: reader.done };
		if (
			tally.rows >= looked &&
			!isWorthHolding(tally, (reader.rows / Math.max(1, reader.done)) * reader.bytes)
		)
			throw new NotPlain('Hardly any two rows are alike');
		if (tally.bytes < mostBytes) continue;
		yield pieceOf(tally, copies, reader.done);
		tally = newTally(names, copies);
	}
	if (tally.rows > 0) yield pieceOf(tally, copies, reader.done);
	yield {
		kind: 'lines',
		index: share.index,
		first: reader.first,
		next: reader.next,
		lineEnd: reader.lineEnd,
		done: reader.done
	};
	return hashing;
}

function newTally(names: readonly string[], copies: string): RowTally {
	const tally = RowTally.ofTexts(names, copies);
	if (tally === null) throw new NotPlain('No column is kept');
	return tally;
}

const pieceOf = (tally: RowTally, copies: string, done: number): IntakePiece => ({
	kind: 'arrow',
	bytes: tally.toIpc(),
	rows: tally.rows,
	copies,
	done
});

/** Reads the lines that begin in a share, slice after slice. */
class ShareReader {
	rows = 0;
	/** Where the first line of the share begins, -1 until that is seen; and the one after its last. */
	first: number;
	next: number;
	private readonly fields: CsvFields;
	private readonly from: number;
	private readonly to: number;
	/** Bytes from `next` on that wait for the end of their record. */
	private held: Uint8Array<ArrayBuffer> = new Uint8Array(0);

	constructor(private readonly job: TalliedCsvJob) {
		const { file, top, share } = job;
		const cut = (at: number): number => top + Math.floor(((file.size - top) * at) / share.of);
		this.from = cut(share.index);
		this.to = cut(share.index + 1);
		this.fields = new CsvFields(job);
		this.first = share.index === 0 ? this.from : -1;
		// One byte before: a line that begins with the share is seen by the end of the line above it.
		this.next = share.index === 0 ? this.from : this.from - 1;
	}

	/** How many bytes the share has. */
	get bytes(): number {
		return this.to - this.from;
	}

	get isDone(): boolean {
		return this.first >= 0 && this.next >= this.to;
	}

	/** Bytes of the share that are read. */
	get done(): number {
		return Math.max(0, Math.min(this.next, this.to) - this.from);
	}

	get lineEnd(): CsvFields['lineEnd'] {
		return this.fields.lineEnd;
	}

	take(slice: Uint8Array<ArrayBuffer>, isLast: boolean, tally: RowTally): void {
		const bytes = joined(this.held, slice);
		const start = this.next;
		requirePlainText(bytes, { isLast, isFirst: this.first >= 0 });
		let at = 0;
		if (this.first < 0) {
			at = firstLine(bytes, this.job, isLast);
			if (at < 0) throw new NotPlain('No line begins here');
			this.first = start + at;
		}
		const before = this.to - start;
		for (;;) {
			const end = this.fields.read(bytes, at, { before, isLast });
			if (end === at) break;
			tally.addTexts(this.fields.records, bytes, this.fields.starts, this.fields.ends);
			this.rows += this.fields.records;
			at = end;
		}
		this.next = start + at;
		this.held = bytes.slice(at);
	}
}

function joined(held: Uint8Array<ArrayBuffer>, slice: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	if (held.length === 0) return slice;
	const bytes = new Uint8Array(held.length + slice.length);
	bytes.set(held);
	bytes.set(slice, held.length);
	return bytes;
}
