import type { Cube } from '#lib/core/cube/cube.ts';
import { mergeCubes, noCube } from '#lib/core/cube/merge-cubes.ts';
import { countCube } from '#lib/plan/count-cube.ts';
import type { LogShape } from '#lib/plan/group-sets.ts';
import { planCube } from '#lib/plan/plan-cube.ts';
import { planUnits } from '#lib/plan/plan-units.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { LogShard } from './log-parts.ts';

/**
 * Counts what each shard of an engine holds, side by side, and adds. A patient may have rows in several files, so what is
 * counted of units reads all files of a shard at once.
 */
export async function countShards(
	audit: ResolvedAudit,
	shards: readonly LogShard[],
	shape: LogShape
): Promise<Cube> {
	const counting = shards.map((shard) => countShard(audit, shard, shape));
	// Whoever is told of a failure may close the engine.
	await Promise.allSettled(counting);
	return (await Promise.all(counting)).reduce(mergeCubes, noCube);
}

async function countShard(
	audit: ResolvedAudit,
	{ parts, tables, ask }: LogShard,
	shape: LogShape
): Promise<Cube> {
	let cube = noCube;
	for (const part of parts)
		cube = mergeCubes(cube, await countCube(planCube(audit, part.log, shape), part.ask));
	return countCube(planUnits(audit, tables, shape), ask, cube);
}
