import type { FileFormat } from '#lib/engine/port.ts';

/** What a file of a test is, by its name. */
export const knownFormat = (name: string): FileFormat =>
	name.endsWith('.parquet')
		? { kind: 'parquet' }
		: name.endsWith('.jsonl')
			? { kind: 'json-lines', packing: 'none' }
			: { kind: 'csv', delimiter: ',', quote: '"', packing: name.endsWith('.gz') ? 'gzip' : 'none' };
