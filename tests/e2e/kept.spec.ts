import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectColumns, goTo, openDashboard, openFile, openSample, runAudit } from './support/journey.ts';
import { exported, resultOf } from './support/steps.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.setTimeout(240_000);

const choice = (page: Page) =>
	page.getByRole('checkbox', { name: 'Keep the mapped columns in this browser when the audit has run' });
const wipe = (page: Page) => page.getByRole('button', { name: 'Wipe what is kept' });

async function toColumns(page: Page) {
	await page.getByRole('link', { name: 'Columns', exact: true }).click();
	await expectColumns(page);
}

/** Every file below the origin's private file system, with its size. */
const privateFiles = (page: Page) =>
	page.evaluate(async () => {
		const found: [string, number][] = [];
		async function visit(folder: FileSystemDirectoryHandle, path: string): Promise<void> {
			for await (const [name, entry] of folder.entries())
				if (entry.kind === 'directory') await visit(entry, `${path}${name}/`);
				else found.push([`${path}${name}`, (await entry.getFile()).size]);
		}
		const root = await navigator.storage.getDirectory();
		await visit(root, '');
		const folders: string[] = [];
		for await (const name of root.keys()) folders.push(name);
		return { found, folders };
	});

async function report(page: Page) {
	await goTo(page, 'Report');
	const text = await exported(page, 'JSON');
	const { resultHash, provenance } = JSON.parse(text) as {
		resultHash: string;
		provenance: { sources: unknown; createdAt: string };
	};
	return { result: resultOf(text), resultHash, sources: provenance.sources };
}

async function expectAccessible(page: Page, name: string) {
	for (const width of [1440, 390])
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			// Colours change over a frame or two, however little motion is asked for.
			await page.waitForTimeout(200);
			await page.evaluate(axeSource);
			const violations = await page.evaluate(async () => {
				const { axe } = window as unknown as {
					axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
				};
				return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
			});
			expect(violations, `${String(width)} px, ${colorScheme}`).toEqual([]);
			const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
			expect(wider, `${String(width)} px`).toBe(false);
			await page.screenshot({
				path: `test-results/${name}-${String(width)}-${colorScheme}.png`,
				fullPage: true
			});
		}
	await page.setViewportSize({ width: 1440, height: 900 });
}

test('a log that is kept is gone on with after a reload, with the same result, until it is wiped', async ({
	page
}) => {
	await openDashboard(page);
	await openSample(page, /readmission/i);
	await expect(choice(page)).not.toBeChecked();
	await expect(wipe(page)).toHaveCount(0);
	await choice(page).check();
	await runAudit(page);
	await expect(page.getByText('Kept in this browser: readmission-sample.csv.')).toBeVisible();
	const before = await report(page);
	const { found } = await privateFiles(page);
	expect(found.map(([name]) => name.replace(/\d+/, 'N')).sort()).toEqual([
		'plumbline-kept/N.arrow',
		'plumbline-kept/N.json'
	]);

	// As after a crash: nothing of the page is left but what is kept.
	await openDashboard(page);
	const kept = page.getByRole('region', { name: 'Kept in this browser' });
	await expect(kept).toContainText(/[\d,]+ rows, kept \d+ \w+ 20\d\d/);
	await expectAccessible(page, 'kept');
	await page.getByRole('button', { name: 'Go on with readmission-sample.csv' }).click();
	await expectColumns(page);
	await expect(page.getByRole('main')).toContainText('opened from what this browser keeps');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await runAudit(page);
	const after = await report(page);
	expect(after.resultHash).toBe(before.resultHash);
	expect(after.result).toEqual(before.result);
	expect(after.sources).toEqual(before.sources);

	await toColumns(page);
	await expectAccessible(page, 'kept-columns');
	await wipe(page).click();
	await expect(page.getByText('Wiped: this browser keeps no log of this page.')).toBeVisible();
	await expect(wipe(page)).toHaveCount(0);
	expect(await privateFiles(page)).toEqual({ found: [], folders: [] });
	await expect(page.getByRole('main')).toContainText('that is wiped');
	await page.getByRole('button', { name: 'Run the audit' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'kept-log-damaged' })).toContainText('it was wiped');
	await openDashboard(page);
	await expect(page.getByRole('region', { name: 'Kept in this browser' })).toHaveCount(0);
});

test('rows that are alike, which the engine holds once, are kept as often as they are in the log', async ({
	page
}) => {
	await openDashboard(page);
	const rows = Array.from({ length: 3000 }, (_, i) => `${i % 2},${(i >> 1) % 2},${['a', 'b', 'c'][i % 3]}`);
	await openFile(page, { name: 'alike.csv', bytes: ['label,prediction,group', ...rows].join('\n') });
	await expectColumns(page);
	await choice(page).check();
	await runAudit(page);
	await expect(page.getByText('Kept in this browser: alike.csv.')).toBeVisible();
	const before = await report(page);
	await openDashboard(page);
	await expect(page.getByRole('region', { name: 'Kept in this browser' })).toContainText('3,000 rows');
	await page.getByRole('button', { name: 'Go on with alike.csv' }).click();
	await expectColumns(page);
	await runAudit(page);
	expect(await report(page)).toEqual(before);
});

test('nothing is kept unless it is asked for', async ({ page }) => {
	await openDashboard(page);
	await openSample(page, /readmission/i);
	await runAudit(page);
	expect(await privateFiles(page)).toEqual({ found: [], folders: [] });
});

const people = [
	'mrn,zip,note,label,prediction',
	...Array.from({ length: 800 }, (_, i) => {
		const zip = ['02139', '90210', '03601'][i % 3];
		return `MRN-${5000 + (i % 300)},${zip},a secret word ${i},${i % 2},${(i >> 1) % 2}`;
	})
].join('\n');

/** All that lies in the private file system, as one text. */
const keptText = (page: Page) =>
	page.evaluate(async () => {
		const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('plumbline-kept');
		const texts: string[] = [];
		for await (const entry of folder.values())
			texts.push(await (await (entry as FileSystemFileHandle).getFile()).text());
		return texts.join('\n');
	});

test('of what may identify people only what was mended is kept, and no column without a role', async ({
	page
}) => {
	await openDashboard(page);
	await openFile(page, { name: 'people.csv', bytes: people });
	await expectColumns(page);
	const role = (column: string) => page.getByRole('combobox', { name: `Role of ${column}` });
	await role('zip').selectOption('group');
	await role('mrn').selectOption('cluster');
	await role('note').selectOption('ignored');
	await page.getByRole('button', { name: 'Keep three digits of the ZIP code: zip' }).click();
	await page.getByRole('button', { name: 'Hash it with a random salt: mrn' }).click();
	await choice(page).check();
	await runAudit(page);
	await expect(page.getByText('Kept in this browser: people.csv.')).toBeVisible();
	const before = await report(page);
	const text = await keptText(page);
	for (const gone of ['MRN-', '02139', 'secret']) expect(text).not.toContain(gone);
	expect(text).toContain('021');

	await openDashboard(page);
	await page.getByRole('button', { name: 'Go on with people.csv' }).click();
	await expectColumns(page);
	await runAudit(page);
	expect(await report(page)).toEqual(before);

	// Nothing was suggested, and what a mend took away cannot be had back.
	await toColumns(page);
	const main = page.getByRole('main');
	await expect(main).toContainText('The roles are those with which it was kept');
	await expect(main).toContainText('Mended before it was kept.');
	await expect(page.getByRole('region', { name: 'Columns', exact: true })).not.toContainText(/suggest/i);
	await expect(page.getByRole('button', { name: /^Take this back/ })).toHaveCount(0);

	// An audit that wants it back is told so.
	await goTo(page, 'Log');
	const wanting = { id: 'again', outcome: { label: 'label', prediction: 'prediction' }, groups: ['zip'] };
	await openFile(page, { name: 'audit.json', bytes: JSON.stringify(wanting) });
	await toColumns(page);
	await expect(main).not.toContainText('Mended before it was kept.');
	await page.getByRole('button', { name: 'Run the audit' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'kept-log-mended' })).toBeVisible();
});

test('a kept log that is damaged, or of another version, is told and can be wiped', async ({ page }) => {
	const keepPeople = async () => {
		await openDashboard(page);
		await openFile(page, { name: 'people.csv', bytes: people });
		await expectColumns(page);
		await choice(page).check();
		await runAudit(page);
		await expect(page.getByText('Kept in this browser: people.csv.')).toBeVisible();
	};
	await keepPeople();
	const change = (ending: string, how: 'cut' | 'begin' | 'flip' | 'rows' | 'older') =>
		page.evaluate(
			async ([end, what]) => {
				const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('plumbline-kept');
				for await (const entry of folder.values()) {
					const file = entry as FileSystemFileHandle;
					if (!file.name.endsWith(end)) continue;
					const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
					const to = await file.createWritable();
					if (what === 'cut') await to.write(bytes.slice(0, bytes.length - 64));
					else if (what === 'older')
						await to.write(new TextDecoder().decode(bytes).replace('plumbline-kept/1', 'plumbline-kept/0'));
					else if (what === 'rows')
						await to.write(new TextDecoder().decode(bytes).replaceAll('"rows":800', '"rows":9800'));
					else {
						// Twice makes it sound again.
						const at = what === 'begin' ? 0 : bytes.length >> 1;
						bytes[at] = (bytes[at] ?? 0) ^ 1;
						await to.write(bytes);
					}
					await to.close();
				}
			},
			[ending, how] as const
		);

	// The first byte, which says what kind of file it is, as well as one of a value; and what the note says of the rows.
	const problem = page.getByRole('alert').filter({ hasText: 'kept-log-damaged' });
	for (const how of ['begin', 'flip'] as const) {
		await change('.arrow', how);
		await openDashboard(page);
		await page.getByRole('button', { name: 'Go on with people.csv' }).click();
		await expect(problem).toContainText('What was kept of people.csv is not as it was kept');
		await expect(problem).toContainText('its bytes have changed');
		await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(1);
		expect(new URL(page.url()).pathname).toBe('/');
		await change('.arrow', how);
	}
	await change('.json', 'rows');
	await openDashboard(page);
	await page.getByRole('button', { name: 'Go on with people.csv' }).click();
	await expect(problem).toContainText('says 9,800 rows, and 800 are there');
	await expectAccessible(page, 'kept-damaged');
	await page.getByRole('button', { name: 'Wipe the damaged copy' }).click();
	await expect(page.getByText('Wiped: the damaged copy of people.csv. Open the file itself')).toBeVisible();
	await expect(problem).toHaveCount(0);
	expect((await privateFiles(page)).found).toEqual([]);

	await keepPeople();
	await change('.arrow', 'cut');
	await openDashboard(page);
	const kept = page.getByRole('region', { name: 'Kept in this browser' });
	await expect(kept).toContainText('1 kept log is damaged');
	await expect(kept.getByRole('button', { name: /^Go on/ })).toHaveCount(0);

	await change('.json', 'older');
	await openDashboard(page);
	await expect(kept).toContainText('comes from another version');
	await wipe(page).click();
	await expect(kept).toHaveCount(0);
	expect(await privateFiles(page)).toEqual({ found: [], folders: [] });
});

test('where the browser has no room the page says so, and the audit goes on', async ({ page }) => {
	await page.addInitScript(() => {
		FileSystemWritableFileStream.prototype.write = () =>
			Promise.reject(new DOMException('The quota has been exceeded.', 'QuotaExceededError'));
	});
	await openDashboard(page);
	await openFile(page, { name: 'people.csv', bytes: people });
	await expectColumns(page);
	await choice(page).check();
	await runAudit(page);
	await expect(
		page.getByText(/This browser did not keep people.csv: it gives this page no more room/)
	).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Every comparison' })).toBeVisible();
	expect((await privateFiles(page)).found).toEqual([]);
});

test('where the browser keeps nothing the page says so before anybody asks for it', async ({ page }) => {
	await page.addInitScript(() => {
		StorageManager.prototype.getDirectory = () =>
			Promise.reject(new DOMException('Security error', 'SecurityError'));
	});
	await openDashboard(page);
	await openFile(page, { name: 'people.csv', bytes: people });
	await expectColumns(page);
	await expect(page.getByRole('main')).toContainText('This browser keeps no log for this page');
	await expect(page.getByRole('main')).toContainText('as in a private window');
	await expect(choice(page)).toHaveCount(0);
	await runAudit(page);
});

/** A tab that keeps a log and stands at its first write until it is let on. */
async function tabThatKeeps(page: Page) {
	await page.addInitScript(() => {
		const { prototype } = FileSystemWritableFileStream;
		const write = Reflect.get(prototype, 'write') as (this: unknown, data: unknown) => Promise<void>;
		const isLetOn = new Promise<void>((resolve) => Object.assign(window, { letOn: resolve }));
		prototype.write = async function (data) {
			await isLetOn;
			return write.call(this, data);
		};
	});
	await openDashboard(page);
	await openFile(page, { name: 'people.csv', bytes: people });
	await expectColumns(page);
	await choice(page).check();
	await runAudit(page);
	await expect.poll(async () => (await privateFiles(page)).found.length).toBeGreaterThan(0);
	return { letOn: () => page.evaluate(() => (window as unknown as { letOn: () => void }).letOn()) };
}

const stoppedHere = /Another tab of this page wiped what this browser keeps. people.csv was still being kept/;

test('what another tab is keeping is said to be kept, is wiped with the rest and does not come back', async ({
	page,
	context
}) => {
	const { letOn } = await tabThatKeeps(page);
	const other = await context.newPage();
	await openDashboard(other);
	const kept = other.getByRole('region', { name: 'Kept in this browser' });
	await expect(kept).toContainText('1 log is being kept in another tab');
	await expect(kept).not.toContainText(/damaged|not kept to the end/);
	await expect(kept.getByRole('button', { name: /^Go on/ })).toHaveCount(0);
	await expectAccessible(other, 'kept-elsewhere');
	await wipe(other).click();
	await letOn();
	await expect(other.getByText(/Wiped: .* What another tab was keeping was stopped/)).toBeVisible();
	await expect(page.getByText(stoppedHere)).toBeVisible();
	await expect(kept).toHaveCount(0);
	expect(await privateFiles(other)).toEqual({ found: [], folders: [] });
	await page.waitForTimeout(1_500);
	expect(await privateFiles(other)).toEqual({ found: [], folders: [] });
	await expect(page.getByText('Kept in this browser: people.csv.')).toHaveCount(0);
	// Nothing is in the way of keeping the log once more.
	await toColumns(page);
	await expect(choice(page)).not.toBeChecked();
	await choice(page).check();
	await runAudit(page);
	await expect(page.getByText('Kept in this browser: people.csv.')).toBeVisible();
	await expect(other.getByRole('button', { name: 'Go on with people.csv' })).toBeVisible();
});

test('a tab that keeps and does not answer is not believed to be wiped, and drops the log when it wakes', async ({
	page,
	context
}) => {
	const { letOn } = await tabThatKeeps(page);
	const other = await context.newPage();
	await openDashboard(other);
	await wipe(other).click();
	await expect(
		other.getByText(/could not be removed: another tab of this page is still writing/)
	).toBeVisible();
	await letOn();
	await expect.poll(async () => (await privateFiles(other)).found).toEqual([]);
	await expect(other.getByRole('region', { name: 'Kept in this browser' })).toHaveCount(0);
});

test('what a tab that is gone was keeping is told as unfinished, and can be wiped', async ({
	page,
	context
}) => {
	await tabThatKeeps(page);
	const other = await context.newPage();
	await openDashboard(other);
	const kept = other.getByRole('region', { name: 'Kept in this browser' });
	await expect(kept).toContainText('being kept in another tab');
	await page.close();
	await expect(kept).toContainText('1 log was not kept to the end');
	await expect(kept).not.toContainText(/damaged|another tab/);
	await expectAccessible(other, 'kept-unfinished');
	await wipe(other).click();
	await expect(kept).toHaveCount(0);
	expect(await privateFiles(other)).toEqual({ found: [], folders: [] });
});
