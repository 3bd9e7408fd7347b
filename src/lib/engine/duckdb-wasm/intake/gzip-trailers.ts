import { crc32 } from './crc32.ts';

/** A name or a comment in the header of a member may be long; its end is looked for no further back. */
const longestHeader = 256 * 1024;
const trailerBytes = 8;

/**
 * Compares what was unpacked with the checksum and the length at the end of every member of a gzip file (RFC 1952, section
 * 2.3.1), which the unpacking itself does not. Told of packed and unpacked bytes as they come; throws where they differ.
 */
export class GzipTrailers {
	private crc = 0;
	private length = 0;
	/** The last packed bytes, and how many went before them. */
	private recent: Uint8Array[] = [];
	private dropped = 0;
	private held = 0;

	packed(bytes: Uint8Array): void {
		this.recent.push(bytes);
		this.held += bytes.length;
		for (
			let first = this.recent[0];
			first && this.held - first.length > longestHeader;
			first = this.recent[0]
		) {
			this.recent.shift();
			this.held -= first.length;
			this.dropped += first.length;
		}
	}

	unpacked(bytes: Uint8Array): void {
		this.crc = crc32(bytes, this.crc);
		this.length = (this.length + bytes.length) >>> 0;
	}

	/** A member ends before so many packed bytes: at the next member, or at the end of the file. */
	memberEnd(at = this.dropped + this.held): void {
		const trailer = this.bytesBefore(at);
		if (trailer === null) throw new Error('unexpected end of file');
		if (trailer.getUint32(0, true) !== this.crc) throw new Error('incorrect data check');
		if (trailer.getUint32(4, true) !== this.length) throw new Error('incorrect length check');
		this.crc = 0;
		this.length = 0;
	}

	private bytesBefore(end: number): DataView | null {
		// A header of ten bytes, two bytes of nothing packed, and the trailer: no member is shorter.
		const start = end - trailerBytes - this.dropped;
		if (start < 0 || end < 20) return null;
		const all = new Uint8Array(trailerBytes);
		let at = 0;
		for (const part of this.recent) {
			const from = Math.max(0, start - at);
			const to = Math.min(part.length, start + trailerBytes - at);
			if (from < to) all.set(part.subarray(from, to), at + from - start);
			at += part.length;
		}
		return new DataView(all.buffer);
	}
}
