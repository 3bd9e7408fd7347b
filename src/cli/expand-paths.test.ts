import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expandPaths } from './expand-paths.ts';
import { Refusal } from './refusal.ts';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'plumbline-patterns-'));
	await mkdir(join(folder, 'b', 'deep'), { recursive: true });
	const names = [
		'site-2.csv',
		'site-10.csv',
		'site-1.csv',
		'notes.txt',
		'.site-0.csv',
		'[x].csv',
		'b/site-3.csv',
		'b/deep/site-4.csv'
	];
	for (const name of names) await writeFile(join(folder, name), 'a\n1\n');
});
afterAll(() => rm(folder, { recursive: true }));

const found = async (pattern: string) =>
	(await expandPaths([join(folder, pattern)])).map((path) => relative(folder, path));

test('a pattern is the files that fit, in order of their names, hidden ones left out', async () => {
	expect(await found('site-*.csv')).toEqual(['site-1.csv', 'site-10.csv', 'site-2.csv']);
	expect(await found('site-?.csv')).toEqual(['site-1.csv', 'site-2.csv']);
	expect(await found('site-[!1].csv')).toEqual(['site-2.csv']);
	expect(await found('*/site-*.csv')).toEqual([join('b', 'site-3.csv')]);
	expect(await found('**/site-[34].csv')).toEqual([join('b', 'deep', 'site-4.csv'), join('b', 'site-3.csv')]);
});

test('a file whose name looks like a pattern is that file', async () => {
	expect(await found('[x].csv')).toEqual(['[x].csv']);
});

test('a path that is no pattern stays, whether it is there or not, and so does standard input', async () => {
	expect(await expandPaths(['-', 'nowhere.csv'])).toEqual(['-', 'nowhere.csv']);
});

test('a pattern that no file fits is refused', async () => {
	await expect(found('nothing-*.csv')).rejects.toThrow(Refusal);
	await expect(found('no/such/folder/*.csv')).rejects.toThrow(Refusal);
});
