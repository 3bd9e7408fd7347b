import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { logsPath } from '../logs.ts';
import { seededRandom } from '../../src/lib/core/intervals/seeded-random.ts';
import { axeFindings } from './support/axe.ts';
import { parseCsv } from './support/parse-csv.ts';
import { chooseFile, exported, openFile, runAudit } from './support/steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = (): string => mkdtempSync(join(tmpdir(), 'plumbline-e2e-'));

/** A score of cost: at the same score group b is iller, as less was spent on it. */
function costLog(): string {
	const random = seededRandom(19, 'a score of cost');
	const rows = Array.from({ length: 3000 }, () => {
		const group = random() < 0.3 ? 'b' : 'a';
		const ill = Math.floor(-Math.log(1 - random()) * 2) + (group === 'b' ? 1 : 0);
		const cost = (ill + 0.5) * (group === 'b' ? 0.6 : 1) * (0.6 + 0.8 * random());
		const score = (1 - Math.exp(-cost / 3)).toFixed(2);
		return [group, score, Number(cost > 3), ill, Number(random() < 0.1 + 0.08 * ill)].join(',');
	});
	return ['group,score,high_cost,n_ill,uncontrolled', ...rows].join('\n');
}

const needs = [{ column: 'n_ill', title: 'Chronic illnesses' }, 'uncontrolled'];
const ofCost = (more: object): string => {
	const path = join(folder(), 'audit.json');
	const audit = {
		id: 'cost',
		outcome: { label: 'high_cost', score: { column: 'score', threshold: 0.7 } },
		groups: [{ column: 'group', reference: { level: 'a' } }],
		metrics: ['false_negative_rate', 'observed_expected_ratio'],
		...more
	};
	writeFileSync(path, JSON.stringify(audit));
	return path;
};

const csvFile = (text: string) => ({ name: 'log.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

type Rows = readonly Readonly<Record<string, string>>[];

/** A table of the command line's report. */
function commandLine(audit: string, log: string): (table: string) => Rows {
	const out = join(folder(), 'report');
	const args = ['audit', audit, '--data', log, '--out', out, '--format', 'csv'];
	execFileSync(process.execPath, [join(root, 'bin/plumbline'), ...args], { stdio: 'pipe' });
	return (table) => {
		const [head = [], ...rows] = parseCsv(readFileSync(join(out, `${table}.csv`), 'utf8'));
		return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
	};
}

/** From a log and its audit to the room. */
async function openRoom(page: Page, audit: string, log: Parameters<typeof openFile>[1]): Promise<void> {
	await openFile(page, log);
	await page.waitForURL('**/map');
	await page.getByRole('link', { name: 'Log', exact: true }).click();
	await chooseFile(page, audit);
	await runAudit(page);
	await page.getByRole('link', { name: 'Calibration', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Calibration', level: 1 })).toBeVisible();
}

const cellsOf = async (figure: Locator, group: string, at: number): Promise<string[]> => {
	const rows = figure
		.getByRole('row')
		.filter({ has: figure.page().getByRole('rowheader', { name: group, exact: true }) });
	return rows.nth(at).getByRole('cell').allInnerTexts();
};

test('what groups need at the same score is the command line’s, and is told with its interval', async ({
	page
}) => {
	const log = join(folder(), 'log.csv');
	writeFileSync(log, costLog());
	const audit = ofCost({ data: { rowsAre: 'cases' }, needs });
	const native = commandLine(audit, log)('needs');
	await openRoom(page, audit, log);

	const about = page.getByRole('region', { name: 'At the same score, what does each group need?' });
	await expect(about).toContainText('1 of 1 group is apart from a');
	const difference = native.find((row) => row['measure'] === 'difference' && row['need'] === 'n_ill');
	expect(Number(difference?.['low'])).toBeGreaterThan(0.3);
	await expect(
		about.getByRole('figure', { name: /^Chronic illnesses: difference from a/ }).getByRole('listitem')
	).toHaveAttribute(
		'aria-label',
		new RegExp(
			`^b: \\+${Number(difference?.['value']).toFixed(3)}, 95 % interval ${Number(difference?.['low']).toFixed(3)} to ${Number(difference?.['high']).toFixed(3)}`
		)
	);

	const figure = about.getByRole('figure', { name: 'Chronic illnesses, by score' });
	await figure.getByText('Table', { exact: true }).click();
	const means = native.filter(
		(row) => row['group'] === 'b' && row['measure'] === 'mean' && row['need'] === 'n_ill'
	);
	const short = (text: string | undefined) => String(Number(Number(text).toPrecision(3)));
	const [, n, value] = await cellsOf(figure, 'b', means.length - 1);
	expect([n, value]).toEqual([
		Number(means.at(-1)?.['n']).toLocaleString('en'),
		short(means.at(-1)?.['value'])
	]);

	// Another outcome and finer parts are in the address, and a link opens them.
	await about.getByLabel('Outcome').selectOption({ label: 'uncontrolled' });
	await about.getByText('Twentieths').click();
	await expect(page).toHaveURL(/need=uncontrolled/);
	await expect(page).toHaveURL(/parts=20/);
	await expect(about.getByRole('figure', { name: 'uncontrolled, by score' })).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);

	await page.getByRole('link', { name: 'Report', exact: true }).click();
	const report = JSON.parse(await exported(page, 'JSON')) as {
		result: { needs: { value: number | null }[] };
	};
	expect(report.result.needs.map((row) => row.value)).toEqual(
		native.map((row) => (row['value'] === '' ? null : Number(row['value'])))
	);
});

test('a column is named as a need on the page of columns, and of people nothing of it leaves', async ({
	page
}) => {
	await openRoom(page, ofCost({}), csvFile(costLog()));
	const about = page.getByRole('region', { name: 'At the same score, what does each group need?' });
	await expect(about).toContainText('Until then the label itself stands in');
	await expect(about.getByRole('figure', { name: 'Positive label, by score' })).toBeVisible();
	await about.getByRole('link', { name: 'Columns' }).click();
	await page.waitForURL('**/map*');
	await page.getByLabel('Role of n_ill').selectOption('need');
	await page.getByRole('button', { name: 'Run the audit' }).click();
	await page.waitForURL('**/overview*');
	await page.getByRole('link', { name: 'Calibration', exact: true }).click();
	const figure = about.getByRole('figure', { name: 'N ill, by score' });
	await expect(figure.getByText('Stays on the screen: each part of the scores counts people')).toBeVisible();
	await expect(about.getByRole('button', { name: /^Export/ })).toHaveCount(0);

	// Up and down lead to the same place of the next group, and the readout says it.
	await figure.locator('.curve-point[tabindex="0"]').focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator(':focus')).toHaveAttribute(
		'aria-label',
		/^b: n ill .* interval .* percentiles .* of the score; not exported$/
	);

	await page.emulateMedia({ media: 'print' });
	await expect(about).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('link', { name: 'Report', exact: true }).click();
	const report = JSON.parse(await exported(page, 'JSON')) as { result: { needs: { reason: string }[] } };
	expect(report.result.needs.map(({ reason }) => reason)).toEqual(['suppressed', 'suppressed', 'suppressed']);
});

test('reliability, figures and distributions of a score stand beside the reference', async ({ page }) => {
	await openRoom(page, ofCost({ data: { rowsAre: 'cases' } }), csvFile(costLog()));
	const reliability = page.getByRole('figure', { name: 'Reliability' });
	await expect(reliability.getByRole('listitem')).toHaveCount(20);
	await expect(reliability.getByRole('button', { name: 'Export: Reliability' })).toBeVisible();
	for (const name of ['Observed over expected', 'Calibration intercept', 'Calibration slope'])
		await expect(page.getByRole('figure', { name }).getByRole('listitem')).toHaveCount(3);
	await expect(page.getByRole('figure', { name: 'Score distributions' }).getByRole('listitem')).toHaveCount(
		2
	);
});

test('where nothing was asked of the score, the room counts it at a press', async ({ page }) => {
	await openRoom(page, ofCost({ metrics: ['false_negative_rate'] }), csvFile(costLog()));
	await expect(page.getByRole('main')).toContainText('The score was not counted');
	await page.getByRole('button', { name: 'Count the score too' }).click();
	await expect(page.getByRole('figure', { name: 'Reliability' })).toBeVisible();
});

test('diagnoses at the same readmission score are the command line’s', async ({ page }) => {
	const log = logsPath('data/diabetes130/readmission_predictions_test.parquet');
	test.skip(log === null, 'the readmission log is not here');
	const audit = join(folder(), 'readmission.json');
	writeFileSync(
		audit,
		JSON.stringify({
			id: 'readmission',
			data: { rowsAre: 'cases', cluster: 'patient_nbr' },
			outcome: { label: 'y_true', prediction: 'y_pred', score: { column: 'y_score', threshold: 0.5 } },
			groups: [{ column: 'race', missing: ['Unknown'], reference: { level: 'Caucasian' } }],
			metrics: ['false_negative_rate'],
			needs: [{ column: 'number_diagnoses', title: 'Diagnoses' }]
		})
	);
	const native = commandLine(audit, log ?? '')('needs');
	await openRoom(page, audit, log ?? '');
	const figure = page.getByRole('figure', { name: /^Diagnoses: difference from Caucasian/ });
	await figure.getByText('Table', { exact: true }).click();
	for (const group of ['AfricanAmerican', 'Other', 'Unknown']) {
		const row = native.find((each) => each['group'] === group && each['measure'] === 'difference');
		const signed = (text: string | undefined) =>
			`${Number(text) < 0 ? '\u2212' : '+'}${Math.abs(Number(text)).toFixed(3)}`;
		expect((await cellsOf(figure, group, 0))[0]).toBe(signed(row?.['value']));
	}
});
