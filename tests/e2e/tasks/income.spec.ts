import { expect, test } from '@playwright/test';
import { logsPath } from '../../logs.ts';
import { axeFindings } from '../support/axe.ts';
import { AskedLog } from './asked-log.ts';
import { percent, points } from './figures.ts';

const log = logsPath('data/acs_income_preds/acs_income_predictions.parquet');

test.skip(log === null, 'the income log is not here');

test('13. the model with the smallest gap, and what everyone gets from it', async ({ browser }) => {
	const asked = await AskedLog.open(browser, 'The income log', {
		audit: 'income.audit.json',
		log: log ?? ''
	});
	const { page, hand } = await asked.start();
	const [missed = [], right = [], everyone = []] = await asked.commandLine(13);
	const table = page.getByRole('table', { name: 'Worst gap of each model in Sex' });
	const first = table.getByRole('row').nth(1);
	const gap = points(Number(missed[8]));
	await expect(table.getByRole('row')).toHaveCount(8);
	await expect(first.getByRole('rowheader')).toHaveText(missed[0] ?? '');
	await expect(first.getByRole('cell').nth(0)).toContainText(gap);
	const selected = percent(Number(everyone[9])).replace('\u202f', ' ');
	await expect
		.poll(async () => (await first.innerText()).replaceAll(/[\u202f\u00a0]/g, ' '))
		.toContain(`everyone ${selected}`);

	await hand.press(table.getByRole('button', { name: /^Right when flagged/ }));
	const precision = points(Number(right[8]));
	await expect(first.getByRole('rowheader')).toHaveText(right[0] ?? '');
	await expect(first.getByRole('cell').nth(3)).toContainText(precision);
	asked.told(13, hand, [`${missed[0] ?? ''}, with ${gap}`, `${right[0] ?? ''}, with ${precision}`, selected]);
	expect(await axeFindings(page)).toEqual([]);
	await page.close();
});
