import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { createDuckdbNodeEngine } from '#lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import { fileRecordLines } from '#lib/engine/duckdb-node/file-record-lines.ts';
import type { FileFormat } from '#lib/engine/port.ts';
import { writeUnreadLines } from '#lib/report/write-unread-lines.ts';
import { readAudit } from '#lib/spec/read-audit.ts';
import { findUnreadLines } from './find-unread-lines.ts';

const folder = await mkdtemp(join(tmpdir(), 'plumbline-lines-'));
afterAll(() => rm(folder, { recursive: true }));

const csv: FileFormat = { kind: 'csv', delimiter: ',', quote: '"', packing: 'none' };

async function sourceOf(name: string, content: string | Uint8Array) {
	const handle = join(folder, name);
	await writeFile(handle, content);
	return { name, bytes: (await stat(handle)).size, handle };
}

function auditOf(definition: object) {
	const read = readAudit(JSON.stringify({ id: 'a', ...definition }), 'audit.json', {});
	if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '));
	return read.value;
}

const find = async (
	audit: ReturnType<typeof auditOf>,
	files: readonly (readonly [name: string, content: string | Uint8Array, format: FileFormat])[],
	leaveOut = false,
	signal = new AbortController().signal
) =>
	findUnreadLines({
		audit,
		sources: await Promise.all(files.map(([name, content]) => sourceOf(name, content))),
		formats: files.map(([, , format]) => format),
		openEngine: createDuckdbNodeEngine,
		recordLines: fileRecordLines,
		leaveOut,
		signal,
		progress: () => undefined
	});

const scored = auditOf({
	outcome: { label: 'y', score: { column: 's', threshold: 0.5 } },
	groups: [{ column: 'stay', bins: { edges: [0, 7], closed: 'left' }, missing: ['?'] }],
	data: { weight: 'w', time: { column: 'day', bucket: 'month', timezone: 'UTC' } }
});

test('each role tells what it cannot read, and on which line of which file', async () => {
	const one = [
		'y,s,stay,w,day,note',
		'1,0.1,3,1,2025-01-01,"a text\nof two lines"',
		'0,n/a,?,1,2025-01-02,x',
		'yes,0.3,long,,soon,x',
		''
	].join('\n');
	const two = ['s,y,w,day,stay,note', '"0,7",1,-1,,4,x', ''].join('\n');
	const { lists, notSought } = await find(scored, [
		['one.csv', one, csv],
		['two.csv.gz', gzipSync(two), { ...csv, packing: 'gzip' }]
	]);
	const told = lists.map(({ role, column, lines }) => [
		role,
		column,
		...lines.map(({ file, by, at, value }) => `${file} ${by} ${String(at)}: ${String(value)}`)
	]);
	expect(told).toEqual([
		['label', 'y', 'one.csv line 5: yes'],
		['score', 's', 'one.csv line 4: n/a', 'two.csv.gz line 2: 0,7'],
		['group', 'stay', 'one.csv line 5: long'],
		['weight', 'w', 'one.csv line 5: ', 'two.csv.gz line 2: -1'],
		// Dates may identify people: where they stand is told, and not what they say.
		['time', 'day', 'one.csv line 5: null']
	]);
	expect(lists.every(({ hasMore }) => !hasMore)).toBe(true);
	expect(lists.map(({ isWithheld }) => isWithheld)).toEqual([false, false, false, false, true]);
	expect(notSought).toEqual([]);
});

test('a value that is written as the audit says can be read, and its text is shown as it stands', async () => {
	const audit = auditOf({
		outcome: { label: 'y', score: { column: 's', threshold: 0.5 } },
		groups: 'race',
		data: { reading: [{ column: 's', as: 'decimal-comma', missing: ['-'] }] }
	});
	const { lists } = await find(audit, [
		['comma.csv', 'y;s;race\n1;0,5;A\n0;-;A\n1;0,5x;B\n', { ...csv, delimiter: ';' }]
	]);
	expect(lists.map(({ column, lines }) => [column, lines.map(({ at, value }) => [at, value])])).toEqual([
		['s', [[4, '0,5x']]]
	]);
});

test('at most twenty of a column are listed, from far down the file too, and rows left out count as lines', async () => {
	const plain = auditOf({ outcome: { label: 'y', score: { column: 's', threshold: 0.5 } }, groups: 'race' });
	const rows = Array.from({ length: 120_000 }, (_, i) => `1,${i >= 110_000 ? 'none' : '0.5'},A`);
	rows[5] = '1,0.5';
	const { lists } = await find(plain, [['far.csv', ['y,s,race', ...rows, ''].join('\n'), csv]], true);
	const [scores] = lists;
	expect(scores?.hasMore).toBe(true);
	expect(scores?.lines.length).toBe(20);
	expect(scores?.lines[0]).toEqual({ file: 'far.csv', by: 'line', at: 110_002, value: 'none' });
});

test('values of a column that may identify people are never shown; their lines are', async () => {
	const audit = auditOf({
		outcome: { label: 'y', score: { column: 'ssn', threshold: 0.5 } },
		groups: 'race'
	});
	const rows = Array.from({ length: 50 }, (_, i) => `1,219-09-99${String(10 + i)},A`);
	const { lists } = await find(audit, [['ids.csv', ['y,ssn,race', ...rows, ''].join('\n'), csv]]);
	expect(lists[0]?.isWithheld).toBe(true);
	expect(lists[0]?.lines[0]).toEqual({ file: 'ids.csv', by: 'line', at: 2, value: null });
	expect(writeUnreadLines(lists)).not.toContain('219-09');
});

test('a log without trouble has no lines, and a search can be stopped', async () => {
	const plain = auditOf({ outcome: { label: 'y', prediction: 'p' }, groups: 'race' });
	const text = 'y,p,race\n1,0,A\n0,1,B\n';
	expect(await find(plain, [['sound.csv', text, csv]])).toEqual({ lists: [], notSought: [] });
	const stopped = AbortSignal.abort(new Error('enough'));
	await expect(find(plain, [['sound.csv', text, csv]], false, stopped)).rejects.toThrow('enough');
});

test('what is saved is no formula in a spreadsheet', async () => {
	const plain = auditOf({ outcome: { label: 'y', score: { column: 's', threshold: 0.5 } }, groups: 'race' });
	const { lists } = await find(plain, [['evil.csv', 'y,s,race\n1,"=HYPERLINK(""x"")",A\n', csv]]);
	expect(writeUnreadLines(lists)).toBe(
		'file,line,row,column,role,value,wants\nevil.csv,2,,s,score,"\'=HYPERLINK(""x"")",a number\n'
	);
});
