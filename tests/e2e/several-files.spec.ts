import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test, type Page } from '@playwright/test';
import { expectColumns, goTo, openDashboard } from './support/journey.ts';
import { exported, resultOf, runAudit } from './support/steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = join(root, 'audits/readmission-sample');
const [header = '', ...rows] = readFileSync(join(root, 'static/samples/readmission-sample.csv'), 'utf8')
	.trimEnd()
	.split('\n');

interface Payload {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

const payload = (name: string, content: Buffer | string): Payload => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(content)
});
const part = (from: number, to: number): string => [header, ...rows.slice(from, to), ''].join('\n');

/** The sample's rows in a Parquet file, their columns in another order and of types of their own. */
async function parquetOf(from: number, to: number): Promise<Buffer> {
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-shards-'));
	try {
		const path = join(folder, 'c.parquet');
		const connection = await (await DuckDBInstance.create()).connect();
		const log = join(root, 'static/samples/readmission-sample.csv');
		await connection.run(
			`COPY (SELECT COLUMNS(c -> c = 'readmitted'), * EXCLUDE readmitted FROM (FROM read_csv('${log}') LIMIT ${String(to - from)} OFFSET ${String(from)})) TO '${path}' (FORMAT parquet)`
		);
		connection.closeSync();
		return readFileSync(path);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const audit = () => payload('audit.json', readFileSync(join(sample, 'audit.json')));
const files = (page: Page) => page.getByRole('region', { name: 'Files', exact: true });

async function choose(page: Page, ...chosen: readonly Payload[]): Promise<void> {
	await page
		.locator('main input[type="file"]')
		.first()
		.setInputFiles([...chosen]);
}

async function addMore(page: Page, ...chosen: readonly Payload[]): Promise<void> {
	const picker = page.waitForEvent('filechooser');
	await files(page).getByRole('button', { name: 'Add files' }).click();
	await (await picker).setFiles([...chosen]);
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function axeFindings(page: Page): Promise<readonly string[]> {
	await page.evaluate(axeSource);
	return page.evaluate(async () => {
		const { axe } = globalThis as unknown as {
			axe: { run: () => Promise<{ violations: readonly { id: string; help: string }[] }> };
		};
		return (await axe.run()).violations.map(({ id, help }) => `${id}: ${help}`);
	});
}

test('three shards of the sample, as CSV, gzip and Parquet, have the result of the whole', async ({
	page
}) => {
	await openDashboard(page);
	await choose(
		page,
		audit(),
		payload('a.csv', part(0, 7000)),
		payload('b.csv.gz', gzipSync(part(7000, 13_000))),
		payload('c.parquet', await parquetOf(13_000, rows.length))
	);
	await expectColumns(page);
	await expect(files(page).getByRole('listitem')).toHaveText([
		/a\.csv.*read as CSV/,
		/b\.csv\.gz.*read as gzipped CSV/,
		/c\.parquet.*read as Parquet/
	]);
	await expect(page.getByRole('main')).toContainText('a.csv and 2 more files');
	await runAudit(page);
	await goTo(page, 'Report');
	const sources = page.getByRole('main');
	for (const name of ['a.csv', 'b.csv.gz', 'c.parquet']) await expect(sources).toContainText(name);
	const report = await exported(page, 'JSON');
	expect(resultOf(report)).toEqual(JSON.parse(readFileSync(join(sample, 'expected.json'), 'utf8')));
	const { provenance } = JSON.parse(report) as {
		provenance: { sources: readonly { name: string; hash: string }[] };
	};
	expect(provenance.sources.map(({ name }) => name)).toEqual(['a.csv', 'b.csv.gz', 'c.parquet']);
	expect(new Set(provenance.sources.map(({ hash }) => hash)).size).toBe(3);
	expect(provenance.sources.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
});

test('a shard that lacks a column is told before anything is counted, and can be removed', async ({
	page
}) => {
	const lacking = [header, ...rows.slice(7000, 7100)]
		.map((line) =>
			line
				.split(',')
				.filter((_, i) => header.split(',')[i] !== 'race')
				.join(',')
		)
		.join('\n');
	await openDashboard(page);
	await choose(page, audit(), payload('whole.csv', part(0, 7000)));
	await expectColumns(page);
	await expect(files(page).getByRole('listitem')).toHaveCount(1);
	await expect(files(page).getByRole('button', { name: /^Remove/ })).toHaveCount(0);
	await addMore(page, payload('lacking.csv', lacking), payload('paper.csv', '%PDF-1.7\n%\0\0'));
	await expect(files(page).getByRole('listitem')).toHaveCount(3);
	await expect(files(page)).toContainText(
		'lacking.csv lacks the column race, which the first file has and the audit reads.'
	);
	await expect(files(page)).toContainText('paper.csv');
	await expect(page.getByRole('button', { name: 'Run the audit' })).toBeDisabled();
	for (const scheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
		for (const width of [1440, 390]) {
			await page.setViewportSize({ width, height: 900 });
			expect(await axeFindings(page)).toEqual([]);
		}
	}
	await files(page).getByRole('button', { name: 'Remove lacking.csv' }).click();
	await expect(files(page).getByRole('heading', { name: 'Files' })).toBeFocused();
	await files(page).getByRole('button', { name: 'Remove paper.csv' }).click();
	await expect(files(page).getByRole('listitem')).toHaveCount(1);
	await runAudit(page);
});

test('a file given twice is told; its content counts, not its name; the first one can go too', async ({
	page
}) => {
	await openDashboard(page);
	await choose(
		page,
		payload('a.csv', part(0, 3000)),
		payload('again.csv', part(0, 3000)),
		payload('b.csv', part(3000, 9000))
	);
	await expectColumns(page);
	await expect(files(page)).toContainText('again.csv is byte for byte the same as a.csv');
	await expect(page.getByRole('button', { name: 'Run the audit' })).toBeDisabled();
	await files(page).getByRole('button', { name: 'Remove a.csv' }).click();
	await expect(files(page).getByRole('listitem')).toHaveCount(2);
	await expect(files(page)).not.toContainText('byte for byte');
	await runAudit(page);
	await goTo(page, 'Report');
	const { provenance } = JSON.parse(await exported(page, 'JSON')) as {
		provenance: { sources: readonly { name: string; rows: number }[] };
	};
	expect(provenance.sources.map(({ name, rows: read }) => [name, read])).toEqual([
		['again.csv', 3000],
		['b.csv', 6000]
	]);
});

test('the same rows with other ends of lines are told when they are counted', async ({ page }) => {
	await openDashboard(page);
	const plain = part(0, 3000);
	await choose(
		page,
		audit(),
		payload('plain.csv', plain),
		payload('windows.csv', plain.replaceAll('\n', '\r\n'))
	);
	await expectColumns(page);
	await runAudit(page);
	await expect(
		page.getByText('windows.csv and plain.csv hold the same 3000 rows in every column').first()
	).toBeVisible();
});
