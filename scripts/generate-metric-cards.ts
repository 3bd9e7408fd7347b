import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { metricPages } from './metric-cards.ts';

/** Writes docs/metrics from the registry; with --check only says what differs, and fails where anything does. */
const folder = fileURLToPath(new URL('../docs/metrics/', import.meta.url));
const options = { ...(await resolveConfig(`${folder}README.md`)), parser: 'markdown' };
const pages = new Map(
	await Promise.all(
		Object.entries(metricPages()).map(async ([name, text]) => [name, await format(text, options)] as const)
	)
);

mkdirSync(folder, { recursive: true });
const present = readdirSync(folder);
const stale = present.filter((name) => !pages.has(name));
const changed = [...pages].filter(
	([name, text]) => !present.includes(name) || readFileSync(folder + name, 'utf8') !== text
);

if (process.argv.includes('--check')) {
	for (const name of [...stale, ...changed.map(([changedName]) => changedName)]) {
		console.error(`docs/metrics/${name} is not what the registry says: run npm run generate:metrics`);
	}
	process.exitCode = stale.length + changed.length === 0 ? 0 : 1;
} else {
	for (const name of stale) rmSync(folder + name);
	for (const [name, text] of changed) writeFileSync(folder + name, text);
}
