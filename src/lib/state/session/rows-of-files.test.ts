import { expect, test } from 'vitest';
import type { LogFile } from './log-files.ts';
import { rowsOfFiles } from './rows-of-files.ts';

const source = (name: string) => ({ name, bytes: 10, handle: new File([], name) });
const shard = (name: string): LogFile => ({
	kind: 'shard',
	source: source(name),
	format: { kind: 'parquet' },
	warnings: [],
	lacks: [],
	adds: []
});
const none = (name: string): LogFile => ({ kind: 'none', source: source(name), problems: [] });
const rejected = (file: string) => ({ file, rows: 2, of: 10, listed: [], kinds: {} });
const counted = (name: string, rows: number, leftOut?: number) => ({
	name,
	bytes: 10,
	rows,
	hash: name,
	...(leftOut === undefined ? {} : { leftOut })
});

test('rows of files are those that were counted, each file by its place', () => {
	const files = [shard('a'), none('x'), shard('a')];
	const log = { files, leftOut: [rejected('a')], profile: { rows: 5 } };
	expect(rowsOfFiles(log, [counted('a', 5), counted('a', 7, 1)])).toEqual([
		{ rows: 5, leftOut: 0 },
		null,
		{ rows: 7, leftOut: 1 }
	]);
});

test('before the counting they are what was seen, and nothing where that is not known', () => {
	const log = { files: [shard('a'), shard('b'), shard('c')], leftOut: [rejected('b')], profile: { rows: 5 } };
	expect(rowsOfFiles(log, null)).toEqual([{ rows: 5, leftOut: 0 }, { rows: 8, leftOut: 2 }, null]);
	// Counted with other files than the log has now.
	expect(rowsOfFiles({ ...log, profile: { rows: null } }, [counted('a', 5)])).toEqual([
		null,
		{ rows: 8, leftOut: 2 },
		null
	]);
	const twins = { files: [shard('b'), shard('b')], leftOut: [rejected('b')], profile: { rows: null } };
	expect(rowsOfFiles(twins, null)).toEqual([null, null]);
});
