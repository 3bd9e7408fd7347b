import type { FileFormat, Packing } from '../engine/port.ts';
import { problem } from '../spec/messages.ts';
import type { Problem } from '../spec/problem.ts';
import { formatWords } from './format-words.ts';

const kinds: Readonly<Record<string, FileFormat['kind']>> = {
	parquet: 'parquet',
	pq: 'parquet',
	jsonl: 'json-lines',
	ndjson: 'json-lines',
	arrow: 'arrow',
	arrows: 'arrow',
	feather: 'arrow',
	ipc: 'arrow',
	xlsx: 'excel',
	xlsm: 'excel'
};

const endings: Readonly<Record<Packing, string | undefined>> = {
	none: undefined,
	gzip: '.gz',
	zstd: '.zst'
};

/** A warning where a file's name says another format than its content has. The content wins. */
export function nameLies(name: string, format: FileFormat): readonly Problem[] {
	const [, extension, packed] =
		/(?:\.(csv|tsv|tab|txt|parquet|pq|jsonl|ndjson|arrows?|feather|ipc|xls[xm]))?(\.gz|\.zst)?$/i.exec(
			name.toLowerCase()
		) ?? [];
	if (extension === undefined && packed === undefined) return [];
	const packing = 'packing' in format ? format.packing : 'none';
	const says = extension === undefined ? format.kind : (kinds[extension] ?? 'csv');
	if (says === format.kind && packed === endings[packing]) return [];
	return [problem('log-name-lies', { file: name, values: { kind: formatWords(format) } })];
}
