/**
 * Every question that the audit of ten million rows asks of the engine, in the browser's pool of databases and in native
 * DuckDB with two threads, once the log is held by each. Prints the ratios and writes docs/benchmarks-queries.md.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { browserFlags, findBrowser } from '../scripts/setup/find-browser.mjs';
import { createDuckdbNodeEngine } from '../src/lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import { resolveAudit } from '../src/lib/spec/resolve-audit.ts';
import serveHarness from '../tests/browser/global-setup.ts';
import { knownFormat } from '../tests/browser/page/known-format.ts';
import { replayQueries, type ReplayedQuery } from '../tests/browser/page/replay-queries.ts';
import { writeLog } from './million-log.ts';
import { machine } from './timing.ts';

const rows = 10_000_000;
const rounds = 5;
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache', 'bench');
mkdirSync(cache, { recursive: true });
const path = join(cache, `${String(rows)}.parquet`);
if (!existsSync(path)) await writeLog(rows, path.replace('.parquet', '.csv'), path);

async function inPool(definition: unknown): Promise<readonly ReplayedQuery[]> {
	const executablePath = await findBrowser();
	if (executablePath === null)
		throw new Error('No Chrome or Chromium found: install one, or name it in PLUMBLINE_BROWSER.');
	const stop = await serveHarness();
	const browser = await chromium.launch({ executablePath, args: [...browserFlags] });
	try {
		const page = await browser.newPage();
		await page.goto(process.env['PLUMBLINE_HARNESS'] ?? '');
		await page.waitForFunction(() => 'harness' in globalThis);
		await page.setInputFiles('#files', path);
		return await page.evaluate((asked) => globalThis.harness.timeQueries(asked), { definition, rounds });
	} finally {
		await browser.close();
		await stop();
	}
}

async function inNative(definition: unknown): Promise<readonly ReplayedQuery[]> {
	const audit = resolveAudit(definition, {});
	if (!audit.ok) throw new Error(JSON.stringify(audit.problems));
	const engine = await createDuckdbNodeEngine();
	try {
		const source = { name: basename(path), bytes: statSync(path).size, handle: path };
		const formats = [knownFormat(source.name)];
		return await replayQueries({ audit: audit.value, engine, sources: [source], formats }, rounds);
	} finally {
		await engine.close();
	}
}

const tables: string[] = [];
for (const [by, file] of [
	['decisions', 'peers.audit.json'],
	['scores', 'scores.audit.json']
] as const) {
	const definition = JSON.parse(readFileSync(join(root, 'bench', file), 'utf8')) as unknown;
	const native = await inNative(definition);
	const pool = await inPool(definition);
	if (native.length !== pool.length)
		throw new Error(`The pool is asked ${String(pool.length)} questions, the other ${String(native.length)}`);
	const lines = native.map(({ milliseconds, shape }, at) => {
		const other = pool[at]?.milliseconds ?? NaN;
		console.log(by, shape.slice(0, 200));
		return `| ${String(at + 1)} | ${milliseconds.toFixed(1)} ms | ${other.toFixed(1)} ms | ${(other / milliseconds).toFixed(2)} × |`;
	});
	tables.push(`| By ${by}: question | Native DuckDB | The pool | pool beside native |
| --- | --- | --- | --- |
${lines.join('\n')}`);
	console.log(tables.at(-1));
}
const page = join(root, 'docs', 'benchmarks-queries.md');
const words = `# What a run asks of the engine, once the log is held

Every question of the audit of ten million rows of Parquet (\`bench/million-log.ts\`, seeded; 6 metrics, 3 attributes and
all their combinations): from the values of columns to the counts. Each is asked ${String(rounds)} times after one that is not counted, of all
databases of the browser's pool at once, and of native DuckDB as the command line runs it, with all of the machine's
processors. Medians. The pool holds rows that are alike once, with their number; the command line holds each.
Milliseconds near nought are the way to the worker and back.

${tables.join('\n\n')}

On ${machine()}. Written by \`npm run bench:queries\`.
`;
writeFileSync(page, await format(words, { ...(await resolveConfig(page)), parser: 'markdown' }));
