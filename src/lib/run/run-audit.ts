import { mergeCubes, noCube } from '#lib/core/cube/merge-cubes.ts';
import { LogError } from '#lib/engine/log-error.ts';
import type { Call, Engine, FileFormat, LoadedLog, LogSource } from '#lib/engine/port.ts';
import { auditColumns } from '#lib/plan/audit-columns.ts';
import { caseScoreUnitIn, planCaseScoreLook } from '#lib/plan/case-score-unit.ts';
import { chooseNumberUnits, type ChosenUnits } from '#lib/plan/choose-number-units.ts';
import { chooseScoreLayout, type ChosenLayout } from '#lib/plan/choose-score-layout.ts';
import { countCube } from '#lib/plan/count-cube.ts';
import { judgeFindings, shapeOf } from '#lib/plan/judge-findings.ts';
import { logCautions, unreadNumbers } from '#lib/plan/log-cautions.ts';
import { findingsFromRows, mergeFindings } from '#lib/plan/log-findings.ts';
import { planCube } from '#lib/plan/plan-cube.ts';
import { planFindings, planRightLook } from '#lib/plan/plan-findings.ts';
import { planUnits } from '#lib/plan/plan-units.ts';
import type { Sql } from '#lib/plan/sql.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { RejectedRows } from '#lib/spec/rejected-rows.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Unread } from '#lib/spec/unread.ts';
import { caseReader } from './case-reader.ts';
import { countTexts } from './count-texts.ts';
import { eventsOf } from './event-queue.ts';
import type { RunEvent, SourceFile } from './events.ts';
import { leftOutCaution } from '#lib/spec/left-out-caution.ts';
import { makeSalt } from './make-salt.ts';
import { prepareLog } from './prepare-log.ts';
import { loadForAudit } from './wide-logs.ts';

export interface AuditRun<Handle> {
	readonly audit: ResolvedAudit;
	/** The files of one log: each is a shard of it. */
	readonly sources: readonly LogSource<Handle>[];
	/** The format of each source, in the same order. */
	readonly formats: readonly FileFormat[];
	/** A fresh engine; whoever opened it closes it. */
	readonly engine: Engine<Handle>;
	readonly signal: AbortSignal;
	/** Gives every distinct score a bin, however many they are: exact figures, at the price of sorting them. */
	readonly exactScores?: boolean;
	/** Leaves out rows that cannot be read, and says how many; by default they end the run. */
	readonly leaveOut?: boolean;
	/** What keys are hashed with; a random text that nobody keeps, where none is given. */
	readonly salt?: string;
	/** Tells of columns whose values would be shown and may identify people, where nobody has looked at the log before. */
	readonly screen?: boolean;
}

/**
 * Counts a log for an audit: loads every file, looks at all of them before any is counted, counts each and adds.
 * Trouble with the files or between audit and log ends in `failed` with every problem; a cancelled run throws the
 * signal's reason.
 */
export function runAudit<Handle>(run: AuditRun<Handle>): AsyncIterable<RunEvent> {
	return eventsOf((tell) => count(run, tell));
}

/** A file that has been loaded, and how to call the engine for it. */
interface Shard {
	readonly name: string;
	readonly bytes: number;
	readonly log: LoadedLog;
	readonly call: Call;
}

async function count<Handle>(run: AuditRun<Handle>, tell: (event: RunEvent) => void): Promise<RunEvent> {
	const { audit, engine } = run;
	const loaded = await loadAll(run, tell);
	if (!loaded.ok) return { kind: 'failed', problems: loaded.problems, rejected: loaded.rejected };
	const { shards, cautions } = loaded;

	const looks = [];
	for (const { log, call } of shards) {
		looks.push(findingsFromRows(await engine.query(planFindings(audit, log), call)));
	}
	for (const { call } of shards.slice(0, 1)) {
		const look = planRightLook(
			audit,
			shards.map(({ log }) => log)
		);
		if (look !== null) looks.push(findingsFromRows(await engine.query(look, call)));
	}
	const findings = mergeFindings(looks);
	const [only] = shards;
	const file = shards.length === 1 && only ? only.name : null;
	const problems = judgeFindings(audit, findings, file);
	if (problems.length > 0) return { kind: 'failed', problems, rejected: [] };

	const layout = await layoutOf(run, shards);
	if (!layout.ok) return { kind: 'failed', problems: layout.problems, rejected: [] };
	const units = await unitsOf(run, shards);
	if (!units.ok) return { kind: 'failed', problems: units.problems, rejected: [] };
	const caseScore = await caseScoreOf(run, shards);
	const shape = {
		...shapeOf(audit, findings),
		...(layout.scores ? { scores: layout.scores } : {}),
		...(units.numbers ? { numbers: units.numbers } : {}),
		...(caseScore === null ? {} : { caseScore })
	};
	let cube = noCube;
	for (const { log, call } of shards) {
		const plan = planCube(audit, log, shape);
		cube = mergeCubes(cube, await countCube(plan, (statement) => engine.query(statement, call)));
	}
	// A patient may have rows in several files, so what is counted by patient reads them all at once.
	for (const { call } of shards.slice(0, 1)) {
		const tables = shards.map(({ log }) => log.table);
		const ask = (statement: Sql) => engine.query(statement, call);
		cube = await countCube(planUnits(audit, tables, shape), ask, cube);
		const answers = shape.answers ?? 0;
		cube = await countTexts({ audit, tables, answers, ask, ...call }, cube);
	}
	return {
		kind: 'done',
		cube,
		sources: shards.map(sourceOf),
		engine: { name: engine.name, version: engine.version },
		cautions: [
			...shards.flatMap(({ log }) => log.warnings ?? []),
			...shards.flatMap(({ log }) => (log.rejected ? [leftOutCaution(log.rejected)] : [])),
			...cautions,
			...logCautions(audit, findings, file)
		],
		unread: unreadOf(shards, unreadNumbers(audit, findings)),
		rejected: shards.flatMap(({ log }) => log.rejected ?? []),
		cases: audit.counterfactual === undefined ? null : readerOf(run, shards)
	};
}

const readerOf = <Handle>({ audit, engine }: AuditRun<Handle>, shards: readonly Shard[]) =>
	caseReader({
		audit,
		tables: shards.map(({ log }) => log.table),
		ask: (statement, signal) => engine.query(statement, { signal, progress: () => undefined })
	});

/** What numbers are added up in: looked at in all files together. */
async function unitsOf<Handle>(
	{ audit, engine }: AuditRun<Handle>,
	shards: readonly Shard[]
): Promise<ChosenUnits> {
	const [first] = shards;
	if (first === undefined) return { ok: true };
	const tables = shards.map(({ log }) => log.table);
	return chooseNumberUnits(audit, tables, (statement) => engine.query(statement, first.call));
}

/** The unit of scores of descriptions, from all files together; null where there are none. */
async function caseScoreOf<Handle>(
	{ audit, engine }: AuditRun<Handle>,
	shards: readonly Shard[]
): Promise<number | null> {
	const [first] = shards;
	const tables = shards.map(({ log }) => log.table);
	const look = planCaseScoreLook(audit, tables);
	return first === undefined || look === null ? null : caseScoreUnitIn(await engine.query(look, first.call));
}

/** How scores are counted: looked at in all files together. */
const layoutOf = <Handle>(
	{ audit, engine, exactScores = false }: AuditRun<Handle>,
	shards: readonly Shard[]
): Promise<ChosenLayout> =>
	chooseScoreLayout({ audit, exact: exactScores }, (plan) =>
		Promise.all(shards.map(({ log, call }) => engine.query(plan(log), call)))
	);

type Loaded =
	| { readonly ok: true; readonly shards: readonly Shard[]; readonly cautions: readonly Problem[] }
	| { readonly ok: false; readonly problems: readonly Problem[]; readonly rejected: readonly RejectedRows[] };

/** Loads every file, so that what is wrong with any of them is told at once. */
async function loadAll<Handle>(
	{
		audit,
		sources,
		formats,
		engine,
		signal,
		leaveOut = false,
		salt = makeSalt(),
		screen = false
	}: AuditRun<Handle>,
	tell: (event: RunEvent) => void
): Promise<Loaded> {
	if (sources.length !== formats.length) throw new Error('Every source needs its format');
	const columns = auditColumns(audit);
	const shards: Shard[] = [];
	const prepare: (() => Promise<readonly Problem[]>)[] = [];
	const problems: Problem[] = [];
	const rejected: RejectedRows[] = [];
	let other = false;
	for (const [i, source] of sources.entries()) {
		const format = formats[i];
		if (format === undefined) continue;
		const call: Call = { signal, progress: (step) => tell({ kind: 'progress', file: source.name, step }) };
		try {
			const read = await loadForAudit(audit, engine, { source, format, wanted: columns, leaveOut }, call);
			const { log } = read;
			prepare.push(() => prepareLog(audit, engine, { name: source.name, read, salt, screen }, call));
			shards.push({ name: source.name, bytes: source.bytes, log, call });
		} catch (error) {
			if (!(error instanceof LogError)) throw error;
			if (error.rejected === null) other = true;
			else rejected.push(error.rejected);
			problems.push(...error.problems.map((found) => placed(found, columns)));
		}
	}
	const twice = givenTwice(shards);
	problems.push(...twice);
	if (problems.length > 0)
		return { ok: false, problems, rejected: other || twice.length > 0 ? [] : rejected };
	// An engine that has been queried loads no further log.
	const cautions: Problem[] = [];
	for (const ask of prepare) cautions.push(...(await ask()));
	return { ok: true, shards, cautions };
}

function unreadOf(shards: readonly Shard[], values: Unread['values']): Unread | undefined {
	const leftOut = shards.reduce((sum, { log }) => sum + (log.rejected?.rows ?? 0), 0);
	const of = leftOut + shards.reduce((sum, { log }) => sum + log.rows, 0);
	return leftOut === 0 && values.length === 0 ? undefined : { leftOut, of, values };
}

const sourceOf = ({ name, bytes, log }: Shard): SourceFile => ({
	name,
	bytes,
	rows: log.rows,
	hash: log.hash,
	...(log.rejected ? { leftOut: log.rejected.rows } : {})
});

/** A file that is given twice would count every row of it twice. */
const givenTwice = (shards: readonly Shard[]): readonly Problem[] =>
	shards.flatMap(({ name, log }, i) => {
		const other = shards.slice(0, i).find((earlier) => earlier.log.hash === log.hash);
		if (other === undefined) return [];
		const values = { other: other.name === name ? 'the file of that name given before it' : other.name };
		return [problem('log-twice', { file: name, values })];
	});

/** A missing column is told with the place in the audit that names it. */
function placed(found: Problem, columns: ReturnType<typeof auditColumns>): Problem {
	if (found.code !== 'log-column-missing' || found.at !== null) return found;
	return { ...found, at: columns.find(({ column }) => column === found.column)?.at ?? null };
}
