import { expect, test } from '@playwright/test';
import { logsPath } from '../../logs.ts';
import { AskedLog } from './asked-log.ts';
import { percent, pointRange, points } from './figures.ts';

const log = logsPath('data/fairmedprompt/fairmedprompt_long.parquet');

// One after another on one page: the log is counted once.
test.describe.configure({ mode: 'default' });
test.skip(log === null, 'the log of answers is not here');

let asked: AskedLog;

test.beforeAll(async ({ browser }) => {
	asked = await AskedLog.open(browser, 'The log of answers', {
		audit: 'answers.audit.json',
		log: log ?? ''
	});
});

test.afterAll(() => asked.page.close());

test('14. the description that changes most answers', async () => {
	const { page, hand } = await asked.start();
	await hand.go('Descriptions');
	await hand.choose('model', 'Qwen-3');
	await hand.choose('prompt_strategy', 'naive');
	await hand.choose('Comparison', 'Every comparison');
	const figure = page.getByRole('figure', { name: 'Every comparison (Qwen-3 · naive)' });
	// Drawn by comparison: there is only one model and way of prompting to tell apart.
	await expect(figure.getByRole('listitem', { name: /^race, white → black: 23\.1/ })).toBeAttached();
	await hand.press(figure.getByText('Table', { exact: true }));
	await hand.press(figure.getByRole('button', { name: /^Answer changed/ }));
	const [cells = []] = await asked.commandLine(14);
	const [rate, range] = [percent(Number(cells[11])), pointRange(Number(cells[12]), Number(cells[13]))];
	const first = figure.getByRole('row').nth(1);
	await expect(first).toContainText(`${cells[3] ?? ''} → ${cells[4] ?? ''}`);
	await expect
		.poll(async () => (await first.innerText()).replaceAll(/[\u202f\u00a0]/g, ' '))
		.toContain(rate.replace('\u202f', ' '));
	await expect(first).toContainText(range);
	asked.told(14, hand, [
		rate,
		range,
		`${cells[15] ?? ''} from right to wrong`,
		`${cells[16] ?? ''} the other way`
	]);
});

test('15. the way of prompting that brings a shift nearest to none', async () => {
	const { page, hand } = await asked.start();
	await hand.go('Descriptions');
	await hand.press(page.getByRole('tab', { name: 'Adaptations' }));
	const [cells = []] = await asked.commandLine(15);
	const way = /prompt_strategy=(\w+)/.exec(cells[1] ?? '')?.[1] ?? '';
	const [before, after, change] = [7, 8, 9].map((at) => points(Number(cells[at])));
	const range = pointRange(Number(cells[12]), Number(cells[13]));
	await expect(page.getByRole('tabpanel')).toContainText(
		`${way} in place of naive (Qwen-3): the shift for black against white went from ${String(before)} to ${String(after)} points, ${String(change)} points (95 %: ${range})`
	);
	asked.told(15, hand, [way, String(before), String(after), String(change), range]);
});
