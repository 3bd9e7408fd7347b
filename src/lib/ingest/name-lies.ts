import type { FileFormat } from '../engine/port.ts';
import { problem } from '../spec/messages.ts';
import type { Problem } from '../spec/problem.ts';

const kinds: Readonly<Record<string, FileFormat['kind']>> = {
	parquet: 'parquet',
	pq: 'parquet',
	jsonl: 'json-lines',
	ndjson: 'json-lines'
};

const words: Readonly<Record<FileFormat['kind'], string>> = {
	csv: 'CSV',
	parquet: 'Parquet',
	'json-lines': 'JSON Lines'
};

/** A warning where a file's name says another format than its content has. The content wins. */
export function nameLies(name: string, format: FileFormat): readonly Problem[] {
	const gzip = /\.gz$/i.test(name);
	const extension = /\.(csv|tsv|tab|txt|parquet|pq|jsonl|ndjson)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
	if (extension === undefined && !gzip) return [];
	const isGzip = format.kind !== 'parquet' && format.gzip;
	const says = extension === undefined ? format.kind : (kinds[extension] ?? 'csv');
	if (says === format.kind && gzip === isGzip) return [];
	const kind = `${isGzip ? 'gzipped ' : ''}${words[format.kind]}`;
	return [problem('log-name-lies', { file: name, values: { kind } })];
}
