import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { programBytes } from './program-size.ts';

test('the size of the program is that of the file that is built into the site', () => {
	const path = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	expect(programBytes).toBe(statSync(path).size);
});
