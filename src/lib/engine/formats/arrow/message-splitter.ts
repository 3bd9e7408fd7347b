import { ArrowTrouble } from './arrow-trouble.ts';
import { messageHead, type MessageHead } from './message-head.ts';

/** One message of an Arrow file, whole, in bytes of its own. */
export interface ArrowMessage {
	readonly head: MessageHead;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

const fileMark = [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31];
/** The mark of a file, filled up to eight bytes. */
const fileMarkBytes = 8;
const longestHead = 64 * 1024 * 1024;
/** A page has no room for two of them. */
const longestBody = 1024 * 1024 * 1024;

/**
 * Cuts the bytes of an Arrow stream, or of an Arrow file (Feather), into messages. A file is a stream with a mark before it
 * and a table of its batches after it, which is not needed to read it from its beginning to its end.
 */
export class MessageSplitter {
	private parts: Uint8Array[] = [];
	private held = 0;
	private place: 'start' | 'messages' | 'end' = 'start';
	private isFile = false;
	/** Bytes from which on it is worth looking again. */
	private wanted = fileMarkBytes;

	*push(block: Uint8Array): Generator<ArrowMessage> {
		if (this.place === 'end') return;
		// Copied, because whoever owns the block may use it again.
		this.parts.push(block.slice());
		this.held += block.length;
		while (this.held >= this.wanted) {
			const message = this.next();
			if (message !== null) yield message;
			if (this.ended()) return;
		}
	}

	/** The file has ended: so must its messages. A stream may just stop. */
	end(): void {
		const rest = this.joined();
		if (this.place === 'end') return;
		const isBetween = this.place === 'messages' && !this.isFile && rest.every((byte) => byte === 0);
		if (!isBetween) throw new ArrowTrouble('it was cut short', { isCutShort: true });
	}

	private ended(): boolean {
		return this.place === 'end';
	}

	private next(): ArrowMessage | null {
		const bytes = this.joined();
		if (this.place === 'start') {
			this.place = 'messages';
			this.isFile = fileMark.every((byte, i) => bytes[i] === byte);
			if (this.isFile) this.drop(bytes, fileMarkBytes);
			return null;
		}
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const isMarked = view.getInt32(0, true) === -1;
		const start = isMarked ? 8 : 4;
		const headLength = view.getInt32(start - 4, true);
		if (headLength === 0) {
			this.place = 'end';
			return null;
		}
		if (headLength < 0 || headLength > longestHead)
			throw new ArrowTrouble('the length of a message is damaged');
		const bodyStart = start + headLength;
		this.wanted = bodyStart;
		if (bytes.length < bodyStart) return null;
		const head = messageHead(bytes.subarray(start, bodyStart));
		if (head.bodyLength > longestBody)
			throw new ArrowTrouble('one of its batches is larger than 1 GB: write it in smaller ones');
		this.wanted = bodyStart + head.bodyLength;
		if (bytes.length < this.wanted) return null;
		const message = { head, bytes: bytes.slice(0, this.wanted) };
		this.drop(bytes, this.wanted);
		return message;
	}

	private drop(bytes: Uint8Array, length: number): void {
		this.parts = [bytes.subarray(length)];
		this.held = bytes.length - length;
		this.wanted = 8;
	}

	private joined(): Uint8Array {
		const [only] = this.parts;
		if (this.parts.length === 1 && only !== undefined) return only;
		const all = new Uint8Array(this.held);
		let at = 0;
		for (const part of this.parts) {
			all.set(part, at);
			at += part.length;
		}
		this.parts = [all];
		return all;
	}
}
