import { buildResult } from '#lib/report/build-result.ts';
import { resultHash } from '#lib/report/write-json.ts';
import type { Countings } from '#lib/state/findings/built.ts';
import type { BuildAnswer, BuildRequest } from './messages.ts';

/** What was worked out for a cube is kept with the object, so the same counts must stay the same object. */
const cubes = new Map<number, Countings['cube']>();

function answer({ id, audit, key, cube, isOnlySeen }: BuildRequest): BuildAnswer {
	try {
		if (cube !== null) {
			// One log is on show at a time: the counts of the one before would only take room.
			cubes.clear();
			cubes.set(key, cube);
		}
		const counts = cubes.get(key);
		if (!counts) throw new Error(`No counts ${String(key)} were sent`);
		const result = buildResult({ audit, cube: counts });
		return { id, kind: 'ok', built: { result, hash: isOnlySeen ? '' : resultHash(result) } };
	} catch (thrown) {
		return { id, kind: 'failed', reason: thrown instanceof Error ? thrown.message : String(thrown) };
	}
}

self.onmessage = ({ data }: MessageEvent<BuildRequest>) => self.postMessage(answer(data));
