import { expect, test } from '@playwright/test';
import { corpus } from '../corpus/corpus.ts';
import { expectColumns, goTo, openDashboard, openFile } from './support/journey.ts';

/** The worst of the corpus, through the page as a person meets it: in turn, in one tab. */
const worst = [
	'UTF-16LE without its mark',
	'bytes that are not UTF-8 a megabyte down',
	'a quote that opens in the header and is never closed',
	'zero bytes at the end, as a full disk leaves them',
	'a web page, as a download that needs a login leaves it',
	'lines in the notation of Python',
	'JSON nested 100,000 deep',
	'gzip whose checksum is wrong',
	'gzip of one line of 64 MB',
	'gzip in gzip',
	'Parquet: encrypted columns',
	'Parquet: pages of rubbish',
	'Parquet: a footer of rubbish'
];

test.setTimeout(600_000);

test('the worst of the corpus in one tab: each is refused in words, and the next log opens', async ({
	page
}) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await openDashboard(page);
	for (const name of worst) {
		const bad = corpus.find((one) => one.name === name);
		if (bad?.must.kind !== 'refuses') throw new Error(`The corpus refuses no ${name}`);
		const { file, bytes } = bad;
		const { code } = bad.must;
		await test.step(name, async () => {
			await openFile(page, { name: file, bytes: bytes() });
			const { or } = bad.must;
			const said = page.getByRole('alert').filter({ hasText: code });
			const problem = or === null ? said : said.or(page.getByRole('alert').filter({ hasText: or }));
			// A row that cannot be read is listed rather than told by a code.
			const refused = problem.or(page.getByRole('region', { name: 'Rows that cannot be read' })).first();
			const columns = page.getByRole('heading', { name: 'What the columns mean', level: 1 });
			await expect(refused.or(columns).first()).toBeVisible({ timeout: 60_000 });
			if (await columns.isVisible()) {
				// Some are broken further down than the look at the columns goes: counting shows it.
				await makeRunnable(page);
				await page.getByRole('button', { name: 'Run the audit' }).click();
				await expect(refused).toBeVisible({ timeout: 60_000 });
				await goTo(page, 'Log');
			}
			await expect(page.getByRole('alert').filter({ hasText: 'work-failed' })).toHaveCount(0);
		});
	}
	await openFile(page, { name: 'log.csv', bytes: 'race,label,prediction\nA,1,0\nB,0,1\nA,0,1\n' });
	await expectColumns(page);
	expect(errors).toEqual([]);
});
