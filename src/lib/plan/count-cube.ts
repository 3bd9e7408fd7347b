import { mergeCubes, noCube } from '#lib/core/cube/merge-cubes.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import type { AnswerRow, CubePlan, PlannedTable } from './planned-statistic.ts';
import { ident, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/**
 * Asks each query of a plan and reads its answer into one cube, in canonical order whatever order the engine answered in.
 * An answer that the plan cannot have asked for throws.
 * @param counted what was counted before, to which the plan's statistics are added
 */
export async function countCube(
	plan: CubePlan,
	ask: (statement: Sql) => Promise<readonly AnswerRow[]>,
	counted: Cube = noCube
): Promise<Cube> {
	for (const planned of plan.tables ?? []) await ask(tableSql(planned));
	let cube = counted;
	const asked: Promise<readonly AnswerRow[]>[] = [];
	// One more query is under way than is read, so that the engine counts while an answer is read.
	const askUpTo = (end: number) => {
		for (const { statement } of plan.statistics.slice(asked.length, end)) {
			const answer = ask(statement);
			// A failure is told when its turn comes.
			answer.catch(() => undefined);
			asked.push(answer);
		}
	};
	try {
		for (const [at, { read }] of plan.statistics.entries()) {
			askUpTo(at + 2);
			const rows = await asked[at];
			if (rows !== undefined) cube = read(rows, cube);
		}
	} finally {
		// Whoever is told of a failure may close the engine.
		await Promise.allSettled(asked);
	}
	return mergeCubes(noCube, cube);
}

/** Makes a table for the statistics after it. */
export const tableSql = ({ name, rows, view }: PlannedTable): Sql =>
	view === true
		? sql`CREATE OR REPLACE TEMPORARY VIEW ${ident(name)} AS
${rows}`
		: sql`CREATE OR REPLACE TEMPORARY TABLE ${ident(name)} AS
${rows}`;
