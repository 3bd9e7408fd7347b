import type { LogSource } from '../engine/port.ts';

/** The two ends of a file: enough to know what it is, without reading it. */
export interface HeadAndTail {
	readonly name: string;
	readonly bytes: number;
	readonly head: Uint8Array;
	readonly tail: Uint8Array;
}

/** Reads bytes [start, end) of a log: a slice of a `Blob` in the browser, of an open file on the command line. */
export type ReadRange<Handle> = (handle: Handle, start: number, end: number) => Promise<Uint8Array>;

export const readBlobRange: ReadRange<Blob> = async (blob, start, end) =>
	new Uint8Array(await blob.slice(start, end).arrayBuffer());

const headBytes = 256 * 1024;
const tailBytes = 8;

export async function readHeadAndTail<Handle>(
	{ name, bytes, handle }: LogSource<Handle>,
	read: ReadRange<Handle>
): Promise<HeadAndTail> {
	const head = await read(handle, 0, Math.min(bytes, headBytes));
	const tail = await read(handle, Math.max(0, bytes - tailBytes), bytes);
	return { name, bytes, head, tail };
}
