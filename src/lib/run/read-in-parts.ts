import type { Call, LogSource, PartReader, Reading } from '#lib/engine/port.ts';
import { screenLoaded } from '#lib/ingest/identifiers/screen-loaded.ts';
import { auditColumns } from '#lib/plan/audit-columns.ts';
import { mayTally } from '#lib/plan/may-tally.ts';
import { ident, sql } from '#lib/plan/sql.ts';
import type { Problem } from '#lib/spec/problem.ts';
import { eachFile, type EachFile } from './each-file.ts';
import type { RunEvent } from './events.ts';
import { addKept, allKept, keepWhere, unreadConditions, type KeptRows } from './keep-where.ts';
import { partsOf, type LogPart, type ReadFile } from './log-parts.ts';
import { addLosses, lostToMends, prepareLog, type MendLoss } from './prepare-log.ts';
import type { AuditRun } from './run-audit.ts';
import { fileReading, loadForAudit, type LogFile } from './wide-logs.ts';

/** What one reading of a log asks of each of its parts, and how their answers are put together. */
export interface PartQuestion<T> {
	/** The answer of no part. */
	readonly none: T;
	/** @param file the file that the parts are of */
	readonly ask: (parts: readonly LogPart[], file: LogSource) => Promise<T>;
	readonly add: (one: T, other: T) => T;
	/** A file is read from its beginning again: what its parts answered does not count. */
	readonly again?: (file: LogSource) => void;
}

/** A file that was read in parts, and what they answered. */
export interface AnsweredFile<T> extends ReadFile {
	readonly answer: T;
	readonly cautions: readonly Problem[];
}

/** A run whose engine can read in parts, with the salt of all readings. */
export interface RunInParts<Handle> {
	readonly run: AuditRun<Handle>;
	readonly reader: PartReader<Handle>;
	readonly salt: string;
	readonly tell: (event: RunEvent) => void;
}

/** Says with all progress which reading it is of. */
export const withReading =
	(reading: Reading, tell: (event: RunEvent) => void) =>
	(event: RunEvent): void => {
		tell(event.kind === 'progress' ? { ...event, step: { ...event.step, reading } } : event);
	};

/** No fewer than are looked at of a log that is held. */
const rowsScreened = 20_000;

/**
 * Reads every file of a log once, a part at a time: each is prepared as a whole log is, asked, and forgotten. Nothing is
 * kept of a part but its answer.
 */
export function readInParts<Handle, T>(
	{ run, reader, salt, tell }: RunInParts<Handle>,
	reading: Reading,
	question: PartQuestion<T>
): Promise<EachFile<AnsweredFile<T>>> {
	return eachFile(run, withReading(reading, tell), async ({ source, format, call }) => {
		const { audit, engine, leaveOut = false } = run;
		const file: LogFile<Handle> = { source, format, wanted: auditColumns(audit), leaveOut };
		const { columns, asRead } = await fileReading(audit, engine, file, call);
		// How far a part is asked is not told: the bar says how far the file is read.
		const quiet = { signal: call.signal, progress: () => undefined };
		const { name, bytes } = source;
		// Once is enough.
		const found = run.screen === true && reading.at === 1 ? await screened(run, file, call) : [];
		let answer = question.none;
		let losses: readonly MendLoss[] = [];
		let kept: readonly KeptRows[] = [];
		const log = await reader.read(
			source,
			{ format, columns, tallied: mayTally(audit), leaveOut },
			{
				async take(part) {
					const read = asRead(part);
					losses = addLosses(losses, await prepareLog(audit, engine, { name, read, salt }, quiet));
					const ofPart = await keepWhere(audit, engine, read, quiet);
					kept = [[...kept, ofPart].reduce(addKept)];
					const { outside, absent } = ofPart;
					const held = { name, bytes, log: read.log, table: part.table, outside, absent, call: quiet };
					answer = question.add(answer, await question.ask(partsOf(engine, [held]), source));
				},
				again() {
					answer = question.none;
					losses = [];
					kept = [];
					question.again?.(source);
				}
			},
			call
		);
		const { outside, absent, ...conditions } = kept[0] ?? allKept;
		const cautions = [...lostToMends(name, losses), ...unreadConditions(name, conditions), ...found];
		return { name, bytes, log, outside, absent, answer, cautions };
	});
}

/** The columns of a file that may identify people, told from its first rows. */
async function screened<Handle>(
	{ audit, engine }: AuditRun<Handle>,
	file: LogFile<Handle>,
	call: Call
): Promise<readonly Problem[]> {
	const { file: log } = await loadForAudit(audit, engine, { ...file, rowLimit: rowsScreened }, call);
	const found = await screenLoaded(audit, { file: file.source.name, log }, engine, call);
	await engine.query(sql`DROP TABLE ${ident(log.table)}`, call);
	return found;
}
