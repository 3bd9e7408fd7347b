import { expect, test } from 'vitest';
import { readBlobRange } from '../head-and-tail.ts';
import { sameBytes } from './same-bytes.ts';

const sourceOf = (handle: Blob) => ({ name: 'log.csv', bytes: handle.size, handle });
const large = (last: string): Blob => new Blob([new Uint8Array(5 * 1024 * 1024), last]);
const still = new AbortController().signal;

test('the same bytes are the same under whatever name, to the last one', async () => {
	expect(await sameBytes(sourceOf(large('a')), sourceOf(large('a')), readBlobRange, still)).toBe(true);
	expect(await sameBytes(sourceOf(large('a')), sourceOf(large('b')), readBlobRange, still)).toBe(false);
});

test('files of different sizes are told apart without being read', async () => {
	const read = () => Promise.reject(new Error('nothing is to be read'));
	expect(await sameBytes(sourceOf(new Blob(['a'])), sourceOf(new Blob(['ab'])), read, still)).toBe(false);
});

test('a comparison can be stopped', async () => {
	const stopped = AbortSignal.abort(new Error('enough'));
	const pair = [sourceOf(large('a')), sourceOf(large('a'))] as const;
	await expect(sameBytes(...pair, readBlobRange, stopped)).rejects.toThrow('enough');
});
