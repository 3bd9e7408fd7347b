import type { ScannedRecord } from './csv-record-scan.ts';
import { listedValue, type FoundReject } from './reject-list.ts';

interface Rejected {
	readonly bytes: Uint8Array;
	readonly line: number;
	readonly trouble: ScannedRecord | 'log-encoding';
	readonly expected: number;
}

const lenient = new TextDecoder('utf-8');
/** Four bytes a character, and one more to know that there is more. */
const bytesShown = 1000;

/** A record of CSV that cannot be read, as it is listed. */
export function rejectedRecord({ bytes, line, trouble, expected }: Rejected): FoundReject {
	const value = listedValue(lenient.decode(bytes.subarray(0, bytesShown)).replace(/[\r\n]+$/, ''));
	const of = { line, value };
	if (trouble === 'log-encoding')
		return {
			...of,
			field: null,
			code: trouble,
			why: 'bytes that are no UTF-8 text',
			values: {
				reason: `line ${String(line)} holds bytes that UTF-8 does not have`,
				encoding: 'WINDOWS-1252'
			}
		};
	const { fields } = trouble;
	switch (trouble.trouble) {
		case null: {
			const has = fields === 1 ? '1 field' : `${String(fields)} fields`;
			const why = `${has}, where the header has ${String(expected)}`;
			return {
				...of,
				field: Math.min(fields, expected) + 1,
				code: 'log-row-ragged',
				why,
				values: { count: fields, expected }
			};
		}
		case 'log-quote-open':
			return {
				...of,
				field: fields,
				code: 'log-quote-open',
				why: 'a quote opens and is never closed',
				values: {}
			};
		case 'log-quote-stray':
			return { ...of, field: fields, code: 'log-quote-stray', why: 'text after a closing quote', values: {} };
		case 'log-line-too-long':
			return {
				...of,
				field: fields,
				code: 'log-line-too-long',
				why: 'longer than 2,000,000 bytes',
				values: { limit: '2,000,000' }
			};
	}
}
