import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { expectColumns, openFile } from './support/journey.ts';

const build = fileURLToPath(new URL('../../build', import.meta.url));
const mostBytes = 150_000;

/**
 * The first page as it is before anybody is idle: what the page fetches ahead, once it is alive and has nothing else to do,
 * stays away. Everything else goes on, so whatever a script imports by itself is fetched and seen.
 */
async function openUnhurried(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.requestIdleCallback = () => 0;
	});
	await page.goto('/');
	await page.waitForLoadState('networkidle');
}

/**
 * What is measured: every script and style that a real browser fetches for "/" until its network is quiet, with nothing
 * pressed and nobody idle; of each the size of its file in build/, packed by gzip at its usual level. Of the page itself
 * (index.html), icons and fonts nothing is counted. Nor is what is fetched ahead in idle time, when the page is alive
 * already: the tools that work on files, the page of columns, and the engine with its own files.
 */
test('the first page is alive with less than 150 kB of packed script and style', async ({ page }, info) => {
	const fetched = new Set<string>();
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (['script', 'stylesheet'].includes(request.resourceType()) || /\.(m?js|css|wasm)$/.test(pathname))
			fetched.add(pathname);
	});
	await openUnhurried(page);
	await expect(page.getByText('Choose files', { exact: true })).toBeEnabled();
	const packed = (path: string): number => gzipSync(readFileSync(join(build, path))).length;
	const sizes = [...fetched].map((path) => [path, packed(path)] as const);
	const bytes = sizes.reduce((sum, [, size]) => sum + size, 0);
	info.annotations.push({ type: 'first load', description: `${bytes} bytes in ${sizes.length} files` });
	// A page that fetched nothing would be within any budget.
	expect(sizes.some(([path]) => path.endsWith('.css'))).toBe(true);
	expect(bytes).toBeGreaterThan(20_000);
	expect(bytes, JSON.stringify(Object.fromEntries(sizes), null, 1)).toBeLessThan(mostBytes);
});

const log = `label,prediction,group\n${'1,1,a\n0,1,b\n1,0,a\n0,0,b\n'.repeat(30)}`;
const rows = { name: 'log.csv', bytes: log };

test('a file that comes before anything was fetched ahead is opened all the same', async ({ page }) => {
	await openUnhurried(page);
	await openFile(page, rows);
	await expectColumns(page);
});

test('what works on files is fetched ahead, before anybody presses', async ({ page }) => {
	const scripts = new Set<string>();
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.add(request.url());
	});
	// The engine is the last to be asked for.
	await Promise.all([page.waitForRequest(/\.wasm$/), page.goto('/')]);
	await page.waitForLoadState('networkidle');
	const before = scripts.size;
	await openFile(page, { name: 'audit.json', bytes: '{"id": "a", "colour": 1}' });
	await expect(page.getByRole('alert')).toContainText('key-unknown');
	expect(scripts.size).toBe(before);
});

test('where the rest of the program cannot be fetched the page says so, and lives on after a reload', async ({
	page
}) => {
	await openUnhurried(page);
	await page.route('**/*.js', (route) => route.abort());
	await openFile(page, rows);
	const problem = page.getByRole('alert').filter({ hasText: 'program-not-fetched' });
	await expect(problem).toContainText('could not be fetched');
	await expect(problem).toContainText('reload the page');
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	await expect(page.getByText('Choose files', { exact: true })).toBeEnabled();
	await page.unroute('**/*.js');
	await page.reload();
	await page.waitForLoadState('networkidle');
	await openFile(page, rows);
	await expectColumns(page);
});
