import { JsonLinesTrouble } from './json-lines-trouble.ts';

/** A line longer than this is no log: it would not fit in memory beside its fields. */
const longestLine = 64 * 1024 * 1024;

export interface TextLine {
	readonly text: string;
	/** From 1. */
	readonly line: number;
}

/** Bytes in blocks of any length as lines of text. Lines that are blank are counted and left out. */
export class LineSplitter {
	private rest: Uint8Array[] = [];
	private waiting = 0;
	private line = 0;
	private readonly decoder = new TextDecoder('utf-8', { fatal: true });

	*push(block: Uint8Array): Generator<TextLine> {
		let start = 0;
		for (let end = block.indexOf(10); end !== -1; end = block.indexOf(10, start)) {
			yield* this.take(block.subarray(start, end));
			start = end + 1;
		}
		// Copied, because whoever owns the block may use it again.
		if (start < block.length) this.hold(block.slice(start));
	}

	/** What stands after the last line feed. */
	*end(): Generator<TextLine> {
		if (this.waiting > 0) yield* this.take(new Uint8Array(0));
	}

	private hold(bytes: Uint8Array): void {
		this.rest.push(bytes);
		this.waiting += bytes.length;
		if (this.waiting > longestLine) throw new JsonLinesTrouble(this.line + 1, 'it is longer than 64 MB');
	}

	private *take(last: Uint8Array): Generator<TextLine> {
		const bytes = this.rest.length === 0 ? last : joined([...this.rest, last], this.waiting + last.length);
		this.rest = [];
		this.waiting = 0;
		this.line += 1;
		const text = this.decode(bytes);
		if (text.trim() !== '') yield { text, line: this.line };
	}

	private decode(bytes: Uint8Array): string {
		try {
			return this.decoder.decode(bytes);
		} catch (cause) {
			throw new JsonLinesTrouble(this.line, 'it holds bytes that UTF-8 does not have', { cause });
		}
	}
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
	const all = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
