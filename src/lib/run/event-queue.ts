import type { RunEvent } from './events.ts';

/**
 * The events of work that tells them by a callback, as an iteration. A reader that is slow gets the latest of each kind and
 * not all of them. What the work throws, the iteration throws.
 */
export async function* eventsOf(
	work: (tell: (event: RunEvent) => void) => Promise<RunEvent>
): AsyncGenerator<RunEvent, void> {
	const waiting = new Map<RunEvent['kind'], RunEvent>();
	let wake: () => void = () => undefined;
	let woken = new Promise<void>((resolve) => (wake = resolve));
	const ended = work((event) => {
		waiting.set(event.kind, event);
		wake();
	});
	// Whoever stops iterating early has cancelled the work: its rejection is no news.
	ended.catch(() => undefined);
	for (;;) {
		const last = await Promise.race([ended, woken.then(() => null)]);
		const told = [...waiting.values()];
		waiting.clear();
		woken = new Promise<void>((resolve) => (wake = resolve));
		yield* told;
		if (last !== null) {
			yield last;
			return;
		}
	}
}
