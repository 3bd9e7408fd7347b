import * as duckdb from '@duckdb/node-api';
import type { DuckDBAppender, DuckDBType, DuckDBValue } from '@duckdb/node-api';

/** Some values of one column. */
export interface ChunkColumn {
	readonly type: DuckDBType;
	readonly values: readonly DuckDBValue[];
}

/** Appends rows to one table, at most 2,048 at a time. */
export class TableAppender {
	/** As many rows as a chunk of the engine holds. */
	static readonly chunkRows = 2048;

	constructor(private readonly appender: DuckDBAppender) {}

	append(columns: readonly ChunkColumn[], rows: number): void {
		const chunk = duckdb.DuckDBDataChunk.create(
			columns.map(({ type }) => type),
			rows
		);
		columns.forEach(({ values }, place) => chunk.setColumnValues(place, values));
		this.appender.appendDataChunk(chunk);
	}

	/** Hands over what is still held. */
	close(): void {
		this.appender.closeSync();
	}
}
