import { JsonLinesTrouble } from './json-lines-trouble.ts';

/** A line longer than this is no log: it would not fit in memory beside its fields. */
const longestLine = 64 * 1024 * 1024;

export interface TextLine {
	readonly text: string;
	/** From 1. */
	readonly line: number;
	/** Whether all its bytes are UTF-8; where not, the others stand as �. */
	readonly isText: boolean;
}

/** Bytes in blocks of any length as lines of text. Lines that are blank are counted and left out. */
export class LineSplitter {
	private rest: Uint8Array[] = [];
	private waiting = 0;
	private line = 0;
	private readonly strict = new TextDecoder('utf-8', { fatal: true });
	private readonly lenient = new TextDecoder('utf-8');

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
		const { text, isText } = this.decode(bytes);
		if (text.trim() !== '') yield { text, line: this.line, isText };
	}

	private decode(bytes: Uint8Array): { readonly text: string; readonly isText: boolean } {
		try {
			return { text: this.strict.decode(bytes), isText: true };
		} catch {
			return { text: this.lenient.decode(bytes), isText: false };
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
