import type { DuckDBConnection } from '@duckdb/node-api';

const every = 100;

/** Tells the share of the running query that is done, from 0 to 1, until `query` ends. */
export async function watchProgress<T>(
	connection: DuckDBConnection,
	tell: (share: number) => void,
	query: () => Promise<T>
): Promise<T> {
	const timer = setInterval(() => {
		// -1 before DuckDB knows; small queries never say.
		const { percentage } = connection.progress;
		if (percentage >= 0) tell(Math.min(1, percentage / 100));
	}, every);
	try {
		return await query();
	} finally {
		clearInterval(timer);
	}
}
