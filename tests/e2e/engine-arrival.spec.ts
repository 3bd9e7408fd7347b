import { fileURLToPath } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { expectColumns, openFile, runAudit } from './support/journey.ts';
import { serveSlowly, type SlowEngine } from './support/slow-engine.ts';

const build = fileURLToPath(new URL('../../build', import.meta.url));
const log = {
	name: 'log.csv',
	bytes: `label,prediction,group\n${'1,1,a\n0,1,b\n1,0,a\n0,0,b\n'.repeat(30)}`
};

const test = base.extend<{ slow: SlowEngine }>({
	slow: async ({ baseURL }, use) => {
		const slow = await serveSlowly(baseURL ?? '', build);
		await use(slow);
		slow.close();
	}
});

const engines = (asked: readonly string[]) => asked.filter((path) => path.includes('duckdb'));

test('how much of the engine has come is shown while it comes, of its unpacked size, and nothing afterwards', async ({
	page,
	slow
}) => {
	await page.goto(slow.origin);
	const line = page.getByText(/^Engine: \d+ of 34\sMB$/);
	await expect(line).toBeVisible();
	// The packed half is about as much as half of the unpacked: neither nothing nor, by the packed length, all of it.
	await expect
		.poll(async () => Number(/\d+/.exec((await line.textContent()) ?? '')?.[0]))
		.toBeGreaterThanOrEqual(3);
	expect(Number(/\d+/.exec((await line.textContent()) ?? '')?.[0])).toBeLessThan(31);

	await openFile(page, log);
	const bar = page.getByRole('progressbar');
	await expect(bar).toHaveAttribute('aria-valuetext', /^Fetching the engine: \d+ of 34\sMB$/);
	expect(Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(5);
	expect(Number(await bar.getAttribute('aria-valuenow'))).toBeLessThan(95);

	slow.letTheRestCome();
	await expectColumns(page);
	await page.getByRole('link', { name: 'Log', exact: true }).click();
	await expect(page.getByText('Choose files', { exact: true })).toBeEnabled();
	await expect(page.getByText(/Engine:|Fetching the engine/)).toHaveCount(0);
});

test('a second visit fetches nothing of the engine, and needs it no less', async ({
	page,
	context,
	slow
}) => {
	slow.letTheRestCome();
	await page.goto(slow.origin);
	await expect.poll(() => engines(slow.asked).filter((path) => path.endsWith('.wasm'))).toHaveLength(1);
	await openFile(page, log);
	await expectColumns(page);
	// What is kept is kept beside the work, which does not wait for it.
	await expect
		.poll(() => page.evaluate(async () => (await (await caches.open('plumbline-engine')).keys()).length))
		.toBe(1);
	await page.close();

	const before = slow.asked.length;
	const again = await context.newPage();
	await again.goto(slow.origin);
	await openFile(again, log);
	await expectColumns(again);
	await runAudit(again);
	const asked = slow.asked.slice(before);
	expect(asked.length).toBeGreaterThan(0);
	expect(engines(asked)).toEqual([]);
	// Of what names its content in its address, nothing is asked for twice.
	expect(
		asked.filter((path) => slow.asked.slice(0, before).includes(path) && path.includes('/immutable/'))
	).toEqual([]);
});

test('a file chosen before the page listens is not lost', async ({ page }) => {
	let letScriptsCome = (): void => {};
	const later = new Promise<void>((resolve) => (letScriptsCome = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await later;
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	await openFile(page, log);
	letScriptsCome();
	await expectColumns(page);
});

test('a kept engine that was cut short is fetched again', async ({ page, slow }) => {
	slow.letTheRestCome();
	await page.goto(slow.origin);
	const keys = () => page.evaluate(async () => (await (await caches.open('plumbline-engine')).keys()).length);
	await expect.poll(keys).toBe(1);
	await page.evaluate(async () => {
		const store = await caches.open('plumbline-engine');
		for (const key of await store.keys()) await store.put(key, new Response('cut short'));
	});
	await page.reload();
	await expect.poll(() => engines(slow.asked).filter((path) => path.endsWith('.wasm'))).toHaveLength(2);
	await openFile(page, log);
	await expectColumns(page);
});
