import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ cwd: new URL('..', import.meta.url).pathname });

/** The rules that a file of this text would break, were it at this path (which must exist, for its types). */
async function broken(text: string, filePath: string): Promise<readonly string[]> {
	const [result] = await eslint.lintText(text, { filePath });
	return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

describe('who may import whom', () => {
	it('the core imports stdlib and nothing else', async () => {
		const core = 'src/lib/core/cube/counts.ts';
		expect(await broken("import '@stdlib/stats-base-dists-normal-cdf';", core)).toEqual([]);
		expect(await broken("import 'd3';", core)).toContain('no-restricted-imports');
		expect(await broken("import 'node:fs';", core)).toContain('no-restricted-imports');
		expect(await broken("import '#lib/spec/policy.ts';", core)).toContain('boundaries/dependencies');
	});

	it('no adapter imports another adapter', async () => {
		const native = 'src/lib/engine/duckdb-node/create-duckdb-node-engine.ts';
		expect(await broken("import '../duckdb-wasm/create-duckdb-wasm-engine.ts';", native)).toContain(
			'boundaries/dependencies'
		);
	});

	it('a rune component may not reach the planner', async () => {
		const text =
			'<script lang="ts">\n\timport { sql } from \'#lib/plan/sql.ts\';\n\tconst x = $state(sql``);\n</script>\n{x.parts.length}';
		expect(await broken(text, 'src/lib/views/shell/Shell.svelte')).toContain('boundaries/dependencies');
	});

	it('controls know nothing of fairness', async () => {
		expect(
			await broken(
				"import type { Metric } from '#lib/core/metrics/metric.ts';",
				'src/lib/controls/delimited.ts'
			)
		).toContain('boundaries/dependencies');
	});
	// The first file makes ESLint read the whole program: minutes where the machine has other work.
}, 240_000);
