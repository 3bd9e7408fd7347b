import { mergeCubes, noCube } from '#lib/core/cube/merge-cubes.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import { mostDistinctScores } from '#lib/core/scores/score-bins.ts';
import { LogTooLarge } from '#lib/engine/log-error.ts';
import type { Reading } from '#lib/engine/port.ts';
import { cutOf } from '#lib/plan/log-cut.ts';
import { layScores, type ChosenLayout } from '#lib/plan/choose-score-layout.ts';
import { countCube } from '#lib/plan/count-cube.ts';
import type { LogShape } from '#lib/plan/group-sets.ts';
import { judgeFindings, shapeOf } from '#lib/plan/judge-findings.ts';
import { addFindings, findingsFromRows, mergeFindings, type LogFinding } from '#lib/plan/log-findings.ts';
import { auditColumns } from '#lib/plan/audit-columns.ts';
import { planRowSum } from '#lib/plan/plan-row-sum.ts';
import { planCube } from '#lib/plan/plan-cube.ts';
import { planFindings } from '#lib/plan/plan-findings.ts';
import type { AnswerRow } from '#lib/plan/planned-statistic.ts';
import { mergeCells, planGridCount, type ScoreGrids } from '#lib/plan/score-grid.ts';
import { planScoreEnds, planScoreValues } from '#lib/plan/score-layout.ts';
import { asksScores } from '#lib/spec/asks-scores.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import { countUnitShares, firstShares } from './count-unit-shares.ts';
import { doneEvent, onlyName, requireEveryRow } from './done-event.ts';
import type { EachFile } from './each-file.ts';
import type { RunEvent } from './events.ts';
import { loadFiles, type LoadedFiles } from './load-files.ts';
import { askEach, eachPart, rowsInside, type LogPart, type ReadFile } from './log-parts.ts';
import { unitCut } from './unit-cut.ts';
import { groupsOf, sumOfRows, toldTwice } from './rows-given-twice.ts';
import {
	readInParts,
	withReading,
	type AnsweredFile,
	type PartQuestion,
	type RunInParts
} from './read-in-parts.ts';

/** Some file cannot be read: its problems end the run, from whatever depth. */
class Unreadable extends Error {
	constructor(readonly said: Extract<EachFile<never>, { ok: false }>) {
		super('A file cannot be read');
	}
}

/** The readings of a log: how many there were, and the next one. */
class Readings<Handle> {
	private readonly run: RunInParts<Handle>;
	/** What each reading was for. */
	readonly done: Reading['what'][] = [];
	private hashes: string | null = null;

	constructor(run: RunInParts<Handle>) {
		this.run = run;
	}

	/** Reads the log once more, a part at a time. Throws where it is not what it was before. */
	async next<T>(
		what: Reading['what'],
		{ of, question }: { readonly of: number | null; readonly question: PartQuestion<T> }
	): Promise<readonly AnsweredFile<T>[]> {
		this.done.push(what);
		const read = await readInParts(this.run, { at: this.done.length, of, what }, question);
		if (!read.ok) throw new Unreadable(read);
		this.requireSame(read.files);
		return read.files;
	}

	/** Reads the log once more for its counts, and holds a share of its units. Throws likewise. */
	async share(share: Share): Promise<Extract<LoadedFiles, { ok: true }>> {
		this.done.push('counts');
		const { run, reader, salt, tell } = this.run;
		const at = this.done.length;
		const reading: Reading = { at, of: at + share.of - share.index - 1, what: 'counts', share };
		await reader.clear();
		const read = await loadFiles(
			{ ...run, salt, screen: false },
			{ spread: true, units: unitCut(run, share), bounded: true, tell: withReading(reading, tell) }
		);
		if (!read.ok) throw new Unreadable(read);
		this.requireSame(read.files);
		return read;
	}

	private requireSame(files: readonly ReadFile[]): void {
		const hashes = JSON.stringify(files.map(({ log }) => [log.hash, log.rows]));
		this.hashes ??= hashes;
		if (this.hashes !== hashes) throw new Error('The log was read again and is not what it was');
	}
}

type Share = NonNullable<Reading['share']>;

/**
 * Counts a log that the engine cannot hold. It is read several times, a part at a time, and what its parts answer is added
 * as what shards answer is: first for the values of its columns, then for where scores lie, where they are many, at last
 * for the counts.
 */
export async function countInParts<Handle>(
	run: RunInParts<Handle>,
	tooLarge: LogTooLarge
): Promise<RunEvent> {
	try {
		await run.reader.clear();
		return await counted(run, new Readings(run), tooLarge);
	} catch (error) {
		if (error instanceof LogTooLarge) return { kind: 'failed', problems: error.problems, rejected: [] };
		if (!(error instanceof Unreadable)) throw error;
		const { problems, rejected } = error.said;
		return { kind: 'failed', problems, rejected };
	}
}

async function counted<Handle>(
	inParts: RunInParts<Handle>,
	readings: Readings<Handle>,
	tooLarge: LogTooLarge
): Promise<RunEvent> {
	const { audit, engine, exactScores: exact = false } = inParts.run;
	const question = looking(audit, { exact, areSeveral: inParts.run.sources.length > 1 });
	const isOfUnits = cutOf(audit).kind === 'units';
	const isKnown = !asksScores(audit) && !isOfUnits;
	const looked = await readings.next('values', { of: isKnown ? 2 : null, question });
	const look = looked.reduce((sum, { answer }) => question.add(sum, answer), question.none);
	const findings = mergeFindings(audit, [look.findings]);
	const problems = judgeFindings(audit, findings, onlyName(looked));
	if (problems.length > 0) return { kind: 'failed', problems, rejected: [] };

	const layout: ChosenLayout = await layScores(
		{ audit, exact },
		{
			values: () => Promise.resolve([look.values]),
			ends: () => Promise.resolve([look.ends]),
			cells: async (grids) => {
				const files = await readings.next('scores', { of: null, question: inCells(audit, grids) });
				return files.map(({ answer }) => answer);
			}
		}
	);
	if (!layout.ok) return { kind: 'failed', problems: layout.problems, rejected: [] };
	const shape = {
		...shapeOf(audit, findings),
		...(layout.scores ? { scores: layout.scores, scoresAreFew: layout.scoresAreFew ?? false } : {})
	};
	const shares = { shape, shares: firstShares(inParts.run, tooLarge) };
	const cube = isOfUnits
		? await countUnitShares(inParts.run, shares, (share) => readings.share(share))
		: await countRows(audit, shape, readings);
	requireEveryRow(audit, looked, cube.rows);
	const alike = groupsOf(
		looked.filter((file) => rowsInside(file) > 0),
		(file) => `${String(rowsInside(file))} ${String(file.answer.rowSum)}`
	);
	const cautions = [...toldTwice(alike), ...looked.flatMap((file) => file.cautions)];
	const done = doneEvent({ audit, engine, files: looked, findings, cautions, cube, cases: null });
	return { ...done, cautions: [...done.cautions, toldOf(readings.done)] };
}

async function countRows<Handle>(audit: Audit, shape: LogShape, readings: Readings<Handle>): Promise<Cube> {
	const counting: PartQuestion<Cube> = {
		none: noCube,
		ask: async (parts) => {
			const cubes = await eachPart(parts, ({ log, ask }) => countCube(planCube(audit, log, shape), ask));
			return cubes.reduce(mergeCubes, noCube);
		},
		add: mergeCubes
	};
	const files = await readings.next('counts', { of: readings.done.length + 1, question: counting });
	return files.reduce((sum, { answer }) => mergeCubes(sum, answer), noCube);
}

type Audit = Parameters<typeof planFindings>[0];

/** What the first reading finds: all that can be looked at before bins of scores are laid. */
interface Look {
	readonly findings: readonly LogFinding[];
	readonly values: readonly AnswerRow[];
	readonly ends: readonly AnswerRow[];
	/** By which files with the same rows are known; 0 where there is but one file. */
	readonly rowSum: bigint;
}

const looking = (
	audit: Audit,
	{ exact, areSeveral }: { readonly exact: boolean; readonly areSeveral: boolean }
): PartQuestion<Look> => ({
	none: { findings: [], values: [], ends: [], rowSum: 0n },
	ask: async (parts) => {
		const found = await askEach(parts, (table) => planFindings(audit, table, 'unheld part'));
		const findings = addFindings(found.map(findingsFromRows));
		const columns = auditColumns(audit).map(({ column }) => column);
		const rowSum = areSeveral ? sumOfRows(await askEach(parts, (table) => planRowSum(table, columns))) : 0n;
		if (!asksScores(audit)) return { findings, values: [], ends: [], rowSum };
		const values = await askEach(parts, (table) => planScoreValues(audit, table, exact));
		const ends = await askEach(parts, (table) => planScoreEnds(audit, table));
		return { findings, values: distinct(values.flat(), exact), ends: ends.flat(), rowSum };
	},
	add: (one, other) => ({
		findings: addFindings([one.findings, other.findings]),
		values: distinct([...one.values, ...other.values], exact),
		ends: [...one.ends, ...other.ends],
		rowSum: one.rowSum + other.rowSum
	})
});

/** Each score once; with a bound, no more than show that they are many. */
function distinct(rows: readonly AnswerRow[], exact: boolean): readonly AnswerRow[] {
	const values = [...new Map(rows.map((row) => [row['value'], row])).values()];
	return exact ? values : values.slice(0, mostDistinctScores + 1);
}

const inCells = (audit: Audit, grids: ScoreGrids): PartQuestion<readonly AnswerRow[]> => ({
	none: [],
	ask: async (parts: readonly LogPart[]) =>
		cellRows(await askEach(parts, (table) => planGridCount(audit, table, grids))),
	add: (one, other) => cellRows([one, other])
});

const cellRows = (answers: readonly (readonly AnswerRow[])[]): readonly AnswerRow[] =>
	mergeCells(answers).map((cell) => ({ ...cell }));

/** How often the log was read, and what for. */
function toldOf(readings: readonly Reading['what'][]): Problem {
	const often = (what: Reading['what']): string => {
		const times = readings.filter((each) => each === what).length;
		return times === 1 ? 'once' : `${String(times)} times`;
	};
	const scores = readings.includes('scores')
		? [`${often('scores')} for where its scores lie (their bins need it)`]
		: [];
	const why = ['once for the values of its columns', ...scores, `${often('counts')} for the counts`];
	return problem('log-read-in-parts', {
		values: { times: readings.length, why: `${why.slice(0, -1).join(', ')} and ${why.at(-1) ?? ''}` }
	});
}
