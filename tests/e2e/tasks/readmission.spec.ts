import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { logsPath } from '../../logs.ts';
import { axeFindings } from '../support/axe.ts';
import { AskedLog } from './asked-log.ts';
import { percent, plain, pointRange, points, whole } from './figures.ts';

const log = logsPath('data/diabetes130/readmission_predictions_test.parquet');
const groups = ['AfricanAmerican', 'Asian', 'Caucasian', 'Hispanic', 'Other', 'Unknown'];

// One after another on one page: the log is counted once.
test.describe.configure({ mode: 'default' });
test.skip(log === null, 'the readmission log is not here');

let asked: AskedLog;

test.beforeAll(async ({ browser }) => {
	asked = await AskedLog.open(browser, 'The readmission log', {
		audit: 'readmission.audit.json',
		log: log ?? ''
	});
});

test.afterAll(() => asked.page.close());

/** Rows of the log, by native DuckDB. */
async function counted(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const reader = await connection.runAndReadAll(
		sql.replace('{log}', `'${(log ?? '').replaceAll("'", "''")}'`)
	);
	return reader.getRowObjectsJS();
}

const number = (text: string | undefined): number => Number(text);

const figure = (page: Page, name: string | RegExp): Locator => page.getByRole('figure', { name });

/** What the first row of a chart says, or the row of a group. */
const said = async (chart: Locator, group?: string): Promise<string> =>
	(await chart
		.locator(group === undefined ? '.chart-row' : `.chart-row[aria-label^="${group}"]`)
		.first()
		.getAttribute('aria-label')) ?? '';

test('1. the combination that is missed most often, how sure that is, and how many people', async () => {
	const { page, hand } = await asked.start();
	await hand.go('Intersections');
	await hand.choose('Attributes', 'Race × Medicare');
	await hand.press(page.getByRole('tab', { name: 'List' }));
	await hand.choose('Order', 'Highest rate first');
	const [[, , , , group = '', , , missed, positives, value, low, high] = []] = await asked.commandLine(1);
	const rate = percent(number(value));
	const range = pointRange(number(low), number(high));
	await expect.poll(() => said(figure(page, 'Missed'))).toContain(`${group}: ${rate}`);
	expect(await said(figure(page, 'Missed'))).toContain(`95 % interval ${range};`);
	expect(await said(figure(page, 'Missed'))).toContain(`${String(missed)} of ${String(positives)}`);
	asked.told(1, hand, [`${String(missed)} of ${String(positives)}`, rate, range]);
});

test('2. the threshold at which the gap falls below five points, and what it costs', async () => {
	const { page, hand } = await asked.start();
	await hand.go('Thresholds');
	await hand.choose('Gap in', 'False negative rate');
	const question = page.getByRole('region', { name: 'When is the gap small enough?' });
	await expect(question).toContainText('The nearest threshold');
	const words = await question.innerText();
	const set = question.getByRole('button', { name: /^Set it to/ });
	const threshold = number((await set.innerText()).replace('Set it to ', ''));
	await hand.press(set);

	// Counted from the rows: the gap there, and the people it concerns.
	const rates = await counted(
		`SELECT race_all, avg((y_score < ${threshold})::INTEGER) AS missed FROM {log}
		 WHERE y_true = 1 GROUP BY race_all HAVING count(*) >= 30`
	);
	const missed = rates.map((row) => number(String(row['missed'])));
	const gap = Math.max(...missed) - Math.min(...missed);
	expect(rates).toHaveLength(groups.length);
	expect(gap).toBeLessThanOrEqual(0.05);
	expect(words).toContain(`where the widest gap is ${plain(100 * gap, 1)} points`);

	// Audited at that threshold by the command line.
	const cells = await asked.commandLine(2);
	const overall = (metric: string): readonly number[] =>
		cells.flatMap((row) => (row[5] === metric ? [number(row[7])] : []));
	const [before = NaN, after = NaN] = overall('false_negative_rate');
	const [flaggedBefore = NaN, flaggedAfter = NaN] = overall('false_positive_rate');
	const gaps = cells.flatMap((row) => (row[7] === 'max_difference' ? [number(row[8])] : []));
	const cost = `${whole(before - after)} fewer people missed, ${whole(flaggedAfter - flaggedBefore)} more people flagged without need`;
	expect(words).toContain(cost);
	expect(words).toContain(`the widest gap is ${plain(100 * (gaps[0] ?? NaN), 1)} points. The nearest`);
	expect(gaps[1]).toBeCloseTo(gap, 9);
	await expect(page.getByRole('region', { name: 'What it would mean' })).toContainText(cost);
	await expect(page.getByRole('slider', { name: 'Threshold for all' })).toHaveAttribute(
		'aria-valuetext',
		String(threshold)
	);
	asked.told(2, hand, [cost, `${plain(100 * gap, 1)} points`, String(threshold)]);
});

test('3. the gap within each insurance class', async () => {
	const { page, hand } = await asked.start();
	await hand.go('Conditional');
	await hand.choose('Within each', 'Medicare');
	await hand.choose('Group', 'Unknown');
	const chart = figure(page, 'Missed: Unknown against Caucasian');
	const cells = await asked.commandLine(3);
	const rate = (group: string): number => number(cells.find((row) => row[4] === group)?.[9]);
	const told: string[] = [];
	for (const level of ['Not by Medicare', 'Insured by Medicare']) {
		const gap = points(rate(`Unknown × ${level}`) - rate(`Caucasian × ${level}`));
		await expect.poll(() => said(chart, level)).toContain(`${level}: ${gap}, 95 % interval`);
		told.push(gap);
	}
	const average = points(number(cells.find((row) => row[7] === 'mantel_haenszel_difference')?.[8]));
	expect(await said(chart, 'Standardised')).toContain(`Standardised: ${average}, 95 % interval`);
	asked.told(3, hand, [...told, average]);
});

test('4. the race for which the score keeps its promises least', async () => {
	const { page, hand } = await asked.start();
	await hand.go('Calibration');
	const chart = figure(page, 'Observed over expected');
	const [[, , , , group = '', , , , , value, low, high] = []] = await asked.commandLine(4);
	const [ratio, ...ends] = [value, low, high].map((each) => plain(number(each), 2));
	const range = ends.join(' to ');
	await expect
		.poll(() => chart.locator(`[aria-label^="${group}: "]`).getAttribute('aria-label'))
		.toContain(`${group}: ${String(ratio)}, 95 % interval ${range}`);
	// Farthest from 1 of all that are drawn.
	const labels = await chart
		.getByRole('listitem')
		.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
	expect(labels).toHaveLength(groups.length + 1);
	const drawn = labels.map((label) => number(/: (\d+\.\d+),/.exec(label)?.[1]));
	expect(Math.min(...drawn)).toBe(number(ratio));
	asked.told(4, hand, [String(ratio), range]);
});

test('5. what groups need at the same score', async () => {
	const { page, hand } = await asked.start();
	await hand.go('Calibration');
	const about = page.getByRole('region', { name: 'At the same score, what does each group need?' });
	const [[, , group = '', , , , , , , , value, low, high] = []] = await asked.commandLine(5);
	const answer = `${plain(-number(value), 3)} less (${plain(number(low), 3)} to ${plain(number(high), 3)})`;
	await expect(about).toContainText(`most so ${group}, with ${answer}`);
	asked.told(5, hand, [group, answer]);
});

test('6. the column that could stand in for race', async () => {
	const { page, hand } = await asked.start();
	await hand.go('Conditional');
	const [[, , column = '', , , value, guess, majority] = []] = await asked.commandLine(6);
	expect(column).toBe('age');
	const answer = plain(number(value), 3);
	await expect.poll(() => said(figure(page, 'What tells Race'))).toContain(`Age: ${answer};`);
	expect(guess).toBe(majority);
	asked.told(6, hand, ['Age', answer]);
});

test('7. why a slice is not listed', async () => {
	const { page, hand } = await asked.start();
	await hand.go('Intersections');
	const section = page.getByRole('region', { name: 'Why is a slice not listed?' });
	await hand.choose('Slice: Race', 'Asian', section);
	await hand.choose('Slice: Sex', 'Female', section);
	const [[, , , , , , rows, missed, positives, value, low, high] = []] = await asked.commandLine(7);
	const [{ all } = { all: NaN }] = await counted('SELECT count(*)::INTEGER AS "all" FROM {log}');
	const needed = Math.ceil(number(String(all)) / 100);
	const answer = section.getByRole('status');
	await expect(answer).toContainText(
		`It was not looked at: it has ${String(rows)} rows, and at least ${needed} are needed`
	);
	const rate = percent(number(value));
	await expect(answer).toContainText(`${rate} (${String(missed)} of ${String(positives)}; `);
	await expect(answer).toContainText(`${percent(number(low))} to ${percent(number(high))}`);
	await expect(page.getByRole('table', { name: 'Slices found' })).not.toContainText('Asian');
	asked.told(7, hand, [
		`${String(rows)} rows`,
		String(needed),
		rate,
		pointRange(number(low), number(high)),
		`${String(missed)} of the ${String(positives)}`
	]);
});

test('8. the gap for women alone', async () => {
	const { page, hand } = await asked.start();
	await hand.press(page.getByRole('combobox', { name: 'Look only at' }));
	await hand.press(page.getByRole('option', { name: 'Sex: Female' }));
	const [[, , , , , , , , value, , , low, high] = []] = await asked.commandLine(8);
	const answer = `${plain(-100 * number(value), 1)} points fewer`;
	const range = pointRange(number(low), number(high));
	const [women] = await counted(
		`SELECT count(*)::INTEGER AS n, sum(y_pred)::INTEGER AS offered FROM {log} WHERE gender = 'Female' AND race_all = 'Unknown'`
	);
	const share = `${String(women?.['offered'])} of ${String(women?.['n'])}`;
	const rules = page.getByRole('region', { name: 'What the policy’s rules say' });
	const finding = rules.getByRole('listitem').filter({ hasText: 'Race Unknown: enrolled' });
	await expect(finding).toContainText(`(${share})`);
	await expect(finding).toContainText(`${answer} (95 %: ${range})`);
	asked.told(8, hand, [answer, range, share]);
});

test('9. how many people would change at the reference’s rate', async () => {
	const { page, hand } = await asked.start();
	await hand.go('Groups');
	const panel = figure(page, 'Selected');
	await hand.press(panel.getByText('Table', { exact: true }));
	const [cells = []] = await asked.commandLine(9);
	const people = plain(number(cells[18]), 0);
	const heads = await panel.getByRole('columnheader').allInnerTexts();
	const at = heads.findIndex((head) => head.startsWith('Beyond the reference’s rate'));
	const row = panel.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Hispanic' }) });
	await expect(row.getByRole('cell').nth(at - 1)).toHaveText(people);
	asked.told(9, hand, [people]);
});

test('10. another reference, and a ratio in place of a difference', async () => {
	const { page, hand } = await asked.start();
	await hand.go('Groups');
	await hand.choose('Compare with', 'AfricanAmerican');
	await hand.press(page.getByText('Ratio', { exact: true }).first());
	const [[, , , , group = '', , , , value, , , low, high] = []] = await asked.commandLine(10);
	const ratio = plain(number(value), 2);
	const range = `${plain(number(low), 2)} to ${plain(number(high), 2)}`;
	const chart = figure(page, 'Selected');
	await expect.poll(() => said(chart, `${group}: `)).toContain(`${group}: ${ratio}, 95 % interval ${range}`);
	await expect.poll(() => said(chart, 'AfricanAmerican: ')).toContain('reference');
	asked.told(10, hand, [ratio, range]);
});

test('11. whose membership is not recorded, and what that could change', async () => {
	const { page, hand } = await asked.start();
	await hand.go('Groups');
	const section = page.getByRole('region', { name: 'Where Race is not recorded', exact: true });
	const row = section
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: 'Other' }) })
		.filter({ hasText: 'False negative rate' });
	const [[, , , , , , , , value, low, high] = []] = await asked.commandLine(11);
	const shown = [points(number(value)), pointRange(number(low), number(high))];
	expect((await row.getByRole('cell').allInnerTexts()).slice(2, 4)).toEqual(shown);
	const [{ n } = { n: NaN }] = await counted(
		`SELECT count(*)::INTEGER AS n FROM {log} WHERE race_all = 'Unknown'`
	);
	await expect(figure(page, 'Selected')).toContainText(`of ${whole(number(String(n)))}`);
	await section.getByRole('button', { name: /^About bounds/ }).click();
	await expect(page.getByRole('dialog')).toContainText('lowest and the highest gap');
	await page.keyboard.press('Escape');
	expect(await axeFindings(page)).toEqual([]);
	asked.told(11, hand, [...shown, `${whole(number(String(n)))} patients`]);
});

test('12. a finding is pinned and stands in the report', async () => {
	const { page, hand } = await asked.start();
	const rules = page.getByRole('region', { name: 'What the policy’s rules say' });
	await hand.press(rules.getByRole('button', { name: /^Pin to the report:/ }).first());
	await hand.type(page.getByLabel('Note'), 'Ask registration why race is missing');
	await hand.press(page.getByRole('button', { name: 'Pin', exact: true }));
	await hand.go('Report');
	const [cells = []] = await asked.commandLine(12);
	const [finding = ''] = (cells.at(-1) ?? '').split('. ');
	const missed = /67\.0 % \(63 of 94\)/.exec(finding)?.[0] ?? 'no such finding';
	const pinned = page.getByRole('region', { name: 'Pinned findings' });
	await expect(pinned).toContainText('Ask registration why race is missing');
	await expect
		.poll(async () => (await pinned.innerText()).replaceAll(/[\u202f\u00a0]/g, ' '))
		.toContain(missed.replaceAll(/[\u202f\u00a0]/g, ' '));
	asked.told(12, hand, [missed]);
});
