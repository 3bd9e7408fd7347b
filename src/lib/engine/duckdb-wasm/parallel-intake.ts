import { intakePieces } from './intake-client.ts';
import type { IntakePiece, IntakeRequest } from './intake/messages.ts';
import type { PiecePlace } from './spread-load.ts';

/** More workers than this wait for each other and for the disk. */
const mostWorkers = 4;

/** How many workers a file may be read by at once. */
export const intakeWorkers = (): number => Math.max(1, Math.min(mostWorkers, navigator.hardwareConcurrency));

export interface PlacedPiece {
	readonly piece: IntakePiece;
	readonly place: PiecePlace;
}

/**
 * Has a file read by a worker for each of these requests, each for a share of it, and yields their pieces as they come;
 * what has been read is told of all together. Returns the hash that the first of them made. All end with the iteration.
 */
export async function* parallelPieces(
	requests: readonly Exclude<IntakeRequest, { kind: 'more' }>[],
	signal: AbortSignal
): AsyncGenerator<PlacedPiece, string> {
	const readers = requests.map((request) => ({
		pieces: intakePieces(request, signal),
		rows: 0,
		done: 0,
		handed: { pieces: 0, bytes: 0 }
	}));
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
			// Behind the others: of several that are ready, the first in order wins, and the others would wait for its end.
			waiting.delete(at);
			waiting.set(at, next(at));
			if (reader === undefined) continue;
			const { value: piece } = result;
			reader.done = piece.done;
			if (piece.kind === 'step') reader.rows = piece.rows;
			const place = { reader: at, readers: readers.length, ...reader.handed };
			if (piece.kind === 'arrow' || piece.kind === 'csv-rows') {
				const { pieces, bytes } = reader.handed;
				reader.handed = { pieces: pieces + 1, bytes: bytes + piece.bytes.length };
			}
			const done = sum('done');
			yield {
				place,
				piece: piece.kind === 'step' ? { ...piece, rows: sum('rows'), done } : { ...piece, done }
			};
		}
		return hash;
	} finally {
		await Promise.allSettled(readers.map(({ pieces }) => pieces.return('')));
	}
}
