import type { FileFormat } from '../engine/port.ts';
import { problem } from '../spec/messages.ts';
import type { Problem } from '../spec/problem.ts';

/** A warning where a file's name says another format than its content has. The content wins. */
export function nameLies(name: string, format: FileFormat): readonly Problem[] {
	const gzip = /\.gz$/i.test(name);
	const extension = /\.(csv|tsv|tab|txt|parquet|pq)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
	if (extension === undefined && !gzip) return [];
	const saysParquet = extension === 'parquet' || extension === 'pq';
	const isParquet = format.kind === 'parquet';
	const isGzip = format.kind === 'csv' && format.gzip;
	if (saysParquet === isParquet && gzip === isGzip) return [];
	const kind = isParquet ? 'Parquet' : isGzip ? 'gzipped CSV' : 'CSV';
	return [problem('log-name-lies', { file: name, values: { kind } })];
}
