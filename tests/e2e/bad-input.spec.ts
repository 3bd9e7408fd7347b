import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { smallParquet } from '../contract/small-parquet.ts';
import { logsPath } from '../logs.ts';
import {
	expectColumns,
	goTo,
	openDashboard,
	openFile,
	openSample,
	runAudit,
	type Dropped
} from './support/journey.ts';

interface Bad {
	/** What is opened, in this order; the last one is what is wrong, or what shows it. */
	readonly files: readonly Dropped[];
	/** True where only counting shows it: the columns come first, and Run is pressed. */
	readonly atRun?: boolean;
	readonly code: string;
	/** What, where and how to mend: each is said. */
	readonly says: readonly (string | RegExp)[];
}

const log = (rows: readonly string[]): string => ['race,label,prediction', ...rows, ''].join('\n');
const rows = Array.from({ length: 200 }, (_, i) => `${i % 3 ? 'A' : 'B'},${i % 2},${(i >> 1) % 2}`);
const csv = (name: string, text: string): Dropped => ({ name, bytes: text });
const audit = (changes: object): Dropped => ({
	name: 'audit.json',
	bytes: JSON.stringify({
		id: 'bad',
		outcome: { label: 'label', prediction: 'prediction' },
		groups: ['race'],
		policy: 'equal-opportunity-5pp',
		...changes
	})
});
const parquet = Buffer.from(smallParquet, 'base64');
const png = Buffer.concat([
	Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
	Buffer.from(Array.from({ length: 500 }, (_, i) => i % 256))
]);

const cases: Readonly<Record<string, Bad>> = {
	'an audit that names a missing column': {
		files: [audit({ groups: ['rase'] }), csv('log.csv', log(rows))],
		atRun: true,
		code: 'log-column-missing',
		says: ['log.csv has no column rase', 'Did you mean "race"?', 'Use one of its columns']
	},
	'a label with three values': {
		files: [csv('three.csv', log([...rows, 'A,2,1', 'B,unclear,0']))],
		atRun: true,
		code: 'values-not-two',
		says: ['column label', '"2"', '"unclear"', 'positive']
	},
	'an empty file': {
		files: [csv('empty.csv', '')],
		code: 'log-empty',
		says: ['empty.csv is empty', 'Choose a file']
	},
	'a header alone': {
		files: [csv('header.csv', log([]))],
		code: 'log-header-only',
		says: ['header.csv has column names and no rows', 'Export it again']
	},
	'half a Parquet file': {
		files: [{ name: 'half.parquet', bytes: parquet.subarray(0, parquet.length / 2) }],
		code: 'log-parquet-truncated',
		says: ['half.parquet', 'it was cut short', 'Copy or export it again']
	},
	'a Parquet file whose middle is gone': {
		files: [
			{ name: 'holed.parquet', bytes: Buffer.concat([parquet.subarray(0, 40), parquet.subarray(-24)]) }
		],
		code: 'log-parquet-unreadable',
		says: ['holed.parquet cannot be read as Parquet', 'Write it again']
	},
	'a binary file named .csv': {
		files: [{ name: 'picture.csv', bytes: png }],
		code: 'log-binary',
		says: ['picture.csv is not text', 'Choose a CSV']
	},
	'an audit with an unknown key': {
		files: [audit({ polices: 'four-fifths' })],
		code: 'key-unknown',
		says: ['polices', 'audit.json', /Did you mean "?policy/]
	},
	'a report that is none': {
		files: [{ name: 'report.json', bytes: '{"result": {"audit": 5}, "resultHash": "no"}' }],
		code: 'key-required',
		says: ['report.json', 'lacks "provenance"']
	},
	'a report that is cut off': {
		files: [{ name: 'report.json', bytes: '{"result": {"audit": ' }],
		code: 'syntax-json',
		says: ['report.json is not JSON', 'line 1']
	}
};

/** The problem is announced, stands where the reader looks, and says what, where and how to mend. */
async function expectProblem(page: Page, { code, says }: Bad): Promise<void> {
	const problem = page.getByRole('alert').filter({ hasText: code });
	await expect(problem).toBeVisible({ timeout: 60_000 });
	for (const words of says) await expect(problem).toContainText(words);
	await expect(problem).toBeInViewport();
	await expect(page.getByRole('alert').filter({ hasText: 'work-failed' })).toHaveCount(0);
	await expect(page.getByRole('progressbar')).toHaveCount(0);
}

/** The page works on: the sample opens at once. */
async function expectItLives(page: Page): Promise<void> {
	await goTo(page, 'Log');
	await openSample(page, /readmission/i);
	await expect(page.getByRole('alert').filter({ hasText: 'This could not be done' })).toHaveCount(0);
}

test.setTimeout(180_000);

for (const [name, bad] of Object.entries(cases)) {
	test(`${name}: the page says what, where and how to mend, and works on`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await openDashboard(page);
		for (const file of bad.files) await openFile(page, file);
		if (bad.atRun) {
			await expectColumns(page);
			await page.getByRole('button', { name: 'Run the audit' }).scrollIntoViewIfNeeded();
			await page.mouse.wheel(0, 10_000);
			await page.getByRole('button', { name: 'Run the audit' }).click();
		}
		await expectProblem(page, bad);
		await expectItLives(page);
		// Where counting has failed, counting is what must still work.
		if (bad.atRun) await runAudit(page);
		expect(errors).toEqual([]);
	});
}

const real = logsPath('data/diabetes130/readmission_predictions_test.parquet');

test('half of the real Parquet log is refused, and the whole of it is taken next', async ({ page }) => {
	test.skip(real === null, 'the real readmission log is not here');
	const bytes = await readFile(real ?? '');
	await openDashboard(page);
	await openFile(page, { name: 'half.parquet', bytes: bytes.subarray(0, bytes.length / 2) });
	await expectProblem(page, {
		files: [],
		code: 'log-parquet-truncated',
		says: ['half.parquet', 'cut short']
	});
	await openFile(page, real ?? '');
	await expectColumns(page);
	await expect(page.getByRole('alert').filter({ hasText: 'log-parquet-truncated' })).toHaveCount(0);
});

test('where the engine cannot be fetched the page says so, and works once it can', async ({ page }) => {
	await page.route('**/*.wasm', (route) => route.abort());
	await openDashboard(page);
	await openFile(page, csv('log.csv', log(rows)));
	await expectProblem(page, {
		files: [],
		code: 'engine-not-fetched',
		says: ['could not be fetched', 'Check the connection']
	});
	await page.unroute('**/*.wasm');
	await openFile(page, csv('log.csv', log(rows)));
	await expectColumns(page);
});
