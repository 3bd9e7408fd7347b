import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { browserFlags, findBrowser } from '../scripts/setup/find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env['PORT'] ?? 4187);
const origin = `http://localhost:${String(port)}/`;

/** Serves the dashboard while something works on it. */
export async function whileServed(work: () => Promise<void>): Promise<void> {
	const server = spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], {
		env: { ...process.env, PORT: String(port) },
		stdio: 'ignore'
	});
	try {
		while (
			!(await fetch(origin).then(
				(answer) => answer.ok,
				() => false
			))
		)
			await new Promise((resolve) => setTimeout(resolve, 500));
		await work();
	} finally {
		server.kill();
	}
}

/** A fresh browser with the dashboard in it, and an audit's definition opened. */
export async function withPage<T>(definition: string, work: (page: Page) => Promise<T>): Promise<T> {
	const executablePath = await findBrowser();
	if (executablePath === null)
		throw new Error('No Chrome or Chromium found: install one, or name it in PLUMBLINE_BROWSER.');
	const browser = await chromium.launch({ executablePath, args: [...browserFlags] });
	try {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.goto(origin);
		await page.locator('button:enabled', { hasText: 'Open the sample' }).first().waitFor();
		await page.locator('input[type=file]').first().setInputFiles(definition);
		const { title } = JSON.parse(readFileSync(definition, 'utf8')) as { readonly title: string };
		await page.getByRole('main').getByText(title).first().waitFor();
		return await work(page);
	} finally {
		await browser.close();
	}
}

/** Drops a log and runs the audit: how long until its columns are there, and from there until the whole report is. */
export async function runLog(
	page: Page,
	log: { readonly path: string; readonly rows: number }
): Promise<{ readonly looked: number; readonly counted: number }> {
	const start = performance.now();
	await page.locator('input[type=file]').first().setInputFiles(log.path);
	await page.waitForURL('**/map');
	await page.getByRole('button', { name: 'Run the audit' }).click();
	const looked = performance.now() - start;
	await page.waitForURL('**/overview', { timeout: 300_000 });
	await page.getByRole('main').getByText(log.rows.toLocaleString('en')).first().waitFor();
	return { looked, counted: performance.now() - start - looked };
}
