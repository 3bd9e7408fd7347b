import type { Cube } from '#lib/core/cube/cube.ts';
import { mergeCubes, noCube } from '#lib/core/cube/merge-cubes.ts';
import type { Call } from '#lib/engine/port.ts';
import { countCube } from '#lib/plan/count-cube.ts';
import type { LogShape } from '#lib/plan/group-sets.ts';
import { planCube } from '#lib/plan/plan-cube.ts';
import { planUnits } from '#lib/plan/plan-units.ts';
import type { PlannedStatistic } from '#lib/plan/planned-statistic.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { countTexts } from './count-texts.ts';
import type { CountedSoFar } from './counted-so-far.ts';
import type { LogPart, LogShard } from './log-parts.ts';
import {
	hasShared,
	joinRows,
	makeOwn,
	makeRest,
	noSharedRows,
	type PlanOfShard,
	type SharedRows
} from './shared-tables.ts';

interface Counting {
	readonly audit: ResolvedAudit;
	readonly shape: LogShape;
	readonly call: Call;
	/** Is told of rows whose groups are counted, before all is that is asked of them; null where nobody is. */
	readonly soFar: Pick<CountedSoFar, 'add'> | null;
}

/** A shard and what is planned of its units: all its files at once, since a patient may have rows in several. */
interface Shard extends PlanOfShard {
	readonly held: LogShard;
}

const planned = ({ audit, shape }: Counting, shards: readonly LogShard[]): readonly Shard[] =>
	shards.map((held) => ({ held, plan: planUnits(audit, held.tables, shape), ask: held.ask }));

/** Does the same in every shard, side by side. */
async function inEach<T>(
	shards: readonly Shard[],
	work: (shard: Shard) => Promise<T>
): Promise<readonly T[]> {
	const working = shards.map(work);
	// Whoever is told of a failure may close the engine.
	await Promise.allSettled(working);
	return Promise.all(working);
}

/** Counts the rows of a part. Groups come first, and are told while the next is already asked for. */
function countPart({ audit, shape, soFar }: Counting, { log, ask }: LogPart): Promise<Cube> {
	const plan = planCube(audit, log, shape);
	const [groups, ...others] = plan.statistics;
	if (soFar === null || groups === undefined) return countCube(plan, ask);
	const told: PlannedStatistic = {
		...groups,
		read: (rows, cube) => {
			const counted = groups.read(rows, cube);
			soFar.add(counted);
			return counted;
		}
	};
	return countCube({ ...plan, statistics: [told, ...others] }, ask);
}

/** What the shards' cases say of their strata, for which the others are to know it. */
export async function lookAtStrata(counting: Counting, shards: readonly LogShard[]): Promise<SharedRows> {
	const looked = await inEach(planned(counting, shards), makeOwn);
	return looked.reduce(joinRows, noSharedRows);
}

/** Whether strata are to be looked at before what is held of them here can be counted. */
export const asksStrata = (audit: ResolvedAudit, shape: LogShape): boolean =>
	hasShared(planUnits(audit, ['log'], shape));

/**
 * Counts what each shard of an engine holds, side by side, and adds.
 * @param strata what was found of the strata of all cases, where some of them are not in these shards
 */
export async function countShards(
	counting: Counting,
	held: readonly LogShard[],
	strata: SharedRows | null = null
): Promise<Cube> {
	const { audit, shape, call } = counting;
	const shards = planned(counting, held);
	const isWhole = shards.length === 1 && strata === null;
	const own = isWhole ? [] : await inEach(shards, makeOwn);
	const shared = strata ?? own.reduce(joinRows, noSharedRows);
	const cubes = await inEach(shards, async (shard) => {
		const { parts, tables, ask } = shard.held;
		let cube = noCube;
		for (const part of parts) cube = mergeCubes(cube, await countPart(counting, part));
		if (!isWhole) await makeRest(shard, shared);
		const { statistics } = shard.plan;
		cube = await countCube(isWhole ? shard.plan : { statistics }, ask, cube);
		// How far one of them is says how far all are.
		const progress = shard === shards[0] ? call.progress : () => undefined;
		return countTexts(
			{ audit, answers: shape.answers ?? 0, tables, ask, signal: call.signal, progress },
			cube
		);
	});
	return cubes.reduce(mergeCubes, noCube);
}
