import { corpus } from '../corpus/corpus.ts';
import { wrongWith } from '../corpus/judge.ts';
import { expect, test } from './harness-page.ts';

/** Every file goes in turn through one page and the engines that it opens; none may hang it. */
const patience = 30_000;

test.describe.configure({ timeout: 15 * 60_000 });

test('a corpus of bad and odd files, in the browser’s engine', async ({ harness: { page, choose } }) => {
	const wrong: string[] = [];
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	for (const bad of corpus) {
		const { name, file, bytes, must } = bad;
		await choose({ name: file, content: bytes() });
		const asked =
			must.kind === 'reads'
				? must.columns
				: must.column
					? [{ column: must.column, as: 'level' as const }]
					: [];
		const columns = asked.map(({ column, as }) => ({ column, as }));
		const leaveOut = must.kind === 'reads' && must.leftOut !== null;
		const began = Date.now();
		for (const tallied of [false, true]) {
			const came = await page.evaluate((of) => harness.readLog(of), { columns, tallied, leaveOut, patience });
			const said = came.kind === 'crashed' ? `crashed: ${came.reason}` : wrongWith(bad, came);
			if (said !== null) wrong.push(`${name}${tallied ? ' (tallied)' : ''}: ${said}`);
		}
		if (Date.now() - began > 3000) console.log(`${name}: ${Date.now() - began} ms`);
	}
	console.log(`${corpus.length} files`);
	expect(wrong).toEqual([]);
	expect(errors).toEqual([]);
});
