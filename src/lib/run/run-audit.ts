import { noCube } from '#lib/core/cube/merge-cubes.ts';
import { LogTooLarge } from '#lib/engine/log-error.ts';
import type { Engine, FileFormat, LogSource } from '#lib/engine/port.ts';
import { caseScoreUnitIn, planCaseScoreLook } from '#lib/plan/case-score-unit.ts';
import { chooseNumberUnits } from '#lib/plan/choose-number-units.ts';
import { chooseScoreLayout } from '#lib/plan/choose-score-layout.ts';
import { cutOf } from '#lib/plan/log-cut.ts';
import { judgeFindings, shapeOf } from '#lib/plan/judge-findings.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { caseReader } from './case-reader.ts';
import { countInParts } from './count-in-parts.ts';
import { countShards } from './count-shards.ts';
import { soFarOf } from './counted-so-far.ts';
import { eventsOf } from './event-queue.ts';
import { doneEvent, onlyName, requireEveryRow } from './done-event.ts';
import type { RunEvent } from './events.ts';
import { heldAtOnce } from './held-at-once.ts';
import { askEach, callOf, partsOf, shardsHeld, wholeLog, type LogShard } from './log-parts.ts';
import { makeSalt } from './make-salt.ts';
import { openLog } from './open-log.ts';
import { rowsGivenTwice } from './rows-given-twice.ts';

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
	/** Tells what is known before the end (`partial`), which takes a little time; by default it does not. */
	readonly tellsSoFar?: boolean;
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

/** Counts a log that is held; one that cannot be is read in parts, where it may be. */
async function count<Handle>(run: AuditRun<Handle>, tell: (event: RunEvent) => void): Promise<RunEvent> {
	try {
		return await countHeld(run, tell);
	} catch (error) {
		if (!(error instanceof LogTooLarge)) throw error;
		const { inParts: reader } = run.engine;
		if (reader === undefined) return { kind: 'failed', problems: error.problems, rejected: [] };
		const problems = cutOf(run.audit).kind === 'none' ? heldAtOnce(run.audit, error) : [];
		if (problems.length > 0) return { kind: 'failed', problems, rejected: [] };
		// What may have been told of it is counted again.
		if (run.tellsSoFar === true) tell({ kind: 'partial', cube: noCube, of: 0 });
		return countInParts({ run, reader, salt: run.salt ?? makeSalt(), tell }, error);
	}
}

async function countHeld<Handle>(run: AuditRun<Handle>, tell: (event: RunEvent) => void): Promise<RunEvent> {
	const { audit, engine } = run;
	const opened = await openLog(run, tell);
	if (!opened.ok) return { kind: 'failed', problems: opened.problems, rejected: opened.rejected };
	const { files, cautions, findings } = opened;
	const parts = partsOf(engine, files);
	const shards = shardsHeld(engine, files);
	const whole = wholeLog(engine, files);
	const problems = judgeFindings(audit, findings, onlyName(files));
	if (problems.length > 0) return { kind: 'failed', problems, rejected: [] };

	const { exactScores: exact = false } = run;
	const layout = await chooseScoreLayout({ audit, exact }, (plan) => askEach(parts, plan));
	if (!layout.ok) return { kind: 'failed', problems: layout.problems, rejected: [] };
	const units = await chooseNumberUnits(audit, whole.tables, whole.ask);
	if (!units.ok) return { kind: 'failed', problems: units.problems, rejected: [] };
	const caseScore = await caseScoreOf(audit, shards);
	const shape = {
		...shapeOf(audit, findings),
		...(layout.scores ? { scores: layout.scores, scoresAreFew: layout.scoresAreFew ?? false } : {}),
		...(units.numbers ? { numbers: units.numbers } : {}),
		...(caseScore === null ? {} : { caseScore })
	};
	const soFar = soFarOf(run, files, tell);
	const cube = await countShards({ audit, shape, call: callOf(files), soFar }, shards);
	requireEveryRow(audit, files, cube.rows);
	const twice = await rowsGivenTwice(audit, engine, files);
	const cases =
		audit.counterfactual === undefined
			? null
			: caseReader({
					audit,
					shards: shards.map(({ shard, tables }) => ({
						tables,
						ask: (statement, signal) => engine.query(statement, { signal, progress: () => undefined, shard })
					}))
				});
	return doneEvent({ audit, engine, files, findings, cautions: [...twice, ...cautions], cube, cases });
}

/** The unit of scores of descriptions, from all files together; null where there are none. */
async function caseScoreOf(audit: ResolvedAudit, shards: readonly LogShard[]): Promise<number | null> {
	const looks = shards.flatMap(({ tables, ask }) => {
		const look = planCaseScoreLook(audit, tables);
		return look === null ? [] : [ask(look)];
	});
	return looks.length === 0 ? null : caseScoreUnitIn((await Promise.all(looks)).flat());
}
