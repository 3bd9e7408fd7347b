import type { Arrival } from '../../arrival.ts';

/** Reads an answer to its end and says after each piece how much has come: never more than `of`, whatever comes. */
export async function readWatched(
	answer: Response,
	of: number,
	tell: (arrival: Arrival) => void
): Promise<Blob> {
	const reader = answer.body?.getReader();
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	let done = 0;
	tell({ done, of });
	for (;;) {
		const piece = await reader?.read();
		if (piece?.value === undefined) break;
		pieces.push(piece.value);
		done += piece.value.length;
		tell({ done: Math.min(done, of), of });
	}
	return new Blob(pieces, { type: 'application/wasm' });
}
