import type { Cube } from '#lib/core/cube/cube.ts';
import { cubeWithin, type Within } from '#lib/core/cube/cube-within.ts';
import { buildResult } from '#lib/report/build-result.ts';
import { resultHash } from '#lib/report/write-json.ts';
import type { Countings } from '#lib/state/findings/built.ts';
import type { BuildAnswer, BuildRequest } from './messages.ts';

/** What was worked out for a cube is kept with the object, so the same counts must stay the same object. */
const cubes = new Map<number, Countings['cube']>();

/** Of the counts that are kept, those within levels that were asked for, by these levels: nobody looks at many. */
const inside = new Map<string, Cube>();
const mostInside = 20;

function countsWithin(counts: Countings['cube'], within: readonly Within[]): Countings['cube'] {
	if (within.length === 0 || 'minimumCell' in counts) return counts;
	const levels = JSON.stringify(within);
	const found = inside.get(levels) ?? cubeWithin(counts, within);
	if (inside.size >= mostInside) inside.clear();
	inside.set(levels, found);
	return found;
}

function answer({ id, audit, key, cube, within, onShow }: BuildRequest): BuildAnswer {
	try {
		if (cube !== null) {
			// One log is on show at a time: the counts of the one before would only take room.
			cubes.clear();
			inside.clear();
			cubes.set(key, cube);
		}
		const counts = cubes.get(key);
		if (!counts) throw new Error(`No counts ${String(key)} were sent`);
		const result = buildResult({ audit, cube: countsWithin(counts, within), onShow });
		return { id, kind: 'ok', built: { result, hash: onShow === null ? resultHash(result) : '' } };
	} catch (thrown) {
		return { id, kind: 'failed', reason: thrown instanceof Error ? thrown.message : String(thrown) };
	}
}

self.onmessage = ({ data }: MessageEvent<BuildRequest>) => self.postMessage(answer(data));
