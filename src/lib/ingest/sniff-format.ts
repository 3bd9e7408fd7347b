import type { FileFormat, Packing } from '../engine/port.ts';
import { problem } from '../spec/messages.ts';
import type { ProblemCode, ProblemDetails } from '../spec/messages.ts';
import type { Outcome, Problem } from '../spec/problem.ts';
import { csvDialect } from './csv-dialect.ts';
import {
	binaryKind,
	endsAsArrow,
	isArrow,
	isEncryptedParquet,
	isExcel,
	isFeather,
	isParquet,
	packingOf,
	startsWith,
	wideEncoding
} from './file-kind.ts';
import type { HeadAndTail } from './head-and-tail.ts';
import { headerTrouble } from './header-trouble.ts';
import { isJsonLines } from './is-json-lines.ts';
import { lineNotUtf8 } from './line-not-utf8.ts';
import { nameLies } from './name-lies.ts';
import { otherText } from './other-text.ts';
import { unpackHead } from './unpack-head.ts';

export interface SniffedFormat {
	readonly format: FileFormat;
	/** Column names as the file's first line has them; null where no line of the file holds them. */
	readonly header: readonly string[] | null;
	readonly warnings: readonly Problem[];
}

const utf8Mark = [0xef, 0xbb, 0xbf] as const;

/** What a log is, told by its first and last bytes and never by its name; or what is wrong with it at first sight. */
export function sniffFormat(file: HeadAndTail): Outcome<SniffedFormat> {
	const { name, bytes, head, tail } = file;
	const refuse = refusal(name);
	if (bytes === 0) return refuse('log-empty');
	if (isParquet(head)) {
		if (bytes < 12 || !isParquet(tail.subarray(-4))) return refuse('log-parquet-truncated');
		const format = { kind: 'parquet' } as const;
		return { ok: true, value: { format, header: null, warnings: nameLies(name, format) } };
	}
	if (isArrow(head)) {
		if (isFeather(head) && !endsAsArrow(tail)) return refuse('log-arrow-truncated');
		const format = { kind: 'arrow' } as const;
		return { ok: true, value: { format, header: null, warnings: nameLies(name, format) } };
	}
	if (isExcel(head)) {
		const format = { kind: 'excel' } as const;
		return { ok: true, value: { format, header: null, warnings: nameLies(name, format) } };
	}
	if (isEncryptedParquet(head))
		return refuse('log-parquet-unreadable', { values: { reason: 'it is encrypted' } });
	const packing = packingOf(head);
	const cut = head.length < bytes;
	if (packing === 'none') return sniffText(name, { head, cut, packing });
	const unpacked = unpackHead(head, { packing, cut });
	if (typeof unpacked === 'string')
		return refuse('log-packing-broken', { values: { reason: unpacked, packing } });
	const kind = isParquet(unpacked.head) ? 'a Parquet file' : binaryKind(unpacked.head);
	if (kind !== null) return refuse('log-packed-kind', { values: { kind, packing } });
	return sniffText(name, { ...unpacked, packing });
}

interface TextHead {
	readonly head: Uint8Array;
	/** The text goes on after what is held. */
	readonly cut: boolean;
	readonly packing: Packing;
}

function sniffText(name: string, { head, cut, packing }: TextHead): Outcome<SniffedFormat> {
	const refuse = refusal(name);
	const encoding = wideEncoding(head);
	if (encoding !== null) return refuse('log-encoding', { values: { reason: `it is ${encoding}`, encoding } });
	const kind = binaryKind(head);
	if (kind !== null) return refuse('log-binary', { values: { kind } });
	const text = utf8Text(head, cut);
	if (text === null) {
		const line = lineNotUtf8(head);
		const reason = `line ${String(line)} holds bytes that UTF-8 does not have`;
		return refuse('log-encoding', { line, values: { reason, encoding: 'WINDOWS-1252' } });
	}
	if (text.trim() === '') {
		// Whether what is packed is whole, only the whole can tell; blank lines may end further down.
		if (packing !== 'none' || cut)
			return { ok: true, value: { format: plainCsv(packing), header: [], warnings: [] } };
		return refuse('log-empty');
	}
	if (isJsonLines(text, cut)) {
		const format = { kind: 'json-lines', packing } as const;
		return { ok: true, value: { format, header: null, warnings: nameLies(name, format) } };
	}
	const other = otherText(text);
	if (other !== null) return refuse('log-no-table', { values: { kind: other } });
	const { delimiter, quote, records } = csvDialect(text, cut);
	const [header = []] = records;
	const trouble = headerTrouble(name, records, cut);
	if (trouble !== null && !mayGoOn(trouble, text, packing))
		return { ok: false, problems: [falselyPacked(name, trouble, packing) ?? trouble] };
	const format = { kind: 'csv', delimiter, quote, packing } as const;
	const mark = startsWith(head, utf8Mark) ? [problem('log-byte-order-mark', { file: name })] : [];
	return { ok: true, value: { format, header, warnings: [...nameLies(name, format), ...mark] } };
}

const plainCsv = (packing: Packing): FileFormat => ({ kind: 'csv', delimiter: ',', quote: '"', packing });

/** No rows at first sight, but lines: a quote that is never closed, or what is packed and was cut short. The engine tells. */
const mayGoOn = ({ code }: Problem, text: string, packing: Packing): boolean =>
	code === 'log-header-only' && (packing !== 'none' || /[\r\n]\s*\S/.test(text.trimStart()));

/** One line of text under a packed file's name is more likely a broken download than column names without rows. */
function falselyPacked(name: string, trouble: Problem, packing: Packing): Problem | null {
	if (trouble.code !== 'log-header-only' || packing !== 'none') return null;
	const [, ending] = /\.(gz|zst)$/i.exec(name) ?? [];
	if (ending === undefined) return null;
	const kind = ending.toLowerCase() === 'gz' ? 'gzip' : 'Zstandard';
	return problem('log-not-packed', { file: name, values: { kind } });
}

/**
 * The text, cut in the middle of a character without it; null where its first line is no UTF-8. A row below that is not
 * is one that cannot be read, for the engine to tell.
 */
function utf8Text(head: Uint8Array, cut: boolean): string | null {
	const text = new TextDecoder('utf-8').decode(head, { stream: cut });
	const first = head.subarray(0, firstLineEnd(head));
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(first, { stream: cut });
		return text;
	} catch {
		return null;
	}
}

/** Where the first line that holds anything ends. */
function firstLineEnd(head: Uint8Array): number {
	const isEnd = (byte: number): boolean => byte === 10 || byte === 13;
	const start = head.findIndex((byte) => !isEnd(byte));
	const end = head.findIndex((byte, at) => at > start && isEnd(byte));
	return end === -1 ? head.length : end;
}

const refusal =
	(file: string) =>
	(
		code: ProblemCode,
		details: ProblemDetails = {}
	): { readonly ok: false; readonly problems: readonly Problem[] } => ({
		ok: false,
		problems: [problem(code, { file, ...details })]
	});
