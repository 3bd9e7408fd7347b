import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page, type Worker } from '@playwright/test';
import { expectColumns, openDashboard, openFile } from './support/journey.ts';

let folder: string;
let log: string;
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'plumbline-cancel-'));
	log = join(folder, 'large.csv');
	// Of patients with a score of many digits: no row is like another, so that each has to be taken in.
	const rows = Array.from({ length: 1_000_000 }, (_, i) => {
		const score = ((i * 0.6180339887498949) % 1).toFixed(9);
		return `p${String(i % 250_000)},${'abcd'[i % 4] ?? ''},${String(i % 2)},${score}`;
	});
	await writeFile(log, `patient_id,race,label,score\n${rows.join('\n')}\n`);
});
test.afterAll(() => rm(folder, { recursive: true }));

/** The workers that read and count: what builds reports holds nothing of a log. */
const atWork = (page: Page): readonly Worker[] =>
	page.workers().filter((worker) => /intake|duckdb/.test(worker.url()));

/** Starts the run, presses Cancel as soon as the progress says so, and tells how long the workers lived on, in milliseconds. */
async function cancelAt(page: Page, said: string): Promise<number> {
	const ended = new Map<Worker, number>();
	page.on('worker', (worker) => worker.on('close', () => ended.set(worker, Date.now())));
	for (const worker of atWork(page)) worker.on('close', () => ended.set(worker, Date.now()));
	// The page itself presses: a look from outside would come seconds late.
	const pressed = page.evaluate(
		(words) =>
			new Promise<number>((resolve) => {
				const look = (): void => {
					const bar = document.querySelector('[role=progressbar]');
					if (!bar?.getAttribute('aria-valuetext')?.startsWith(words)) return;
					watch.disconnect();
					const cancel = [...document.querySelectorAll('button')].find(
						(button) => button.textContent.trim() === 'Cancel'
					);
					const now = Date.now();
					cancel?.click();
					resolve(now);
				};
				const watch = new MutationObserver(look);
				watch.observe(document.body, {
					subtree: true,
					childList: true,
					attributes: true,
					characterData: true
				});
			}),
		said
	);
	await page.getByRole('button', { name: 'Run the audit' }).click();
	const at = await pressed;
	await expect(page.getByRole('progressbar')).toBeHidden();
	// A spare engine may start afterwards; nothing that read or counted is left.
	await expect.poll(() => [...ended.values()].filter((time) => time >= at).length).toBeGreaterThan(0);
	await page.waitForTimeout(3000);
	const after = [...ended.values()].filter((time) => time >= at);
	expect(atWork(page).length).toBeLessThanOrEqual(1);
	return Math.max(...after) - at;
}

// A browser lets a worker end the piece it is at, for two seconds at most, before it takes it away.
test('a run that is cancelled frees all its workers, while it reads and while it counts', async ({
	page
}) => {
	await openDashboard(page);
	await openFile(page, log);
	await expectColumns(page);
	await page.getByRole('combobox', { name: 'Role of patient_id' }).selectOption('cluster');
	await page.getByRole('combobox', { name: 'Role of race' }).selectOption('group');
	const took: Record<string, number> = {};
	for (const [phase, said] of [
		['reading', 'Reading: '],
		['counting', 'Counting']
	] as const) {
		took[phase] = await cancelAt(page, said);
		await expectColumns(page);
	}
	test.info().annotations.push({
		type: 'milliseconds until the workers were gone',
		description: JSON.stringify(took)
	});
	for (const milliseconds of Object.values(took)) expect(milliseconds).toBeLessThan(3000);
});
