import type { Call, Engine, FileFormat, LoadedLog, LoadProgress, LogSource } from '../engine/port.ts';
import type { RecordLines } from '../engine/record-lines.ts';
import { listedValue } from '../engine/reject-list.ts';
import { identifyingColumns } from '../ingest/identifiers/identifying-columns.ts';
import { planUnreadLines, unreadColumns, type UnreadColumn } from '../plan/unread-columns.ts';
import { conditionsOfFile } from '../plan/plan-where.ts';
import type { ResolvedAudit } from '../spec/resolved-audit.ts';
import { mostUnreadLines, type UnreadLine, type UnreadLines } from '../spec/unread-lines.ts';

export interface UnreadSearch<Handle> {
	readonly audit: ResolvedAudit;
	readonly sources: readonly LogSource<Handle>[];
	/** The format of each source, in the same order. */
	readonly formats: readonly FileFormat[];
	/** A fresh engine each time: the files are looked at twice where the beginning does not suffice. */
	readonly openEngine: () => Promise<Engine<Handle>>;
	readonly recordLines: RecordLines<Handle>;
	/** Whether rows that cannot be read are left out, as they were when the log was counted. */
	readonly leaveOut: boolean;
	readonly signal: AbortSignal;
	readonly progress: (file: string, step: LoadProgress) => void;
}

/** What was found; empty where every value can be read. */
export interface FoundUnread {
	readonly lists: readonly UnreadLines[];
	/** Columns that were gathered from several of the file: their lines are not looked for. */
	readonly notSought: readonly string[];
}

/** Trouble is mostly not far down: so many rows of each file are looked at before the whole of it is. */
const firstLook = 100_000;

/**
 * Where the values stand that a role of an audit cannot read: the first of each column, by their lines, in rows that the audit
 * counts, as their number is. The columns are read
 * anew, row by row in the file's order; columns that may identify people keep their values. Throws `LogError` where a
 * file cannot be read at all.
 */
export async function findUnreadLines<Handle>(search: UnreadSearch<Handle>): Promise<FoundUnread> {
	const sought = unreadColumns(search.audit);
	if (sought.length === 0) return { lists: [], notSought: [] };
	return (await lookAt(search, sought, firstLook)) ?? (await lookAt(search, sought, null)) ?? nothing;
}

const nothing: FoundUnread = { lists: [], notSought: [] };

interface Shard<Handle> {
	readonly source: LogSource<Handle>;
	readonly format: FileFormat;
	readonly log: LoadedLog;
	readonly call: Call;
}

/** A look at the first rows, or at all; null where the first rows leave open what all would say. */
async function lookAt<Handle>(
	search: UnreadSearch<Handle>,
	sought: readonly UnreadColumn[],
	rowLimit: number | null
): Promise<FoundUnread | null> {
	const { audit, formats, signal, progress } = search;
	const engine = await search.openEngine();
	try {
		const shards: Shard<Handle>[] = [];
		for (const [i, source] of search.sources.entries()) {
			const format = formats[i];
			if (format === undefined) throw new Error('Every source needs its format');
			const call: Call = { signal, progress: (step) => progress(source.name, step) };
			const log = await loadSought(engine, { ...search, source, format }, { sought, rowLimit }, call);
			if (log !== null) shards.push({ source, format, log, call });
		}
		const isWhole = rowLimit === null || shards.every(({ log }) => log.rows < rowLimit);
		const found = [];
		for (const column of sought) found.push(await unreadIn(engine, audit, column, shards));
		if (!isWhole && found.some(({ places }) => places.length <= mostUnreadLines)) return null;
		const withheld = new Set<string>();
		for (const { log, call } of shards)
			for (const { name } of await identifyingColumns(log, engine, call)) withheld.add(name);
		const listed = found.filter(({ places }) => places.length > 0);
		const lineOf = await linesOf(
			search.recordLines,
			shards,
			listed.flatMap(({ places }) => places.slice(0, mostUnreadLines))
		);
		const lists = listed.map(({ sought: { column, role, wants }, places }) => ({
			role,
			column,
			wants,
			isWithheld: withheld.has(column),
			lines: places
				.slice(0, mostUnreadLines)
				.map((place) => ({ ...lineOf(place), value: withheld.has(column) ? null : place.written })),
			hasMore: places.length > mostUnreadLines
		}));
		return { lists, notSought: notIn(shards, sought) };
	} finally {
		await engine.close().catch(() => undefined);
	}
}

/** Loads those of the columns that a file has; null where it has none of them, being wide. */
async function loadSought<Handle>(
	engine: Engine<Handle>,
	file: {
		readonly audit: ResolvedAudit;
		readonly source: LogSource<Handle>;
		readonly format: FileFormat;
		readonly leaveOut: boolean;
	},
	{ sought, rowLimit }: { readonly sought: readonly UnreadColumn[]; readonly rowLimit: number | null },
	call: Call
): Promise<LoadedLog | null> {
	const { audit, source, format, leaveOut } = file;
	const asked = conditionsOfFile(audit.data).map(({ column }) => column);
	const named = [...new Set([...sought.map(({ column }) => column), ...asked])];
	const options = { format, leaveOut };
	const header =
		audit.data.unpivot === undefined
			? named
			: (await engine.load(source, { ...options, columns: null, rowLimit: 1 }, call)).columns;
	const columns = named.filter((column) => header.includes(column));
	if (!sought.some(({ column }) => columns.includes(column))) return null;
	return engine.load(source, { ...options, columns, rowLimit }, call);
}

const notIn = (shards: readonly Shard<unknown>[], sought: readonly UnreadColumn[]): readonly string[] => [
	...new Set(
		sought
			.map(({ column }) => column)
			.filter((column) => !shards.some(({ log }) => log.columns.includes(column)))
	)
];

/** A value and its row in the table of a file. */
interface Place {
	readonly shard: number;
	readonly row: number;
	readonly written: string;
}

async function unreadIn<Handle>(
	engine: Engine<Handle>,
	audit: ResolvedAudit,
	sought: UnreadColumn,
	shards: readonly Shard<Handle>[]
): Promise<{ readonly sought: UnreadColumn; readonly places: readonly Place[] }> {
	const places: Place[] = [];
	for (const [shard, { log, call }] of shards.entries()) {
		const most = mostUnreadLines + 1 - places.length;
		if (most <= 0) break;
		if (!log.columns.includes(sought.column)) continue;
		const rows = await engine.query(planUnreadLines(sought, { table: log.table, most, audit }), call);
		for (const { at, written } of rows)
			places.push({ shard, row: Number(at), written: listedValue(String(written ?? '')) });
	}
	return { sought, places };
}

/** Where each row stands in its file, for those asked of. */
async function linesOf<Handle>(
	recordLines: RecordLines<Handle>,
	shards: readonly Shard<Handle>[],
	places: readonly Place[]
): Promise<(place: Place) => Pick<UnreadLine, 'file' | 'by' | 'at'>> {
	const lines = new Map<string, number>();
	for (const [shard, { source, format, call }] of shards.entries()) {
		if (format.kind !== 'csv' && format.kind !== 'json-lines') continue;
		const rows = [...new Set(places.filter((place) => place.shard === shard).map(({ row }) => row))];
		const records = rows.sort((a, b) => a - b);
		if (records.length === 0) continue;
		const found = await recordLines({ source, format, records }, call);
		for (const [i, line] of found.entries()) lines.set(`${String(shard)} ${String(records[i])}`, line);
	}
	return ({ shard, row }) => {
		const line = lines.get(`${String(shard)} ${String(row)}`);
		const file = shards[shard]?.source.name ?? '';
		return line === undefined ? { file, by: 'row', at: row } : { file, by: 'line', at: line };
	};
}
