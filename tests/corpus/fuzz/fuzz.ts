/**
 * Turns the files of the corpus into worse ones and has both engines read them, in a process that may die of one: the same rows,
 * or a refusal in words. Prints its seed; keeps a file that fails, made as short as it can be.
 * `npm run fuzz -- --minutes 10 --seed 7 --only Arrow` (files whose name has this word)
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../../src/lib/core/intervals/seeded-random.ts';
import { corpus } from '../corpus.ts';
import { Judge } from './judge.ts';
import { mutated } from './mutate.ts';
import { shrunk } from './shrink.ts';

const { values } = parseArgs({
	options: {
		minutes: { type: 'string', default: '10' },
		only: { type: 'string', default: '' },
		seed: { type: 'string', default: String(Date.now() % 1e9) }
	}
});
const until = Date.now() + Number(values.minutes) * 60_000;
const random = seededRandom(Number(values.seed), 'fuzz');
console.log(`seed ${values.seed}, ${values.minutes} minutes`);

/** Small ones only, packed or not: a thousand small files find more than one large one. */
const seeds = corpus
	.map(({ name, bytes }) => ({ name, bytes: bytes() }))
	.filter(({ name }) => name.includes(values.only))
	.filter(({ name, bytes }) => bytes.length > 0 && bytes.length < 40_000 && !/ MB|thousand times/.test(name));
const pick = () => seeds[Math.floor(random() * seeds.length)] ?? { name: 'none', bytes: new Uint8Array(1) };

const folder = mkdtempSync(join(tmpdir(), 'plumbline-fuzz-'));
const found = 'test-results/fuzz';
const failures = new Map<string, string>();
let files = 0;
const judge = new Judge();
const wrongOf = (bytes: Uint8Array, path: string): Promise<string | null> => {
	writeFileSync(path, bytes);
	return judge.wrongWith(path);
};
while (Date.now() < until) {
	const { name, bytes } = pick();
	const worse = mutated(bytes, pick().bytes, random);
	const path = join(folder, 'fuzzed');
	files += 1;
	const wrong = await wrongOf(worse, path);
	if (wrong === null) continue;
	const kind = wrong.replaceAll(/\d+/g, '#').slice(0, 160);
	if (failures.has(kind)) continue;
	mkdirSync(found, { recursive: true });
	const kept = join(found, `${String(failures.size + 1)}.bin`);
	// Kept at once: making it shorter may take longer than anyone waits.
	writeFileSync(kept, worse);
	const least = await shrunk(
		worse,
		async (shorter) => (await wrongOf(shorter, path)) !== null,
		Math.min(until, Date.now() + 60_000)
	);
	writeFileSync(kept, least);
	failures.set(kind, kept);
	console.log(
		`${name}, file ${String(files)}: ${wrong}\n  ${String(least.length)} bytes in ${kept}: ${JSON.stringify(Buffer.from(least).toString('latin1').slice(0, 200))}`
	);
}
judge.close();
rmSync(folder, { recursive: true });
console.log(`${String(files)} files, ${String(failures.size)} kinds of failure, seed ${values.seed}`);
process.exitCode = failures.size === 0 ? 0 : 1;
