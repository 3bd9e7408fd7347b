/**
 * Writes the sample logs, the same to the byte every time; of a packed one, the bytes inside.
 * npm run samples -- [--out DIR] [--rows N] [--only SLUG]
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { pairedLogs, sampleFile, sampleLogs } from './samples/sample-list.ts';

const { values } = parseArgs({
	options: { out: { type: 'string' }, rows: { type: 'string' }, only: { type: 'string' } }
});
const out = values.out ?? fileURLToPath(new URL('../static/samples', import.meta.url));
const rows = values.rows === undefined ? null : Number(values.rows);
if (rows !== null && !(Number.isInteger(rows) && rows > 0))
	throw new Error('--rows takes a whole number above 0');

const chosen = [...sampleLogs, ...pairedLogs].filter(
	({ slug }) => values.only === undefined || slug === values.only
);
if (chosen.length === 0) throw new Error(`--only knows no sample ${String(values.only)}`);

await mkdir(out, { recursive: true });
for (const { slug, usualRows, lines } of chosen) {
	const path = join(out, sampleFile(slug));
	const packed = path.endsWith('.gz');
	const disk = createWriteStream(path);
	const file = packed ? createGzip({ level: 9 }) : disk;
	if (file !== disk) file.pipe(disk);
	let block = '';
	for (const line of lines(rows ?? usualRows)) {
		block += `${line}\n`;
		if (block.length < 1 << 16) continue;
		if (!file.write(block)) await once(file, 'drain');
		block = '';
	}
	file.end(block);
	await once(disk, 'finish');
	console.log(`${path}: ${String(rows ?? usualRows)} rows`);
}
