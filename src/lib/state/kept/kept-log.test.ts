import { describe, expect, test } from 'vitest';
import { keptName, readNote, writeNote, type KeptLog } from './kept-log.ts';

const kept: KeptLog = {
	id: '1763856000000',
	keptAt: '2026-11-23T00:00:00.000Z',
	sources: [{ name: 'log.csv', bytes: 10, rows: 2, hash: 'ab', leftOut: 1 }],
	rows: 2,
	bytes: 300,
	hash: 'cd',
	audit: '{"id": "a"}'
};

describe('the note beside a kept log', () => {
	test('is read as it was written', () => {
		expect(readNote(writeNote(kept))).toEqual(kept);
	});

	const without = (key: keyof KeptLog) => writeNote({ ...kept, [key]: undefined });

	test.each([
		['cut short', writeNote(kept).slice(0, -20)],
		['empty', ''],
		['no object', 'null'],
		['of an older form', writeNote(kept).replace('plumbline-kept/1', 'plumbline-kept/0')],
		['without its rows', without('rows')],
		['without its audit', without('audit')],
		['without a file', writeNote({ ...kept, sources: [] })],
		['of a file without a hash', writeNote({ ...kept, sources: [{ ...kept.sources[0]!, hash: '' }] })],
		['kept on no day', writeNote({ ...kept, keptAt: 'yesterday' })],
		['of half a row', writeNote({ ...kept, rows: 0.5 })]
	])('that is %s is none', (_, text) => {
		expect(readNote(text)).toBeNull();
	});

	test('a log of several files is called by the first', () => {
		const [source] = kept.sources;
		expect(keptName(kept)).toBe('log.csv');
		expect(keptName({ sources: [source!, source!, source!] })).toBe('log.csv and 2 more');
	});
});
