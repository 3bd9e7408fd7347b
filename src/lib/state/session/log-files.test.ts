import { expect, test } from 'vitest';
import type { Engine } from '#lib/engine/port.ts';
import { readBlobRange } from '#lib/ingest/head-and-tail.ts';
import { policyLibrary } from '#lib/spec/policy-library.ts';
import { filesBeside, filesInWords, seeFiles, sourceOf } from './log-files.ts';

/** Knows the columns of a file by its first line. */
const headsOnly: Engine<File> = {
	name: 'heads',
	version: '0',
	load: async ({ handle }) => {
		const [header = ''] = (await handle.text()).split('\n');
		return { table: 't', copies: null, rows: 1, columns: header.split(','), hash: '' };
	},
	query: () => Promise.reject(new Error('nothing is asked')),
	close: () => Promise.resolve()
};

const desk = {
	openEngine: () => Promise.resolve(headsOnly),
	build: () => Promise.reject(new Error('nothing is built here')),
	readRange: readBlobRange,
	tools: () => Promise.reject(new Error('nothing is fetched here')),
	kept: null,
	recordLines: () => Promise.resolve([]),
	storage: null,
	policies: policyLibrary,
	now: () => new Date(0),
	plumbline: '0'
};

const task = { signal: new AbortController().signal, progress: () => undefined };
const first = new File(['y,p\n1,1\n'], 'a.csv');

const see = async (...files: readonly File[]) =>
	filesBeside(['y', 'p'], await seeFiles(desk, headsOnly, { known: [sourceOf(first)], files }, task));

test('further files are shards, with what their columns lack and add', async () => {
	const found = await see(new File(['p,y\n1,0\n'], 'b.csv'), new File(['y\tq\n1\t0\n'], 'c.tsv'));
	expect(found.map(({ kind }) => kind)).toEqual(['shard', 'shard']);
	expect(found[0]).toMatchObject({ lacks: [], adds: [], format: { kind: 'csv' } });
	expect(found[1]).toMatchObject({ format: { kind: 'csv', delimiter: '\t' } });
});

test('a file that is given twice is no shard, by its bytes and not by its name', async () => {
	const found = await see(
		new File(['y,p\n1,1\n'], 'again.csv'),
		new File(['y,p\n0,1\n'], 'a.csv'),
		new File(['y,p\n0,1\n'], 'a.csv')
	);
	expect(found.map(({ kind }) => kind)).toEqual(['none', 'shard', 'none']);
	const told = found.flatMap((file) => (file.kind === 'none' ? file.problems : []));
	expect(told.map(({ code }) => code)).toEqual(['log-twice', 'log-twice']);
	expect(told[0]?.message).toContain('a.csv');
	expect(told[1]?.message).toContain('the file of that name given before it');
});

test('a file that is no table is told by what it is, and the others are looked at', async () => {
	const found = await see(
		new File(['%PDF-1.7\n%\u0000binary\u0000'], 'paper.csv'),
		new File(['y,p\n0,1\n'], 'b.csv')
	);
	expect(found.map(({ kind }) => kind)).toEqual(['none', 'shard']);
});

test('several files are named by the first and their number', () => {
	expect(filesInWords(['a.csv'])).toBe('a.csv');
	expect(filesInWords(['a.csv', 'b.csv'])).toBe('a.csv and one more file');
	expect(filesInWords(['a.csv', 'b.csv', 'c.csv'])).toBe('a.csv and 2 more files');
});
