import initParquet, { ParquetFile } from 'parquet-wasm/esm';
import type { ParquetMetaData, RecordBatch } from 'parquet-wasm/esm';
import parquetWasm from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';
import { ColumnNested, ColumnsMissing, ColumnTwice } from '../../../column-refusals.ts';
import { namedTwice } from '../../../named-twice.ts';
import { hashOfFile } from '../hash-of-file.ts';
import type { IntakePiece, Share } from '../messages.ts';
import { talliedBatches, type ReadBatch } from '../tally/tallied-batches.ts';
import { textsByPlace } from './texts-by-place.ts';

const batchRows = 65_536;

interface ParquetJob {
	readonly file: File;
	readonly columns: readonly string[] | null;
	readonly rowLimit: number | null;
	/** Where rows that are alike may come once: the name of the column that says how many they are. */
	readonly copies: string | null;
	/** Row groups are dealt between those who read the file. */
	readonly share: Share;
}

/**
 * A Parquet file as Arrow IPC streams, a row group at a time and of the columns asked for, hashing meanwhile.
 * Returns the SHA-256 of the file's bytes, or '' where a limit was given or the share is not the first.
 */
export async function* parquetPieces({
	file,
	columns,
	rowLimit,
	copies,
	share
}: ParquetJob): AsyncGenerator<IntakePiece, string> {
	const hashing = rowLimit === null && share.index === 0 ? hashOfFile(file) : Promise.resolve('');
	// Awaited below; a failure before that must not count as unhandled.
	hashing.catch(() => undefined);
	await initParquet({ module_or_path: parquetWasm });
	const parquet = await ParquetFile.fromFile(file);
	const metadata = parquet.metadata();
	requireColumns(metadata, columns);

	const read = copies === null || columns === null ? parquet : await textsByPlace(parquet, file, columns);
	const batches = batchesOf(read, { columns, rowLimit, share, bytes: file.size });
	if (copies !== null) yield* talliedBatches(batches, { copies, share: file.size / share.of });
	else for await (const batch of batches) yield { kind: 'arrow', ...batch, copies: null };
	return hashing;
}

async function* batchesOf(
	parquet: ParquetFile,
	{
		columns,
		rowLimit,
		share,
		bytes: size
	}: { readonly bytes: number } & Pick<ParquetJob, 'columns' | 'rowLimit' | 'share'>
): AsyncGenerator<ReadBatch> {
	const metadata = parquet.metadata();
	const total = metadata.fileMetadata().numRows();
	let rows = 0;
	for (let group = share.index; group < metadata.numRowGroups(); group += share.of) {
		const left = rowLimit === null ? null : rowLimit - rows;
		if (left !== null && left <= 0) break;
		const batches = (await parquet.stream({
			rowGroups: [group],
			batchSize: batchRows,
			...(columns === null ? {} : { columns: [...columns] }),
			...(left === null ? {} : { limit: left })
		})) as ReadableStream<RecordBatch>;
		for await (const batch of valuesOf(batches)) {
			// `intoIPCStream` consumes the batch: ask it first.
			const count = batch.numRows;
			rows += count;
			const bytes = copyOf(batch.intoIPCStream());
			yield { bytes, rows: count, done: Math.round((size * rows) / Math.max(1, total)) };
		}
	}
}

/** Each column asked for must be there and hold plain values; a nested column has a leaf for each of its parts. */
function requireColumns(metadata: ParquetMetaData, columns: readonly string[] | null): void {
	if (columns === null || metadata.numRowGroups() === 0) return;
	const paths = metadata
		.rowGroup(0)
		.columns()
		.map((leaf) => leaf.columnPath());
	const known = [...new Set(paths.map(([name]) => name ?? ''))];
	const written = paths.filter(({ length }) => length === 1).map(([name]) => name ?? '');
	for (const column of columns) {
		const twice = namedTwice(column, written);
		if (twice !== null) throw new ColumnTwice(twice);
	}
	const missing = columns.filter((column) => !known.includes(column));
	if (missing.length > 0) throw new ColumnsMissing(missing, known);
	const nested = columns.find((column) => paths.some((path) => path[0] === column && path.length > 1));
	if (nested !== undefined) throw new ColumnNested(nested);
}

async function* valuesOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
	const reader = stream.getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return;
		yield value;
	}
}

/** Bytes that own their buffer, so that it can be transferred. */
function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	return new Uint8Array(bytes);
}
