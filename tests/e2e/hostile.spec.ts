import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { hostileAudit, hostileFileName, hostileLevels, hostileLog } from './support/hostile-log.ts';
import {
	expectColumns,
	findingPages,
	goTo,
	openDashboard,
	openFile,
	runAudit,
	saveFigure,
	saveReportFiles
} from './support/journey.ts';
import { parseCsv } from './support/parse-csv.ts';

test.setTimeout(240_000);

/** Whatever a hostile text brought about: a dialog, a script, something the policy had to stop, an element of its own. */
async function watch(page: Page): Promise<{ readonly seen: () => Promise<readonly string[]> }> {
	const seen: string[] = [];
	page.on('dialog', (dialog) => {
		seen.push(`dialog ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('pageerror', (error) => seen.push(`error ${error.message}`));
	page.on('request', (request) => {
		if (/\/x$|evil\.example|^javascript:/.test(request.url())) seen.push(`request ${request.url()}`);
	});
	await page.exposeFunction('sayViolation', (what: string) => seen.push(what));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			const { sayViolation } = window as unknown as { sayViolation: (what: string) => void };
			sayViolation(`violation ${violatedDirective} ${blockedURI}`);
		});
	});
	return {
		seen: async () => [
			...seen,
			...(await page.evaluate(() => [
				...('ran' in window ? ['script ran'] : []),
				...[
					...document.querySelectorAll('img[src="x"], [onload], [onerror], [onclick], a[href^="javascript"]')
				].map((element) => `element ${element.outerHTML.slice(0, 80)}`),
				...Object.keys(Object.prototype).map((key) => `Object.prototype.${key}`)
			]))
		]
	};
}

/** Nothing of the page lies to its right, wide or narrow. */
async function expectItFits(page: Page, where: string): Promise<void> {
	for (const width of [390, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		await expect.poll(over, { message: `${where} at ${width} pixels`, timeout: 3000 }).toBeLessThanOrEqual(0);
	}
}

/** The level that a cell of an exported table stands for: formulas get an apostrophe before them. */
const levelOf = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

function expectHarmlessTable(name: string, text: string): void {
	const rows = parseCsv(text);
	const [header] = rows;
	expect(rows.length, name).toBeGreaterThan(1);
	for (const row of rows) expect(row.length, name).toBe(header?.length);
	const formulas = rows
		.flat()
		.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-(\d|inf)[\d.e+-]*$/.test(cell));
	expect(formulas, name).toEqual([]);
}

async function expectHarmlessXml(page: Page, name: string, text: string, type: 'text/xml' | 'image/svg+xml') {
	const found = await page.evaluate(
		([source, kind]) => {
			const parsed = new DOMParser().parseFromString(source, kind);
			const active = [...parsed.querySelectorAll('*')].filter(
				(element) =>
					['script', 'foreignObject', 'img'].includes(element.localName) ||
					element.getAttributeNames().some((attribute) => /^on|href/.test(attribute))
			);
			return [
				...[...parsed.querySelectorAll('parsererror')].map((error) => error.textContent),
				...active.map((element) => element.outerHTML.slice(0, 80))
			];
		},
		[text, type] as const
	);
	expect(found, name).toEqual([]);
}

test('what is watched for is seen where it happens', async ({ page }) => {
	const watched = await watch(page);
	await page.route('http://careless.example/*', (route) =>
		route.fulfill({ contentType: 'text/html', body: `<p>${hostileLevels.slice(0, 3).join('<p>')}` })
	);
	await page.goto('http://careless.example/');
	await page.evaluate(() => {
		setTimeout(() => {
			alert('careless');
		});
	});
	await expect.poll(async () => (await watched.seen()).join('\n')).toContain('dialog careless');
	const seen = (await watched.seen()).join('\n');
	for (const what of ['request http://careless.example/x', 'script ran', 'element <img']) {
		expect(seen).toContain(what);
	}
	for (const formula of hostileLevels.filter((level) => /^[=+@]/.test(level))) {
		expect(() => expectHarmlessTable('careless', `a\r\n"${formula.replaceAll('"', '""')}"\r\n`)).toThrow();
	}
});

test('hostile cells, column names, titles and a hostile file name pass through every view as text', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	page.setDefaultTimeout(20_000);
	const watched = await watch(page);
	await openDashboard(page);
	await openFile(page, { name: 'audit.json', bytes: hostileAudit() });
	await openFile(page, { name: hostileFileName, bytes: hostileLog() });
	await expectColumns(page);
	await page.locator('main details').evaluateAll((all: HTMLDetailsElement[]) => {
		for (const details of all) details.open = true;
	});
	await expectItFits(page, 'Columns');
	await runAudit(page);
	const files = new Map<string, Buffer>();
	for (const each of findingPages) {
		await goTo(page, each);
		await expectItFits(page, each);
		expect(new URL(page.url()).search).toBe('');
		for (const [name, bytes] of await saveFigure(page)) files.set(name, bytes);
	}
	await goTo(page, 'Groups');
	const attribute = page.getByLabel('Attribute', { exact: true });
	for (const option of await attribute.locator('option').all()) {
		await attribute.selectOption((await option.getAttribute('value')) ?? '');
		for (const comparison of ['Difference', 'Ratio', 'Rate']) {
			await page.getByText(comparison, { exact: true }).first().click();
		}
		await page.getByText('Table', { exact: true }).first().click();
		await expectItFits(page, 'Groups, a table');
	}
	expect(await watched.seen()).toEqual([]);
	await goTo(page, 'Report');
	for (const [name, bytes] of await saveReportFiles(page)) files.set(name, bytes);
	expect(await watched.seen()).toEqual([]);

	await test.step('what was saved is harmless and whole', async () => {
		for (const name of files.keys()) expect(name).toMatch(/^[a-z0-9][a-z0-9.-]{0,80}$/);
		for (const [name, bytes] of files) {
			const text = bytes.toString('utf8');
			if (name.endsWith('.csv')) expectHarmlessTable(name, text);
			if (name.endsWith('.svg')) await expectHarmlessXml(page, name, text, 'image/svg+xml');
			if (name.endsWith('.xml')) await expectHarmlessXml(page, name, text, 'text/xml');
			if (name.endsWith('.png')) expect([...bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
			if (name.endsWith('.tsv'))
				expect(text.split('\n').every((line) => !/(^|\t)[=+@]/.test(line))).toBe(true);
			if (name.endsWith('.json')) expect(JSON.parse(text)).toBeInstanceOf(Object);
			if (name.endsWith('.md')) {
				expect(text).not.toMatch(/(^|[^\\])<(img|script|svg|b)\b|[^\\]\]\(javascript|\u202E/);
			}
		}
		const tables = unzipSync(files.get('hostile-tables.zip') ?? Buffer.from(''));
		expect(Object.keys(tables).sort()).toEqual([
			'curves.csv',
			'disparities.csv',
			'measures.csv',
			'needs.csv',
			'pooled.csv',
			'proxies.csv',
			'slices.csv',
			'verdicts.csv'
		]);
		for (const [name, bytes] of Object.entries(tables)) expectHarmlessTable(name, strFromU8(bytes));
		const groups = new Set(
			parseCsv(strFromU8(tables['measures.csv'] ?? new Uint8Array())).map((row) => levelOf(row[4] ?? ''))
		);
		expect(hostileLevels.filter((level) => !groups.has(level))).toEqual([]);
		const report = files.get('hostile-report.json')?.toString('utf8') ?? '';
		for (const level of hostileLevels) expect(report).toContain(JSON.stringify(level));
	});

	await test.step('the counts open again', async () => {
		await goTo(page, 'Log');
		await openFile(page, {
			name: hostileFileName.replace('.csv', '.json'),
			bytes: files.get('hostile-cube.json') ?? ''
		});
		await page.waitForURL('**/overview*');
		await goTo(page, 'Groups');
		expect(await watched.seen()).toEqual([]);
	});

	await test.step('the saved page is inert', async () => {
		const reader = await context.newPage();
		const watchedToo = await watch(reader);
		const path = test.info().outputPath('report.html');
		await writeFile(path, files.get('hostile-report.html') ?? '');
		const asked: string[] = [];
		reader.on('request', (request) => asked.push(request.url()));
		await reader.goto(pathToFileURL(path).href);
		await expect(reader.locator('h1')).toBeVisible();
		await expectItFits(reader, 'the saved page');
		expect(asked).toEqual([pathToFileURL(path).href]);
		expect(await watchedToo.seen()).toEqual([]);
	});
});
