import { LogTooLarge } from '../log-error.ts';
import type { Call, LogSource } from '../port.ts';
import { csvNames } from './csv-names.ts';
import type { Loaded } from './load-log.ts';
import type { SpreadLoad } from './spread-load.ts';
import { IntakeFailure } from './intake-client.ts';
import { CsvCutter } from './intake/csv-cutter.ts';
import { CsvTrouble } from '../csv-trouble.ts';
import { requireUtf8 } from './intake/require-utf8.ts';
import { fitTogether, type Lines } from './intake/tally/fit-together.ts';
import { intakeWorkers, parallelPieces } from './parallel-intake.ts';

/** A smaller file is read before a second worker has started. */
const fewestBytes = 4 * 1024 * 1024;

const sliceBytes = 64 * 1024;
const longestHeader = 2 * 1024 * 1024;

interface CsvDialect {
	readonly delimiter: string;
	readonly quote: string;
}

/**
 * Loads a CSV file that is not packed with rows that are alike held once, by as many workers as there are cores, each a
 * share of its bytes. Null where it is not plain CSV, or hardly any two rows are alike: then it is to be read row by row,
 * which says what is wrong, if anything is.
 */
export async function loadTalliedCsv(
	parts: SpreadLoad,
	source: LogSource<File>,
	{ dialect, columns, copies }: { dialect: CsvDialect; columns: readonly string[]; copies: string },
	{ signal, progress }: Call
): Promise<Loaded | null> {
	const file = source.handle;
	const header = file.size < fewestBytes ? null : await headerOf(file, dialect);
	if (header === null) return null;
	// The buffer is handed over.
	const top = header.end;
	const names = await csvNames(await parts.first(), header.bytes, { ...dialect, file: source.name, columns });
	const { delimiter, quote } = dialect;
	const kept = columns.map((name) => names.indexOf(name));
	const of = intakeWorkers();
	const requests = Array.from({ length: of }, (_, index) => ({
		kind: 'tallied-csv' as const,
		delimiter,
		quote,
		fields: names.length,
		kept,
		file,
		names: columns,
		copies,
		top,
		share: { index, of }
	}));
	const pieces = parallelPieces(requests, signal);
	const lines: Lines[] = [];
	try {
		for (;;) {
			const { done, value } = await pieces.next();
			if (done) {
				const held = await parts.end();
				if (parts.isFull) throw new LogTooLarge(source.name);
				if (!fitTogether(lines, { top, end: file.size }) || (parts.rows === 0 && parts.isWhole)) {
					await parts.drop();
					return null;
				}
				const { table, rows } = parts;
				progress({ phase: 'reading', done: source.bytes, of: source.bytes, rows });
				return { log: { table, copies, rows, columns, hash: value, shards: [...held.keys()] }, held };
			}
			const { piece, place } = value;
			if (piece.kind === 'lines') lines.push(piece);
			if (piece.kind === 'step')
				progress({ phase: 'reading', done: piece.done, of: source.bytes, rows: piece.rows });
			if (piece.kind !== 'arrow') continue;
			await parts.put(place, async ({ session, isMade }) => {
				await session.insertArrow(piece.bytes, parts.table, !isMade);
				return piece.rows;
			});
			signal.throwIfAborted();
			if (parts.isFull) throw new LogTooLarge(source.name);
		}
	} catch (error) {
		await parts.drop();
		if (error instanceof IntakeFailure && error.reply.kind === 'not-plain') return null;
		throw error;
	} finally {
		await pieces.return('');
	}
}

/** The header and where it ends; null where the first lines are in trouble or too long. */
async function headerOf(file: File, dialect: CsvDialect) {
	const cutter = new CsvCutter(dialect);
	try {
		for (let at = 0; at < Math.min(file.size, longestHeader); at += sliceBytes) {
			cutter.push(new Uint8Array(await file.slice(at, at + sliceBytes).arrayBuffer()));
			const bytes = cutter.takeHeader();
			if (bytes === null) continue;
			requireUtf8(bytes, 1);
			return { bytes, end: cutter.headerBytes };
		}
		return null;
	} catch (error) {
		if (error instanceof CsvTrouble) return null;
		throw error;
	}
}
