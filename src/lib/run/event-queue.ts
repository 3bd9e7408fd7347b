import type { RunEvent } from './events.ts';

/**
 * The events of work that tells its progress by a callback, as an iteration. A reader that is slow gets the latest
 * progress and not all of it. What the work throws, the iteration throws.
 */
export async function* eventsOf(
	work: (tell: (event: RunEvent) => void) => Promise<RunEvent>
): AsyncGenerator<RunEvent, void> {
	const waiting: { event: RunEvent | null } = { event: null };
	let wake: () => void = () => undefined;
	let woken = new Promise<void>((resolve) => (wake = resolve));
	const ended = work((event) => {
		waiting.event = event;
		wake();
	});
	// Whoever stops iterating early has cancelled the work: its rejection is no news.
	ended.catch(() => undefined);
	for (;;) {
		const last = await Promise.race([ended, woken.then(() => null)]);
		const told = waiting.event;
		waiting.event = null;
		woken = new Promise<void>((resolve) => (wake = resolve));
		if (told !== null) yield told;
		if (last !== null) {
			yield last;
			return;
		}
	}
}
