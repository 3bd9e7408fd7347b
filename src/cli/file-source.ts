import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileFormat, LogSource } from '#lib/engine/port.ts';
import { readHeadAndTail } from '#lib/ingest/head-and-tail.ts';
import type { ReadRange } from '#lib/ingest/head-and-tail.ts';
import { sniffFormat } from '#lib/ingest/sniff-format.ts';
import { problem } from '#lib/spec/messages.ts';
import type { DataFile } from './data-files.ts';
import { accept, Refusal } from './refusal.ts';

/** A log on disk; its handle is the path. A path that leads to no file is a `Refusal`. */
export async function fileSource({ path, name }: DataFile): Promise<LogSource<string>> {
	const found = await stat(path).catch((cause: unknown) => {
		throw new Refusal([notFound(name ?? path, reasonOf(cause))], { cause });
	});
	if (!found.isFile()) throw new Refusal([notFound(name ?? path, 'it is no file')]);
	return { name: name ?? basename(path), bytes: found.size, handle: path };
}

/** What a log is, told by its first and last bytes, and the names in its header; null for Parquet. */
export async function sniffed(
	source: LogSource<string>
): Promise<{ readonly format: FileFormat; readonly header: readonly string[] | null }> {
	return accept(sniffFormat(await readHeadAndTail(source, readFileRange)));
}

export const readFileRange: ReadRange<string> = async (path, start, end) => {
	const file = await open(path);
	try {
		const bytes = Buffer.alloc(Math.max(0, end - start));
		const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
		return bytes.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
};

const notFound = (path: string, reason: string) =>
	problem('log-not-found', { file: path, values: { reason } });

/** Why the system could not open a file, in words. */
export function reasonOf(cause: unknown): string {
	const code = cause instanceof Error && 'code' in cause ? cause.code : null;
	if (code === 'ENOENT') return 'there is no such file';
	if (code === 'EACCES' || code === 'EPERM') return 'you may not open it';
	if (code === 'EISDIR') return 'it is a folder';
	if (code === 'ENOTDIR') return 'its path leads through a file';
	if (code === 'ENOSPC' || code === 'EDQUOT') return 'there is no room left';
	if (code === 'EROFS') return 'that place can only be read';
	if (code === 'ENAMETOOLONG') return 'its name is too long';
	return cause instanceof Error ? cause.message : String(cause);
}
