import { isUtf8 } from 'node:buffer';

/** Looks whether bytes that come in blocks are UTF-8, a character cut between two blocks included. */
export class Utf8Watch {
	private holds = true;
	private rest: Buffer = Buffer.alloc(0);

	push(block: Buffer): void {
		if (!this.holds) return;
		const bytes = this.rest.length === 0 ? block : Buffer.concat([this.rest, block]);
		const whole = bytes.length - cutOff(bytes);
		this.holds = isUtf8(bytes.subarray(0, whole));
		// Copied, because whoever owns the block may use it again.
		this.rest = Buffer.from(bytes.subarray(whole));
	}

	/** No more bytes will come: whether all were text. */
	end(): boolean {
		return this.holds && this.rest.length === 0;
	}
}

/** Bytes at the end that begin a character and do not finish it. */
function cutOff(bytes: Buffer): number {
	for (let back = 1; back <= 3 && back <= bytes.length; back++) {
		const byte = bytes[bytes.length - back] ?? 0;
		if (byte < 0x80) return 0;
		if (byte < 0xc0) continue;
		const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
		return needed > back ? back : 0;
	}
	return 0;
}
