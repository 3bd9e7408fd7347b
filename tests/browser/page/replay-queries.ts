import type { Engine } from '#lib/engine/port.ts';
import type { Sql } from '#lib/plan/sql.ts';
import { runAudit, type AuditRun } from '#lib/run/run-audit.ts';

/** A question that a run asks, and how long its answer takes once the log is held. */
export interface ReplayedQuery {
	/** Its text without names and values. */
	readonly shape: string;
	/** Milliseconds until every shard has answered: the median of several times. */
	readonly milliseconds: number;
}

/** Whether it can be asked again: what makes a table cannot. */
const isQuestion = ({ parts }: Sql): boolean => {
	const first = parts.find(({ kind }) => kind === 'text');
	return first?.kind === 'text' && /^[\s(]*(SELECT|WITH|FROM)\b/i.test(first.text);
};

const shapeOf = ({ parts }: Sql): string =>
	parts
		.map((part) => (part.kind === 'text' ? part.text : '·'))
		.join('')
		.replaceAll(/\s+/g, ' ')
		.trim();

const median = (times: readonly number[]): number =>
	times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** Counts a log, and returns every question of that run, for each shard of the engine. */
export async function questionsOf<Handle>(
	run: Omit<AuditRun<Handle>, 'signal'>
): Promise<ReadonlyMap<number, readonly Sql[]>> {
	const asked = new Map<number, Sql[]>();
	const { engine } = run;
	const watched: Engine<Handle> = {
		...engine,
		query(statement, call) {
			const { shard = 0 } = call;
			if (isQuestion(statement)) asked.set(shard, [...(asked.get(shard) ?? []), statement]);
			return engine.query(statement, call);
		}
	};
	const { signal } = new AbortController();
	for await (const event of runAudit({ ...run, engine: watched, signal }))
		if (event.kind === 'failed') throw new Error(JSON.stringify(event.problems));
	return asked;
}

/**
 * Counts a log, then asks every question of that run again, one after the other, all shards of an engine at once.
 * @param rounds how often each is asked; as many times before as are not counted: one
 */
export async function replayQueries<Handle>(
	run: Omit<AuditRun<Handle>, 'signal'>,
	rounds: number
): Promise<readonly ReplayedQuery[]> {
	const { engine } = run;
	const { signal } = new AbortController();
	const shards = [...(await questionsOf(run))];
	const [[, first] = [0, []]] = shards;
	if (shards.some(([, statements]) => statements.length !== first.length))
		throw new Error('Shards were asked different questions');
	const queries: ReplayedQuery[] = [];
	for (const [at, statement] of first.entries()) {
		const times: number[] = [];
		for (let round = 0; round <= rounds; round += 1) {
			const start = performance.now();
			await Promise.all(
				shards.map(([shard, statements]) =>
					engine.query(statements[at] ?? statement, { shard, signal, progress: () => undefined })
				)
			);
			if (round > 0) times.push(performance.now() - start);
		}
		queries.push({ shape: shapeOf(statement), milliseconds: median(times) });
	}
	return queries;
}
