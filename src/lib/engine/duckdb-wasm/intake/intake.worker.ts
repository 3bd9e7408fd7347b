import { ColumnNested, ColumnsMissing, ColumnTwice } from '../../column-refusals.ts';
import { ArrowTrouble } from '../../formats/arrow/arrow-trouble.ts';
import { ExcelTrouble } from '../../formats/excel/excel-trouble.ts';
import { csvPieces } from './csv-pieces.ts';
import { CsvTrouble } from '../../csv-trouble.ts';
import { NotPlain } from './tally/csv-fields.ts';
import type { IntakePiece, IntakeReply, IntakeRequest } from './messages.ts';

/** One piece is being taken in by the engine while the next is made; more would only fill memory. */
const piecesAhead = 2;

/** How far the reading is, is told no more often than every so many milliseconds: each word takes the page's time. */
const stepsApart = 50;

let credits = piecesAhead;
let onCredit: (() => void) | null = null;

function reply(message: IntakeReply, transfer: Transferable[] = []): void {
	postMessage(message, { transfer });
}

async function send(pieces: AsyncGenerator<IntakePiece, string>): Promise<void> {
	let told = -Infinity;
	for (;;) {
		const { done, value } = await pieces.next();
		if (done) {
			reply({ kind: 'end', hash: value });
			return;
		}
		if (value.kind === 'step') {
			const now = performance.now();
			if (now - told < stepsApart) continue;
			told = now;
		}
		if (!('bytes' in value)) {
			reply(value);
			continue;
		}
		while (credits === 0) await new Promise<void>((resolve) => (onCredit = resolve));
		credits--;
		reply(value, [value.bytes.buffer]);
	}
}

/** The code of the rarer formats is fetched (from this origin) only where such a file is read. */
async function piecesOf(
	request: Exclude<IntakeRequest, { kind: 'more' }>
): Promise<AsyncGenerator<IntakePiece, string>> {
	if (request.kind === 'csv' && request.rejects === null) return csvPieces(request);
	if (request.kind === 'csv') {
		const { sievedPieces } = await import('./sieved-pieces.ts');
		return sievedPieces({ ...request, leaveOut: request.rejects === 'leave-out' });
	}
	if (request.kind === 'json-lines') {
		const { jsonLinesPieces } = await import('./json-lines-pieces.ts');
		return jsonLinesPieces(request);
	}
	if (request.kind === 'tallied-csv') {
		const { talliedCsv } = await import('./tally/tallied-csv.ts');
		return talliedCsv(request);
	}
	if (request.kind === 'excel') {
		const { excelPieces } = await import('./excel-pieces.ts');
		return excelPieces(request);
	}
	if (request.kind === 'arrow') {
		const { arrowPieces } = await import('./arrow/arrow-pieces.ts');
		return arrowPieces(request);
	}
	const { parquetPieces } = await import('./parquet/parquet-pieces.ts');
	return parquetPieces(request);
}

async function work(request: Exclude<IntakeRequest, { kind: 'more' }>): Promise<void> {
	try {
		await send(await piecesOf(request));
	} catch (error) {
		reply(troubleOf(request.kind, error));
	}
}

function troubleOf(kind: Exclude<IntakeRequest['kind'], 'more'>, error: unknown): IntakeReply {
	if (error instanceof CsvTrouble) return { kind: 'csv-trouble', facts: error.facts };
	if (error instanceof ColumnsMissing) {
		return { kind: 'columns-missing', missing: error.missing, known: error.known };
	}
	if (error instanceof ColumnNested) return { kind: 'column-nested', column: error.column, what: error.what };
	if (error instanceof ColumnTwice) return { kind: 'column-twice', column: error.column };
	if (error instanceof ExcelTrouble) return { kind: 'excel-trouble', reason: error.message };
	if (error instanceof ArrowTrouble)
		return { kind: 'arrow-trouble', message: error.message, isCutShort: error.isCutShort };
	const reason = error instanceof Error ? error.message : String(error);
	if (error instanceof NotPlain) return { kind: 'not-plain', reason };
	return { kind: kind === 'parquet' ? 'parquet-trouble' : 'crashed', reason };
}

addEventListener('message', ({ data }: MessageEvent<IntakeRequest>) => {
	if (data.kind === 'more') {
		credits++;
		onCredit?.();
		onCredit = null;
	} else void work(data);
});
