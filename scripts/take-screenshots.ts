/**
 * Pictures of every view with every log, wide and narrow, light and dark: docs/screenshots/<log>/<view>-<width>-<scheme>.webp.
 * And the README's, which is the first screen of the sample's overview: docs/screenshots/overview.webp.
 * Looks each over on the way, and ends with 1 where something is not fit to be shown.
 * npm run screenshots -- [--log SLUG, or sample for the README's alone] [--view Groups] [--out DIR]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { whileServed, withPage } from '../bench/served-page.ts';
import { lookOver } from './screenshots/look-over.ts';
import { goToView, settled, viewsOffered } from './screenshots/page-views.ts';
import { sample, shownLogs, type ShownLog } from './screenshots/shown-logs.ts';
import { takeShot } from './screenshots/take-shot.ts';

const { values } = parseArgs({
	options: { log: { type: 'string' }, view: { type: 'string' }, out: { type: 'string' } }
});
const out = values.out ?? fileURLToPath(new URL('../docs/screenshots', import.meta.url));
const widths = [1440, 1024, 390] as const;
const schemes = ['light', 'dark'] as const;
const faults: string[] = [];
let taken = 0;

async function noteFaults(page: Page, picture: string): Promise<void> {
	for (const fault of await lookOver(page)) {
		faults.push(`${picture}: ${fault}`);
		console.error(faults.at(-1));
	}
}

async function shoot(page: Page, { slug, own }: ShownLog, view: string): Promise<void> {
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await goToView(page, view);
		for (const colorScheme of schemes) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await settled(page);
			const name = `${view.toLowerCase()}-${String(width)}-${colorScheme}`;
			if (own || view !== 'Columns') {
				await takeShot(page, join(out, slug, `${name}.webp`), 'page');
				taken += 1;
			}
			await noteFaults(page, `${slug}/${name}`);
		}
	}
}

async function openLog(page: Page, log: string): Promise<void> {
	await page.locator('input[type=file]').first().setInputFiles(log);
	await page.waitForURL('**/map');
	await page.getByRole('button', { name: 'Run the audit' }).click();
	await page.waitForURL('**/overview', { timeout: 300_000 });
	await page.getByRole('heading', { level: 1 }).waitFor();
}

async function shootSample(): Promise<void> {
	mkdirSync(out, { recursive: true });
	await withPage(sample.audit, async (page) => {
		await openLog(page, sample.log);
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await settled(page);
		await takeShot(page, join(out, 'overview.webp'), 'screen');
		taken += 1;
		await noteFaults(page, 'overview');
	});
}

async function shootLog(shown: ShownLog, isFirst: boolean): Promise<void> {
	const { slug, audit, log } = shown;
	if (log === null) {
		console.log(`${slug}: SKIPPED, its log is not on this machine (PLUMBLINE_LOGS)`);
		return;
	}
	mkdirSync(join(out, slug), { recursive: true });
	await withPage(audit, async (page) => {
		await openLog(page, log);
		for (const view of await viewsOffered(page)) {
			// The first page is the same with every log.
			if (view === 'Log' && !isFirst) continue;
			if (values.view !== undefined && view !== values.view) continue;
			await shoot(page, shown, view);
		}
	});
	console.log(`${slug}: ${String(taken)} pictures so far`);
}

const logs = shownLogs();
const chosen = logs.filter(({ slug }) => values.log === undefined || slug === values.log);
const isSampleAsked =
	[undefined, 'sample'].includes(values.log) && [undefined, 'Overview'].includes(values.view);
if (chosen.length === 0 && values.log !== 'sample')
	throw new Error(`--log knows sample, ${logs.map(({ slug }) => slug).join(', ')}`);
await whileServed(async () => {
	if (isSampleAsked) await shootSample();
	for (const log of chosen) await shootLog(log, log === logs[0]);
});
console.log(`${String(taken)} pictures, ${String(faults.length)} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
