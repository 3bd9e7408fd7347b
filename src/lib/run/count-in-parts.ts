import { mergeCubes, noCube } from '#lib/core/cube/merge-cubes.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import { LogTooLarge } from '#lib/engine/log-error.ts';
import { caseScoreUnitIn } from '#lib/plan/case-score-unit.ts';
import { layScores, type ChosenLayout } from '#lib/plan/choose-score-layout.ts';
import { countCube } from '#lib/plan/count-cube.ts';
import type { LogShape } from '#lib/plan/group-sets.ts';
import { judgeFindings, shapeOf } from '#lib/plan/judge-findings.ts';
import { cutOf } from '#lib/plan/log-cut.ts';
import { mergeFindings } from '#lib/plan/log-findings.ts';
import { planCube } from '#lib/plan/plan-cube.ts';
import type { AnswerRow } from '#lib/plan/planned-statistic.ts';
import { withRights } from '#lib/plan/right-of-lists.ts';
import { mergeCells, planGridCount, type ScoreGrids } from '#lib/plan/score-grid.ts';
import { asksScores } from '#lib/spec/asks-scores.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { soFarOf, type CountedSoFar } from './counted-so-far.ts';
import { countUnitShares, firstShares } from './count-unit-shares.ts';
import { doneEvent, onlyName, requireEveryRow } from './done-event.ts';
import type { RunEvent } from './events.ts';
import { askEach, eachPart, rowsInside, type LogPart } from './log-parts.ts';
import { lookInParts } from './look-in-parts.ts';
import { Readings, toldOf, Unreadable } from './readings.ts';
import type { PartQuestion, RunInParts } from './read-in-parts.ts';
import { groupsOf, toldTwice } from './rows-given-twice.ts';

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
	const question = lookInParts(audit, { exact, areSeveral: inParts.run.sources.length > 1 });
	const isOfUnits = cutOf(audit).kind === 'units';
	const isKnown = !asksScores(audit) && !isOfUnits;
	const looked = await readings.next('values', { of: isKnown ? 2 : null, question });
	const look = looked.reduce((sum, { answer }) => question.add(sum, answer), question.none);
	const findings = mergeFindings(audit, [withRights(audit, look.findings)]);
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
		...(look.largest.length === 0 ? {} : { caseScore: caseScoreUnitIn(look.largest) }),
		...(layout.scores ? { scores: layout.scores, scoresAreFew: layout.scoresAreFew ?? false } : {})
	};
	const soFar = soFarOf(inParts.run, looked, inParts.tell);
	const shares = { shape, shares: firstShares(inParts.run, tooLarge), soFar };
	const cube = isOfUnits
		? await countUnitShares(inParts.run, shares, (what, share) => readings.share(what, share))
		: await countRows(audit, { shape, soFar }, readings);
	requireEveryRow(audit, looked, cube.rows);
	const alike = groupsOf(
		looked.filter((file) => rowsInside(file) > 0),
		(file) => `${String(rowsInside(file))} ${String(file.answer.rowSum)}`
	);
	const cautions = [...toldTwice(alike), ...looked.flatMap((file) => file.cautions)];
	const done = doneEvent({ audit, engine, files: looked, findings, cautions, cube, cases: null });
	return { ...done, cautions: [...done.cautions, toldOf(readings.done)] };
}

async function countRows<Handle>(
	audit: ResolvedAudit,
	{ shape, soFar }: { readonly shape: LogShape; readonly soFar: CountedSoFar | null },
	readings: Readings<Handle>
): Promise<Cube> {
	const counting: PartQuestion<Cube> = {
		none: noCube,
		ask: async (parts, file) => {
			const cubes = await eachPart(parts, ({ log, ask }) => countCube(planCube(audit, log, shape), ask));
			const cube = cubes.reduce(mergeCubes, noCube);
			soFar?.add(cube, file);
			return cube;
		},
		add: mergeCubes,
		again: (file) => soFar?.takeBack(file)
	};
	const files = await readings.next('counts', { of: readings.done.length + 1, question: counting });
	return files.reduce((sum, { answer }) => mergeCubes(sum, answer), noCube);
}

const inCells = (audit: ResolvedAudit, grids: ScoreGrids): PartQuestion<readonly AnswerRow[]> => ({
	none: [],
	ask: async (parts: readonly LogPart[]) =>
		cellRows(await askEach(parts, (table) => planGridCount(audit, table, grids))),
	add: (one, other) => cellRows([one, other])
});

const cellRows = (answers: readonly (readonly AnswerRow[])[]): readonly AnswerRow[] =>
	mergeCells(answers).map((cell) => ({ ...cell }));
