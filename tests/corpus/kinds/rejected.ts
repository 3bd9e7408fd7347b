import { gzipSync } from 'node:zlib';
import { levels, reads, refuses } from '../case.ts';
import type { CorpusCase, TalliedColumn } from '../case.ts';
import { joined, plainHeader, plainLog, plainRows, plainTally } from '../plain-log.ts';

const lines = (...rows: readonly string[]): string => [plainHeader, ...rows, ''].join('\n');
const left = (
	name: string,
	file: string,
	content: string | Uint8Array | (() => string | Uint8Array),
	must: { readonly rows: number; readonly leftOut: number; readonly columns: readonly TalliedColumn[] }
): CorpusCase => reads(`left out: ${name}`, file, content, must);

const six = plainRows(6);
const three = plainRows(3);
const all = (rows: number, leftOut: number) => ({ rows, leftOut, columns: [plainTally(rows)] });

/** Rows that are left out on request: they and the rows that are read are the rows that were written. */
export const rejected: readonly CorpusCase[] = [
	left('nothing, where all can be read', 'log.csv', plainLog(60), all(60, 0)),
	left(
		'a short row and a long one',
		'log.csv',
		lines(...three, 'A,1', 'B,1,0,9', ...six.slice(3)),
		all(6, 2)
	),
	left('text after a closing quote', 'log.csv', lines(...three, '"A"x,1,0', ...six.slice(3)), all(6, 1)),
	left(
		'a quote that is never closed costs its line',
		'log.csv',
		lines(...three, '"A,1,0', ...six.slice(3)),
		all(6, 1)
	),
	left(
		'bytes that are no UTF-8',
		'log.csv',
		joined(lines(...three), 'M', [0xe9], 'tis,1,0\n', six.slice(3).join('\n')),
		all(6, 1)
	),
	left('rows a megabyte down', 'log.csv', () => `${plainLog(150_000)}A,1\nshort\n`, all(150_000, 2)),
	left(
		'rows of a packed file',
		'log.csv.gz',
		() => gzipSync(lines(...three, 'A,1', ...six.slice(3))),
		all(6, 1)
	),
	left('the last row, cut in the middle', 'log.csv', lines(...six, 'A,1').trimEnd(), all(6, 1)),
	left('lines that are no JSON', 'log.jsonl', '{"group":"A"}\n{"group":"B"}\n{"group":\n[1]\n', {
		rows: 2,
		leftOut: 2,
		columns: [levels('group', ['A', 1], ['B', 1])]
	}),
	refuses('rows that can none be read', 'log.csv', lines('A,1', 'B,1', 'C,1'), 'log-row-ragged', { line: 2 })
];
