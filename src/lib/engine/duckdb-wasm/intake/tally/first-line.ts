import { CsvFields, NotPlain, type CsvShape } from './csv-fields.ts';

const lf = 10;
const cr = 13;

/**
 * Where in the middle of a CSV file the first line begins that begins at `bytes[1]` or later: `bytes` begin anywhere, in a
 * quoted field or not, which nobody can tell without all that stands before. The records that follow decide: those that have
 * as many fields as the header. It is a guess, which the reader of the part before confirms by where that one ends
 * (Ge, Li, Eilebrecht, Chandramouli, Kossmann, "Speculative Distributed CSV Data Parsing for Big Data Analytics", SIGMOD 2019, section 3).
 * -1 where neither way makes records.
 */
export function firstLine(bytes: Uint8Array, shape: CsvShape, isLast: boolean): number {
	for (const isQuoted of shape.quote === '' ? [false] : [false, true]) {
		const start = lineAfter(bytes, shape, isQuoted);
		if (start >= 0 && makesRecords(bytes.subarray(start), shape, isLast)) return start;
	}
	return -1;
}

/** Where the next line begins, whether the bytes begin in a quoted field or not; -1 where none does. */
function lineAfter(bytes: Uint8Array, { delimiter, quote }: CsvShape, begins: boolean): number {
	const [separator, mark] = [delimiter.charCodeAt(0), quote === '' ? -1 : quote.charCodeAt(0)];
	let isQuoted = begins;
	let isStart = false;
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at] ?? 0;
		if (isQuoted) {
			if (byte !== mark) continue;
			// Doubled, it stands for itself.
			if (bytes[at + 1] === mark) at += 1;
			else isQuoted = false;
		} else if (byte === lf) return at + 1;
		else if (byte === cr) return bytes[at + 1] === lf ? at + 2 : at + 1;
		else if (byte === mark && isStart) isQuoted = true;
		isStart = !isQuoted && byte === separator;
	}
	return -1;
}

function makesRecords(bytes: Uint8Array, shape: CsvShape, isLast: boolean): boolean {
	try {
		const fields = new CsvFields({ ...shape, kept: [] });
		fields.read(bytes, 0, { before: bytes.length, isLast });
		return fields.records > 0 || bytes.length === 0;
	} catch (error) {
		if (error instanceof NotPlain) return false;
		throw error;
	}
}
