import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { longMedPerturb, wideMedPerturb } from '../conformance/medperturb-audits.ts';
import { logsPath } from '../logs.ts';
import { expectColumns, openDashboard, openFile, runAudit } from './support/journey.ts';

const audit = {
	id: 'wide',
	data: {
		rowsAre: 'cases',
		unpivot: { columns: '^(?<rater>.+)_VISIT$', value: 'answer' }
	},
	counterfactual: {
		pair: 'pair',
		stratum: 'rater',
		variant: 'who',
		baseline: 'plain',
		answer: 'answer',
		favourable: 1
	}
};
const log = [
	'pair,who,A_VISIT,<b>B</b>_VISIT',
	...Array.from({ length: 40 }, (_, i) => [`${i},plain,0,1`, `${i},old,${i % 4 === 0 ? 1 : 0},1`]).flat()
].join('\n');

test('what a wide log becomes is shown before it is counted, under a policy that the page has not', async ({
	page
}) => {
	const policies: string[] = [];
	page.on('response', (response) => {
		if (/\/arquero[^/]*\.js$/.test(response.url()))
			policies.push(response.headers()['content-security-policy'] ?? '');
	});
	await openDashboard(page);
	await openFile(page, { name: 'audit.json', bytes: JSON.stringify(audit) });
	await openFile(page, { name: 'wide.csv', bytes: log });
	await expectColumns(page);
	await expect(page.getByText('2 columns of 4 become rows: 5 rows of the log become 10.')).toBeVisible();
	const region = page.getByRole('region', { name: 'The first rows, made long' });
	await expect(region.getByRole('cell', { name: '<b>B</b>' }).first()).toBeVisible();
	expect(policies).toEqual(["default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'none'"]);

	await page.getByRole('textbox', { name: 'Columns', exact: true }).fill('^(?<rater>A)_VISIT$');
	await page.getByRole('textbox', { name: 'Columns', exact: true }).blur();
	await expect(page.getByText('1 column of 4 become rows: 5 rows of the log become 5.')).toBeVisible();
});

const wide = logsPath('data/medperturb/medperturb_wide.csv');
const long = logsPath('data/medperturb/medperturb_long.parquet');

test('the long and the wide file of one study are the same findings', async ({ page }) => {
	test.skip(wide === null || long === null, 'the real logs are not here');
	for (const [definition, file] of [
		[wideMedPerturb, wide],
		[longMedPerturb, long]
	] as const) {
		await openDashboard(page);
		await openFile(page, { name: 'audit.json', bytes: JSON.stringify(definition) });
		await openFile(page, { name: file?.split('/').at(-1) ?? '', bytes: await readFile(file ?? '') });
		await expectColumns(page);
		await runAudit(page);
		await expect(page.getByText('0 turned from favourable to not, 15 the other way').first()).toBeVisible();
	}
});
