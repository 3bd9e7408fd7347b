/** Runs one task at a time, in the order asked: a DuckDB connection holds one query. */
export class Turns {
	private last: Promise<unknown> = Promise.resolve();

	/** Resolves once all that has been asked for so far has ended, well or not. */
	async settled(): Promise<void> {
		await this.last;
	}

	/** Waits for its turn, runs, and hands the turn on however it ends. Aborted while waiting, it never runs. */
	take<T>(signal: AbortSignal, task: () => Promise<T>): Promise<T> {
		const mine = this.last.then(() => {
			signal.throwIfAborted();
			return task();
		});
		this.last = mine.catch(() => undefined);
		return mine;
	}
}

/** The promise's result, or at once the signal's reason. What the promise does afterwards is its own affair. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		const abort = (): void => {
			reject(signal.reason as Error);
		};
		if (signal.aborted) abort();
		signal.addEventListener('abort', abort, { once: true });
		promise.then(resolve, reject).finally(() => {
			signal.removeEventListener('abort', abort);
		});
	});
}
