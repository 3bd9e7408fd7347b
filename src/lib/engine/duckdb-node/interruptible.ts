import type { DuckDBConnection } from '@duckdb/node-api';

/** DuckDB forgets an interrupt that comes before its query has begun, so it is repeated until the query ends. */
const every = 25;

/** Runs a query; when the signal aborts, the query is interrupted and the signal's reason thrown. */
export async function interruptible<T>(
	connection: DuckDBConnection,
	signal: AbortSignal,
	query: () => Promise<T>
): Promise<T> {
	signal.throwIfAborted();
	let repeat: NodeJS.Timeout | undefined;
	const interrupt = () => {
		connection.interrupt();
		repeat = setInterval(() => connection.interrupt(), every);
	};
	signal.addEventListener('abort', interrupt, { once: true });
	try {
		return await query();
	} finally {
		clearInterval(repeat);
		signal.removeEventListener('abort', interrupt);
		// Whether the query was cut off or came to its end just before: the caller has stopped waiting for it.
		signal.throwIfAborted();
	}
}
