import { intakePieces } from './intake-client.ts';
import type { IntakePiece, IntakeRequest } from './intake/messages.ts';

/** More workers than this wait for each other and for the disk. */
const mostWorkers = 4;

/** How many workers a file may be read by at once. */
export const intakeWorkers = (): number => Math.max(1, Math.min(mostWorkers, navigator.hardwareConcurrency));

/**
 * Has a file read by a worker for each of these requests, each for a share of it, and yields their pieces as they come;
 * what has been read is told of all together. Returns the hash that the first of them made. All end with the iteration.
 */
export async function* parallelPieces(
	requests: readonly Exclude<IntakeRequest, { kind: 'more' }>[],
	signal: AbortSignal
): AsyncGenerator<IntakePiece, string> {
	const readers = requests.map((request) => ({ pieces: intakePieces(request, signal), rows: 0, done: 0 }));
	const next = (at: number) => {
		const answer = (readers[at]?.pieces.next() ?? Promise.reject(new Error('No such reader'))).then(
			(result) => ({ at, result })
		);
		// It is told when its turn comes, if it comes: whoever fails first ends the others.
		answer.catch(() => undefined);
		return answer;
	};
	const waiting = new Map(readers.map((_, at) => [at, next(at)]));
	const sum = (of: 'rows' | 'done'): number => readers.reduce((total, reader) => total + reader[of], 0);
	let hash = '';
	try {
		while (waiting.size > 0) {
			const { at, result } = await Promise.race(waiting.values());
			const reader = readers[at];
			if (result.done) {
				waiting.delete(at);
				if (at === 0) hash = result.value;
				continue;
			}
			waiting.set(at, next(at));
			if (reader === undefined) continue;
			reader.done = result.value.done;
			if (result.value.kind !== 'step') {
				yield { ...result.value, done: sum('done') };
				continue;
			}
			reader.rows = result.value.rows;
			yield { kind: 'step', rows: sum('rows'), done: sum('done') };
		}
		return hash;
	} finally {
		await Promise.allSettled(readers.map(({ pieces }) => pieces.return('')));
	}
}
