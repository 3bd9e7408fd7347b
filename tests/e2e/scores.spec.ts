import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Locator } from '@playwright/test';
import { logsPath } from '../logs.ts';
import { parseCsv } from './support/parse-csv.ts';
import { chooseFile, exported, openFile, runAudit } from './support/steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const log = logsPath('data/diabetes130/readmission_predictions_test.parquet');

/** The readmission log as people, or as cases, whose curves leave. */
const auditOf = (rowsAre: 'people' | 'cases'): string => {
	const path = join(mkdtempSync(join(tmpdir(), 'plumbline-e2e-')), 'scores.json');
	const score = { column: 'y_score', threshold: 0.5 };
	writeFileSync(
		path,
		JSON.stringify({
			id: 'scores',
			data: { rowsAre },
			outcome: { label: 'y_true', prediction: 'y_pred', score },
			groups: [{ column: 'race', missing: ['Unknown'], reference: { level: 'Caucasian' } }],
			metrics: ['false_negative_rate', 'auroc', 'average_precision', 'brier_score']
		})
	);
	return path;
};

type Table = readonly Readonly<Record<string, string>>[];

/** A table of the command line's report of the same log. */
function commandLine(audit: string): (table: string) => Table {
	const out = join(mkdtempSync(join(tmpdir(), 'plumbline-e2e-')), 'report');
	const arguments_ = ['audit', audit, '--data', log ?? '', '--out', out, '--format', 'csv'];
	execFileSync(process.execPath, [join(root, 'bin/plumbline'), ...arguments_], { stdio: 'pipe' });
	return (table) => {
		const [head = [], ...rows] = parseCsv(readFileSync(join(out, `${table}.csv`), 'utf8'));
		return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
	};
}

const cellsOf = (table: Locator, group: string): Promise<string[]> =>
	table
		.getByRole('row')
		.filter({ has: table.page().getByRole('rowheader', { name: group, exact: true }) })
		.getByRole('cell')
		.allInnerTexts();

test('curves and figures of the readmission log’s score are the command line’s', async ({
	page,
	browser
}) => {
	test.skip(log === null, 'the readmission log is not here');
	const audit = auditOf('cases');
	await openFile(page, log ?? '');
	await page.waitForURL('**/map');
	await page.getByRole('link', { name: 'Log', exact: true }).click();
	await chooseFile(page, audit);
	await runAudit(page);
	await page.getByRole('link', { name: 'Scores', exact: true }).click();

	await expect(page.getByRole('button', { name: 'Export: ROC curves', exact: true })).toBeVisible();
	const native = commandLine(audit);
	const figures = page.getByRole('table', { name: /^Figures of the score/ });
	for (const group of ['Caucasian', 'Unknown']) {
		const row = native('measures').find((each) => each['group'] === group && each['metric'] === 'auroc');
		expect((await cellsOf(figures, group)).slice(0, 2)).toEqual([
			Number(row?.['value']).toFixed(3),
			`${Number(row?.['low']).toFixed(3)} to ${Number(row?.['high']).toFixed(3)}`
		]);
	}

	const roc = page.getByRole('figure', { name: 'ROC curves' });
	const rows = native('curves').filter((row) => row['group'] === 'Unknown' && row['curve'] === 'roc');
	const decided = rows.findLast((row) => row['score'] === 'inf' || Number(row['score']) >= 0.5);
	// 31 of the 94 readmitted of unknown race are found.
	expect(Number(decided?.['y'])).toBeCloseTo(31 / 94, 9);
	const percent = (value: string | undefined) => (100 * Number(value)).toFixed(1);
	await expect(
		roc.getByRole('listitem', {
			name: new RegExp(`^Unknown: true positive rate ${percent(decided?.['y'])}.*the audit’s threshold$`)
		})
	).toHaveAttribute(
		'aria-label',
		new RegExp(`interval ${percent(decided?.['low'])} to ${percent(decided?.['high'])}, of 94`)
	);

	const points = roc.getByRole('listitem');
	await roc.locator('.curve-point[tabindex="0"]').focus();
	await page.keyboard.press('ArrowRight');
	await expect(points.nth(1)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator(':focus')).toHaveAttribute('aria-label', /^AfricanAmerican/);
	await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
	expect(
		await page.evaluate(async () => {
			const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
			return (await axe.run()).violations.map(({ id }) => id);
		})
	).toEqual([]);

	// A committee that is handed the report sees the same.
	await page.getByRole('link', { name: 'Report', exact: true }).click();
	const report = await exported(page, 'JSON');
	const committee = await (await browser.newContext()).newPage();
	await committee.goto(page.url().replace(/\/report.*/, '/'));
	await chooseFile(committee, {
		name: 'report.json',
		mimeType: 'application/json',
		buffer: Buffer.from(report)
	});
	await committee.waitForURL('**/overview');
	await committee.getByRole('link', { name: 'Scores', exact: true }).click();
	const theirs = committee.getByRole('figure', { name: 'ROC curves' }).getByRole('listitem');
	await expect(theirs.first()).toBeAttached();
	await expect(theirs).toHaveCount(
		native('curves').filter(
			(row) => row['curve'] === 'roc' && row['group'] !== 'overall' && row['position'] !== ''
		).length
	);
	await committee.context().close();
});

test('curves of people are on the screen and in nothing that leaves', async ({ page }) => {
	test.skip(log === null, 'the readmission log is not here');
	const audit = auditOf('people');
	await openFile(page, log ?? '');
	await page.waitForURL('**/map');
	await page.getByRole('link', { name: 'Log', exact: true }).click();
	await chooseFile(page, audit);
	await runAudit(page);
	await page.getByRole('link', { name: 'Scores', exact: true }).click();
	const staysOnScreen = async (name: string, why: string) => {
		const figure = page.getByRole('figure', { name });
		await expect(figure.getByRole('listitem').first()).toBeAttached();
		// A picture would hold axes and no curve: none is offered, and why is said in its place.
		await expect(figure.getByText(why)).toBeVisible();
		await expect(figure.getByRole('button', { name: /^Export/ })).toHaveCount(0);
	};
	for (const name of ['ROC curves', 'Precision and recall'])
		await staysOnScreen(name, 'Curves stay on the screen: each step counts people');
	await page.getByRole('main').getByRole('link', { name: 'Calibration' }).click();
	await staysOnScreen('Reliability', 'Curves stay on the screen: each bin counts people');
	await staysOnScreen('Score distributions', 'Bins stay on the screen: each counts people');
	await page.getByRole('link', { name: 'Report', exact: true }).click();
	const report = JSON.parse(await exported(page, 'JSON')) as { result: { curves: { reason: string }[] } };
	expect(new Set(report.result.curves.map(({ reason }) => reason))).toEqual(new Set(['suppressed']));
});

test('where nothing was asked of the score, the page says how to ask', async ({ page }) => {
	const sample = JSON.parse(
		readFileSync(join(root, 'audits/readmission-sample/audit.json'), 'utf8')
	) as object;
	const audit = JSON.stringify({ ...sample, metrics: ['false_negative_rate'] });
	await openFile(page, { name: 'audit.json', mimeType: 'application/json', buffer: Buffer.from(audit) });
	await chooseFile(page, join(root, 'static/samples/readmission-sample.csv'));
	await runAudit(page);
	await page.getByRole('link', { name: 'Scores', exact: true }).click();
	await expect(page.getByRole('main')).toContainText('No figure of the score was asked for');
	await page.getByRole('link', { name: 'Go to the columns' }).click();
	await page.waitForURL('**/map*');
});
