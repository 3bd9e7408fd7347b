import type { FileFormat, Packing } from '../engine/port.ts';
import { problem } from '../spec/messages.ts';
import type { ProblemCode, ProblemDetails } from '../spec/messages.ts';
import type { Outcome, Problem } from '../spec/problem.ts';
import { csvDialect } from './csv-dialect.ts';
import {
	binaryKind,
	isEncryptedParquet,
	isParquet,
	packingOf,
	startsWith,
	wideEncoding
} from './file-kind.ts';
import type { HeadAndTail } from './head-and-tail.ts';
import { headerTrouble } from './header-trouble.ts';
import { isJsonLines } from './is-json-lines.ts';
import { nameLies } from './name-lies.ts';
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
	if (isEncryptedParquet(head))
		return refuse('log-parquet-unreadable', { values: { reason: 'it is encrypted' } });
	const packing = packingOf(head);
	const cut = head.length < bytes;
	if (packing === 'none') return sniffText(name, { head, cut, packing });
	const unpacked = unpackHead(head, { packing, cut });
	if (typeof unpacked === 'string')
		return refuse('log-packing-broken', { values: { reason: unpacked, packing } });
	const kind = isParquet(unpacked) ? 'a Parquet file' : binaryKind(unpacked);
	if (kind !== null) return refuse('log-packed-kind', { values: { kind, packing } });
	// How long the whole would be is not known: the text is taken to go on.
	return sniffText(name, { head: unpacked, cut, packing });
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
		const reason = 'it holds bytes that UTF-8 does not have';
		return refuse('log-encoding', { values: { reason, encoding: 'WINDOWS-1252' } });
	}
	if (text.trim() === '') return refuse('log-empty');
	if (isJsonLines(text, cut)) {
		const format = { kind: 'json-lines', packing } as const;
		return { ok: true, value: { format, header: null, warnings: nameLies(name, format) } };
	}
	if (/^\s*[[{]\s*["{[\]}]/.test(text)) return refuse('log-no-table', { values: { kind: 'JSON' } });
	const { delimiter, quote, records } = csvDialect(text, cut);
	const [header = []] = records;
	const trouble = headerTrouble(name, records, cut);
	if (trouble !== null) return { ok: false, problems: [falselyPacked(name, trouble, packing) ?? trouble] };
	const format = { kind: 'csv', delimiter, quote, packing } as const;
	const mark = startsWith(head, utf8Mark) ? [problem('log-byte-order-mark', { file: name })] : [];
	return { ok: true, value: { format, header, warnings: [...nameLies(name, format), ...mark] } };
}

/** One line of text under a packed file's name is more likely a broken download than column names without rows. */
function falselyPacked(name: string, trouble: Problem, packing: Packing): Problem | null {
	if (trouble.code !== 'log-header-only' || packing !== 'none') return null;
	const [, ending] = /\.(gz|zst)$/i.exec(name) ?? [];
	if (ending === undefined) return null;
	const kind = ending.toLowerCase() === 'gz' ? 'gzip' : 'Zstandard';
	return problem('log-not-packed', { file: name, values: { kind } });
}

function utf8Text(head: Uint8Array, cut: boolean): string | null {
	try {
		// Cut in the middle of a character, the last bytes are held back and not judged.
		return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: cut });
	} catch {
		return null;
	}
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
