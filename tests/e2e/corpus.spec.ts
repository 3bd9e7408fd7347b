import { expect, test, type Page } from '@playwright/test';
import { corpus } from '../corpus/corpus.ts';
import { expectColumns, goTo, openDashboard, openFile, runAudit } from './support/journey.ts';

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

/** By which a log runs at once: plain ones have a prediction, those of Parquet a score. */
const audit = (log: string) => ({
	name: 'audit.json',
	bytes: JSON.stringify({
		id: 'corpus',
		data: { rowsAre: 'cases' },
		outcome: {
			label: 'label',
			...(log.endsWith('.parquet')
				? { score: { column: 'score', threshold: 0.5 } }
				: { prediction: 'prediction' })
		},
		groups: ['group']
	})
});

interface Dropped {
	readonly name: string;
	readonly bytes: Uint8Array | string;
}

const open = (page: Page, ...files: readonly Dropped[]): Promise<void> =>
	page
		.locator('main input[type="file"]')
		.first()
		.setInputFiles(
			files.map(({ name, bytes }) => ({
				name,
				mimeType: 'application/octet-stream',
				buffer: Buffer.from(bytes)
			}))
		);

/** Odd ones that are read all the same. */
const odd = [
	'a name that is long',
	'gzip under the name of CSV',
	'Parquet: codec zstd',
	// The last: that a row was left out is told until it is dismissed.
	'left out: text after a closing quote'
];

test.setTimeout(300_000);

test('the worst of the corpus in one tab: each is refused in words, and the next log opens', async ({
	page
}) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await openDashboard(page);
	for (const [i, name] of worst.entries()) {
		const bad = corpus.find((one) => one.name === name);
		if (bad?.must.kind !== 'refuses') throw new Error(`The corpus refuses no ${name}`);
		const { bytes } = bad;
		const { code, or } = bad.must;
		// A name of its own: what is said of the one before may still stand there.
		const file = `${String(i)}-${bad.file}`;
		await test.step(name, async () => {
			await open(page, audit(file), { name: file, bytes: bytes() });
			const told = page.getByRole('alert').filter({ hasText: file });
			const said = told.filter({ hasText: code });
			const problem = or === null ? said : said.or(told.filter({ hasText: or }));
			// A row that cannot be read is listed rather than told by a code.
			const listed = page.getByRole('region', { name: 'Rows that cannot be read' }).filter({ hasText: file });
			const refused = problem.or(listed).first();
			const columns = page.getByRole('heading', { name: 'What the columns mean', level: 1 });
			await expect(refused.or(columns).first()).toBeVisible({ timeout: 60_000 });
			if (await columns.isVisible()) {
				// Some are broken further down than the look at the columns goes: counting shows it.
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

test('odd files that can be read come to a result', async ({ page }) => {
	await openDashboard(page);
	for (const name of odd) {
		const one = corpus.find((each) => each.name === name);
		if (one?.must.kind !== 'reads') throw new Error(`The corpus reads no ${name}`);
		const { file, bytes, must } = one;
		await test.step(name, async () => {
			await open(page, audit(file), { name: file, bytes: bytes() });
			if (must.leftOut !== null)
				await page.getByRole('button', { name: /^Leave th.* out and go on$/ }).click();
			await expectColumns(page);
			await runAudit(page);
			await expect(page.getByRole('main')).toContainText(new RegExp(`cases\\s*${String(must.rows)}(?!\\d)`));
			await goTo(page, 'Log');
		});
	}
});
