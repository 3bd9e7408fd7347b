import type { Engine, FileFormat, LogSource } from '#lib/engine/port.ts';
import { sameBytes } from '#lib/ingest/shards/same-bytes.ts';
import { shardHead } from '#lib/ingest/shards/shard-head.ts';
import { columnDifference, shardTrouble, type ColumnDifference } from '#lib/ingest/shards/shard-trouble.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Desk } from './desk.ts';
import type { Task } from './work.svelte.ts';

/** A file of a log: a shard of it, or one that can be none, and why. The first gave the columns their meaning. */
export type LogFile =
	| ({
			readonly kind: 'shard';
			readonly source: LogSource<File>;
			readonly format: FileFormat;
			/** What is told of the file itself; of the first the profile tells it. */
			readonly warnings: readonly Problem[];
	  } & ColumnDifference)
	| { readonly kind: 'none'; readonly source: LogSource<File>; readonly problems: readonly Problem[] };

export const sourceOf = (file: File): LogSource<File> => ({
	name: file.name,
	bytes: file.size,
	handle: file
});

/** A further file before it is held against the first. */
type SeenFile =
	| {
			readonly ok: true;
			readonly source: LogSource<File>;
			readonly head: Extract<Awaited<ReturnType<typeof shardHead>>, { ok: true }>;
	  }
	| { readonly ok: false; readonly file: LogFile };

/** Looks at further files, each by its content, beside those that the log has already. */
export async function seeFiles(
	desk: Desk,
	engine: Engine<File>,
	{ known, files }: { readonly known: readonly LogSource<File>[]; readonly files: readonly File[] },
	task: Task
): Promise<readonly SeenFile[]> {
	const before = [...known];
	const seen: SeenFile[] = [];
	for (const source of files.map(sourceOf)) {
		const twin = await twinOf(source, before, desk, task);
		before.push(source);
		if (twin !== null) {
			const other = twin.name === source.name ? 'the file of that name given before it' : twin.name;
			const problems = [problem('log-twice', { file: source.name, values: { other } })];
			seen.push({ ok: false, file: { kind: 'none', source, problems } });
			continue;
		}
		const head = await shardHead(source, desk.readRange, engine, task);
		seen.push(
			head.ok
				? { ok: true, source, head }
				: { ok: false, file: { kind: 'none', source, problems: head.problems } }
		);
	}
	return seen;
}

async function twinOf(
	source: LogSource<File>,
	others: readonly LogSource<File>[],
	{ readRange }: Desk,
	{ signal }: Task
): Promise<LogSource<File> | null> {
	for (const other of others) {
		if (await sameBytes(source, other, readRange, signal)) return other;
	}
	return null;
}

/** The files held against the columns of the first. */
export const filesBeside = (columns: readonly string[], seen: readonly SeenFile[]): readonly LogFile[] =>
	seen.map((each) => {
		if (!each.ok) return each.file;
		const { source, head } = each;
		const { format, warnings } = head;
		return { kind: 'shard', source, format, warnings, ...columnDifference(columns, head) };
	});

/** What stands in the way of counting a file together with the first, and what is only to be known of it. */
export function troubleOf(
	file: LogFile,
	audit: ResolvedAudit
): { readonly inTheWay: readonly Problem[]; readonly toKnow: readonly Problem[] } {
	if (file.kind === 'none') return { inTheWay: file.problems, toKnow: [] };
	const { inTheWay, toKnow } = shardTrouble(audit, file.source.name, file);
	return { inTheWay, toKnow: [...file.warnings, ...toKnow] };
}

/** Several files in a few words: the first by its name, the others by their number. */
export function filesInWords(names: readonly string[]): string {
	const [first = '', ...others] = names;
	if (others.length === 0) return first;
	return `${first} and ${others.length === 1 ? 'one more file' : `${String(others.length)} more files`}`;
}
