import { readFileRange } from '../../../src/cli/file-source.ts';
import { createDuckdbNodeEngine } from '../../../src/lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import { arrowPieces } from '../../../src/lib/engine/duckdb-wasm/intake/arrow/arrow-pieces.ts';
import { arrowProblem, ArrowTrouble } from '../../../src/lib/engine/formats/arrow/arrow-trouble.ts';
import { csvPieces } from '../../../src/lib/engine/duckdb-wasm/intake/csv-pieces.ts';
import { jsonLinesPieces } from '../../../src/lib/engine/duckdb-wasm/intake/json-lines-pieces.ts';
import { ColumnsMissing } from '../../../src/lib/engine/column-refusals.ts';
import { CsvTrouble } from '../../../src/lib/engine/csv-trouble.ts';
import { sievedPieces } from '../../../src/lib/engine/duckdb-wasm/intake/sieved-pieces.ts';
import type { IntakePiece } from '../../../src/lib/engine/duckdb-wasm/intake/messages.ts';
import { isRowTrouble } from '../../../src/lib/engine/row-trouble.ts';
import { problem } from '../../../src/lib/spec/messages.ts';
import { LogError } from '../../../src/lib/engine/log-error.ts';
import type { FileFormat } from '../../../src/lib/engine/port.ts';
import { sniffFormat } from '../../../src/lib/ingest/sniff-format.ts';
import { quietCall } from '../../contract/contract.ts';

/** Rows, or null where a file is refused, and in which words. */
interface Came {
	readonly rows: number | null;
	readonly said: string;
}

const patience = 10_000;

/** What is wrong with how the two engines read these bytes, which are at `path`; null where they read the same rows, or one says why it cannot. */
export async function wrongOf(bytes: Uint8Array, path: string): Promise<string | null> {
	const began = Date.now();
	const sniffed = sniffFormat({
		name: 'fuzzed',
		bytes: bytes.length,
		head: bytes.slice(0, 1 << 18),
		tail: bytes.slice(-8)
	});
	if (!sniffed.ok) return late(began, 'its kind is told');
	const { format } = sniffed.value;
	const native = await cameOf(() => byNative(path, bytes.length, format));
	if (native instanceof Error) return `native: ${native.message}`;
	const tooLate = late(began, 'it is read natively');
	if (tooLate !== null || !isReadHere(format)) return tooLate;
	const page = await cameOf(() => byPage(bytes, format));
	if (page instanceof Error) return `page: ${page.message}`;
	if (native.rows !== null && page.rows !== null && native.rows !== page.rows)
		return `native reads ${String(native.rows)} rows, the page ${String(page.rows)}`;
	// That a log has no rows is told by the page when all pieces are in.
	if (native.said === 'log-header-only' && page.rows === 0) return late(began, 'it is read');
	if ((native.rows === null) !== (page.rows === null) && !differByDesign(native.said || page.said))
		return `native: ${native.said || 'reads it'}; page: ${page.said || 'reads it'}`;
	return late(began, 'it is read');
}

const late = (began: number, what: string): string | null =>
	Date.now() - began > patience ? `it takes more than ten seconds until ${what}` : null;

/** What one engine reads and the other refuses aloud: no checksum of Zstandard is compared in the page, and DuckDB knows few headers of gzip. */
const differByDesign = (code: string): boolean =>
	['log-line-ends-mixed', 'log-packing-broken'].includes(code);

async function cameOf(read: () => Promise<number>): Promise<Came | Error> {
	try {
		return { rows: await read(), said: '' };
	} catch (error) {
		if (error instanceof LogError) return { rows: null, said: error.problems[0]?.code ?? 'nothing' };
		if (error instanceof CsvTrouble) return { rows: null, said: error.facts.code };
		if (error instanceof ArrowTrouble) return { rows: null, said: arrowProblem('fuzzed', error).code };
		if (error instanceof ColumnsMissing) return { rows: null, said: 'log-column-missing' };
		return error instanceof Error ? error : new Error(String(error));
	}
}

async function byNative(path: string, bytes: number, format: FileFormat): Promise<number> {
	const engine = await createDuckdbNodeEngine();
	try {
		const source = { name: 'fuzzed', bytes, handle: path };
		const { rows } = await engine.load(source, { format, columns: null, rowLimit: null }, quietCall());
		const head = await readFileRange(path, 0, 4);
		if (head.length === 0) throw new Error('a file of nothing was read');
		return rows;
	} finally {
		await engine.close();
	}
}

type HereFormat = Extract<FileFormat, { kind: 'csv' | 'json-lines' | 'arrow' }>;

const isReadHere = (format: FileFormat): format is HereFormat =>
	['csv', 'json-lines', 'arrow'].includes(format.kind);

/** The part of the page's intake that needs no browser: pieces of whole rows, counted; where a row is at fault, row by row. */
async function byPage(bytes: Uint8Array, format: HereFormat): Promise<number> {
	const file = new Blob([new Uint8Array(bytes)]);
	const job = { file, columns: null, rowLimit: null, leaveOut: false };
	if (format.kind === 'arrow')
		return rowsIn(
			arrowPieces({ file, columns: null, rowLimit: null, copies: null, share: { index: 0, of: 1 } })
		);
	if (format.kind === 'json-lines') return rowsIn(jsonLinesPieces({ ...job, ...format }));
	try {
		return await rowsIn(csvPieces({ ...job, ...format }));
	} catch (error) {
		if (!(error instanceof CsvTrouble)) throw error;
		const { code, line } = error.facts;
		if (!isRowTrouble(new LogError([problem(code, { file: 'fuzzed', line })]))) throw error;
		return rowsIn(sievedPieces({ ...job, ...format }));
	}
}

async function rowsIn(pieces: AsyncGenerator<IntakePiece>): Promise<number> {
	let rows = 0;
	let sieved = false;
	for await (const piece of pieces) {
		if (piece.kind === 'arrow') rows += piece.rows;
		if (piece.kind === 'csv-rows') rows += piece.records;
		if (piece.kind !== 'rejected') continue;
		sieved = piece.found.rows > 0;
	}
	// Rows that cannot be read, and nobody asked to leave them out: the page refuses the file.
	if (sieved) throw new CsvTrouble({ code: 'log-row-ragged', line: null, field: null, values: {} });
	return rows;
}
