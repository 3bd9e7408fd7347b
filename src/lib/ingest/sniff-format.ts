import { Gunzip } from 'fflate';
import type { FileFormat } from '../engine/port.ts';
import { problem } from '../spec/messages.ts';
import type { ProblemCode, ProblemDetails } from '../spec/messages.ts';
import type { Outcome, Problem } from '../spec/problem.ts';
import { csvDialect } from './csv-dialect.ts';
import { binaryKind, isEncryptedParquet, isGzip, isParquet, startsWith, wideEncoding } from './file-kind.ts';
import type { HeadAndTail } from './head-and-tail.ts';
import { headerTrouble } from './header-trouble.ts';
import { isJsonLines } from './is-json-lines.ts';
import { nameLies } from './name-lies.ts';

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
	if (!isGzip(head)) return sniffText(name, { head, cut: head.length < bytes, gzip: false });
	const unpacked = unpack(head, head.length < bytes);
	if (typeof unpacked === 'string') return refuse('log-gzip-broken', { values: { reason: unpacked } });
	const kind = isParquet(unpacked) ? 'a Parquet file' : binaryKind(unpacked);
	if (kind !== null) return refuse('log-gzip-kind', { values: { kind } });
	// How long the whole would be is not known: the text is taken to go on.
	return sniffText(name, { head: unpacked, cut: head.length < bytes, gzip: true });
}

interface TextHead {
	readonly head: Uint8Array;
	/** The text goes on after what is held. */
	readonly cut: boolean;
	readonly gzip: boolean;
}

function sniffText(name: string, { head, cut, gzip }: TextHead): Outcome<SniffedFormat> {
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
		const format = { kind: 'json-lines', gzip } as const;
		return { ok: true, value: { format, header: null, warnings: nameLies(name, format) } };
	}
	if (/^\s*[[{]\s*["{[\]}]/.test(text)) return refuse('log-no-table', { values: { kind: 'JSON' } });
	const { delimiter, quote, records } = csvDialect(text, cut);
	const [header = []] = records;
	const trouble = headerTrouble(name, records, cut);
	if (trouble !== null) return { ok: false, problems: [trouble] };
	const format = { kind: 'csv', delimiter, quote, gzip } as const;
	const mark = startsWith(head, utf8Mark) ? [problem('log-byte-order-mark', { file: name })] : [];
	return { ok: true, value: { format, header, warnings: [...nameLies(name, format), ...mark] } };
}

function utf8Text(head: Uint8Array, cut: boolean): string | null {
	try {
		// Cut in the middle of a character, the last bytes are held back and not judged.
		return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: cut });
	} catch {
		return null;
	}
}

/** As much as the packed bytes at hand give; the reason where they give nothing. */
function unpack(head: Uint8Array, cut: boolean): Uint8Array | string {
	const parts: Uint8Array[] = [];
	const gunzip = new Gunzip((part) => {
		parts.push(part);
	});
	let reason: string | null = null;
	try {
		gunzip.push(head, !cut);
	} catch (error) {
		reason = error instanceof Error ? error.message : String(error);
	}
	if (reason !== null) return reason;
	const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
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
