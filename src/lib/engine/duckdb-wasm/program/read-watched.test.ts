import { expect, test } from 'vitest';
import type { Arrival } from '../../arrival.ts';
import { readWatched } from './read-watched.ts';

const answerOf = (...pieces: readonly (readonly number[])[]): Response =>
	new Response(
		new ReadableStream({
			start(to) {
				for (const piece of pieces) to.enqueue(new Uint8Array(piece));
				to.close();
			}
		})
	);

async function read(answer: Response, of: number) {
	const told: Arrival[] = [];
	const blob = await readWatched(answer, of, (arrival) => told.push(arrival));
	return { bytes: [...new Uint8Array(await blob.arrayBuffer())], told: told.map(({ done }) => done) };
}

test('what comes is told piece by piece, and is whole at the end', async () => {
	expect(await read(answerOf([1, 2], [3]), 3)).toEqual({ bytes: [1, 2, 3], told: [0, 2, 3] });
});

test('more than was expected is never told', async () => {
	expect(await read(answerOf([1, 2], [3]), 2)).toEqual({ bytes: [1, 2, 3], told: [0, 2, 2] });
});

test('an answer without a body has nothing', async () => {
	expect(await read(new Response(null), 3)).toEqual({ bytes: [], told: [0] });
});

test('a way that breaks off is the failure that it is', async () => {
	const broken = new Response(
		new ReadableStream({ pull: (to) => to.error(new Error('the line went dead')) })
	);
	await expect(read(broken, 3)).rejects.toThrow('the line went dead');
});
