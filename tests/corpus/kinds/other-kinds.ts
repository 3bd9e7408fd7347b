import { gzipSync } from 'node:zlib';
import { levels, reads, refuses } from '../case.ts';
import type { CorpusCase } from '../case.ts';
import { fixture } from '../fixtures.ts';
import { joined, plainLog, plainReads } from '../plain-log.ts';

const text = plainLog(60);
const all = plainReads(60);
const lies = { warns: ['log-name-lies'] as const };
const binary = (name: string, file: string, ...start: readonly number[]): CorpusCase =>
	refuses(
		name,
		file,
		joined(
			start,
			Array.from({ length: 600 }, (_, i) => (i * 37) % 256)
		),
		'log-binary'
	);

/** Files of another kind than their name says, and files of no kind that is read. */
export const otherKinds: readonly CorpusCase[] = [
	reads('CSV under the name of Parquet', 'log.parquet', text, { ...all, ...lies }),
	reads('CSV under the name of JSON Lines', 'log.jsonl', text, { ...all, ...lies }),
	reads('CSV under the name of gzip', 'log.csv.gz', text, { ...all, ...lies }),
	reads('gzip under the name of CSV', 'log.csv', gzipSync(text), { ...all, ...lies }),
	reads('tabs under the name of CSV', 'log.csv', text.replaceAll(',', '\t'), all),
	reads('Parquet under the name of CSV', 'log.csv', () => fixture('plain'), {
		rows: 40,
		columns: [levels('group', ['A', 10], ['B', 10], ['Métis', 10], [null, 10])],
		...lies
	}),
	reads('JSON Lines under the name of CSV', 'log.csv', '{"group":"A"}\n{"group":"B"}\n', {
		rows: 2,
		columns: [levels('group', ['A', 1], ['B', 1])],
		...lies
	}),
	reads(
		'a name without an ending, with spaces, quotes and characters of patterns',
		"[log] *?'%20é",
		text,
		all
	),
	reads('a name that is long', `${'n'.repeat(200)}.csv`, text, all),
	binary('a picture under the name of CSV', 'log.csv', 0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
	binary('a PDF under the name of CSV', 'log.csv', 0x25, 0x50, 0x44, 0x46, 0x2d),
	binary('an old spreadsheet under the name of CSV', 'log.csv', 0xd0, 0xcf, 0x11, 0xe0),
	binary('a SQLite database', 'log.db', 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20),
	binary('a bzip2 file', 'log.csv.bz2', 0x42, 0x5a, 0x68, 0x39),
	binary('an xz file', 'log.csv.xz', 0xfd, 0x37, 0x7a, 0x58, 0x5a, 0),
	binary('an Avro file', 'log.avro', 0x4f, 0x62, 0x6a, 0x01),
	binary('a program', 'log', 0x7f, 0x45, 0x4c, 0x46),
	binary('a pickle', 'log.pkl', 0x80, 0x04, 0x95),
	refuses(
		'a web page, as a download that needs a login leaves it',
		'log.csv',
		'<!DOCTYPE html>\n<html>\n<head><title>Sign in</title></head>\n<body>\n<p>Sign in</p>\n</body>\n</html>\n',
		'log-no-table'
	),
	refuses(
		'XML',
		'log.csv',
		'<?xml version="1.0"?>\n<rows>\n<row group="A"/>\n<row group="B"/>\n</rows>\n',
		'log-no-table'
	),
	refuses('a message where a packed file should be', 'log.csv.gz', 'Not Found\n', 'log-not-packed'),
	refuses('zeros alone', 'log.csv', new Uint8Array(4096), 'log-encoding'),
	refuses('one byte', 'log.csv', 'A', 'log-header-only')
];
