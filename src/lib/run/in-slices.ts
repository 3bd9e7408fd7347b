/** Work of so many milliseconds is not felt; more makes a page stutter. */
const slice = 12;

/**
 * Does a piece of work for each item and lets whatever else waits have its turn between them: a page goes on answering,
 * and a signal is heard. Throws the signal's reason.
 */
export async function inSlices<Item>(
	items: Iterable<Item>,
	signal: AbortSignal,
	work: (item: Item) => void
): Promise<void> {
	let until = performance.now() + slice;
	for (const item of items) {
		if (performance.now() >= until) {
			await new Promise((resolve) => setTimeout(resolve, 0));
			until = performance.now() + slice;
		}
		signal.throwIfAborted();
		work(item);
	}
}
