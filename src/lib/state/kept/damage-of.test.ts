import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { TextStream } from '#lib/engine/formats/arrow/text-stream.ts';
import { damageOf } from './damage-of.ts';
import type { KeptLog } from './kept-log.ts';

const stream = new TextStream(['a', 'b']);
const texts = Array.from({ length: 500 }, (_, i) => (i % 7 === 0 ? null : `text ${i % 9}`));
const whole = Buffer.concat([
	stream.piece([texts, texts]),
	stream.piece([texts.slice(0, 12), texts.slice(0, 12)]),
	stream.end()
]);
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const note = (changed: Partial<KeptLog> = {}): KeptLog => ({
	id: '1',
	keptAt: '2026-11-23T00:00:00.000Z',
	sources: [
		{ name: 'log.csv', bytes: 10, rows: 500, hash: 'ab' },
		{ name: 'more.csv', bytes: 10, rows: 12, hash: 'cd' }
	],
	rows: 512,
	bytes: whole.length,
	hash: hashOf(whole),
	audit: '{}',
	...changed
});
const task = { signal: new AbortController().signal, progress: () => undefined };
const told = async (bytes: Uint8Array, kept: KeptLog) =>
	(await damageOf(new Blob([new Uint8Array(bytes)]), kept, task))?.message ?? null;

describe('the rows of a kept log', () => {
	test('are sound where they are as their note says', async () => {
		expect(await told(whole, note())).toBeNull();
	});

	test('are damaged where any byte has changed, the first as well as the last', async () => {
		for (const at of [0, 1, 4, 9, whole.length >> 1, whole.length - 1]) {
			const bytes = Uint8Array.from(whole);
			bytes[at] = (bytes[at] ?? 0) ^ 1;
			expect(await told(bytes, note())).toContain('its bytes have changed');
		}
	});

	test('are damaged where the note says another number of rows or of bytes, and both are named', async () => {
		expect(await told(whole, note({ rows: 5120 }))).toContain('says 5,120 rows, and 512 are there');
		const bytes = await told(whole.subarray(0, -8), note());
		expect(bytes).toContain(`says ${whole.length.toLocaleString('en')} bytes`);
		expect(bytes).toContain(`${(whole.length - 8).toLocaleString('en')} are there`);
		const [first] = note().sources;
		expect(await told(whole, note({ sources: [first!] }))).toContain('500 rows of its files, and 512');
	});

	test('that are no Arrow, with a note that says they are, are damaged too', async () => {
		const bytes = new TextEncoder().encode('PAR1'.repeat(40));
		const kept = note({ bytes: bytes.length, hash: hashOf(bytes) });
		expect(await told(bytes, kept)).toContain('is not as it was kept');
	});

	test('are not waited for by whoever stops', async () => {
		const stopped = { ...task, signal: AbortSignal.abort(new Error('stopped')) };
		await expect(damageOf(new Blob([whole]), note(), stopped)).rejects.toThrow('stopped');
	});
});
