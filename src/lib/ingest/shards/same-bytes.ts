import type { LogSource } from '../../engine/port.ts';
import type { ReadRange } from '../head-and-tail.ts';

const blockBytes = 4 * 1024 * 1024;

/**
 * Whether two files hold the same bytes, whatever they are called. Files of different sizes do not, and are not read;
 * others are read side by side until they differ, which for logs is soon. Two empty files are the same.
 */
export async function sameBytes<Handle>(
	one: LogSource<Handle>,
	other: LogSource<Handle>,
	read: ReadRange<Handle>,
	signal: AbortSignal
): Promise<boolean> {
	if (one.bytes !== other.bytes) return false;
	for (let start = 0; start < one.bytes; start += blockBytes) {
		signal.throwIfAborted();
		const end = Math.min(one.bytes, start + blockBytes);
		const [a, b] = await Promise.all([read(one.handle, start, end), read(other.handle, start, end)]);
		if (a.length !== b.length || a.some((byte, i) => byte !== b[i])) return false;
	}
	return true;
}
