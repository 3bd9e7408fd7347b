/**
 * How long the page takes from a reader's choice to its painted answer: at ten thousand and at ten million rows, and with
 * the real ACS log of seven models where it is. Prints medians and 95th percentiles and writes docs/benchmarks-interactions.md.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { logsPath } from '../tests/logs.ts';
import { writeLog } from './million-log.ts';
import { runLog, whileServed, withPage } from './served-page.ts';
import { machine } from './timing.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache', 'bench');
mkdirSync(cache, { recursive: true });

interface Interaction {
	readonly view: 'Groups' | 'Intersections' | 'Thresholds';
	/** The label of the control: a list to choose from, a row of buttons, boxes to tick, or a slider. */
	readonly control: string;
	readonly kind: 'list' | 'buttons' | 'boxes' | 'slider' | 'rows';
	/** Where the answer is painted: of a slider the charts, which follow it; what is longer follows ten times a second. */
	readonly within?: string;
}

const interactions: readonly Interaction[] = [
	{ view: 'Groups', control: 'Show', kind: 'buttons' },
	{ view: 'Groups', control: 'Metrics', kind: 'boxes' },
	{ view: 'Groups', control: 'Compare with', kind: 'list' },
	{ view: 'Groups', control: 'Attribute', kind: 'list' },
	{ view: 'Intersections', control: 'Attributes', kind: 'list' },
	{ view: 'Intersections', control: 'Metric', kind: 'list' },
	{ view: 'Intersections', control: 'Show', kind: 'buttons' },
	{ view: 'Groups', control: 'Look only at', kind: 'rows' },
	{ view: 'Thresholds', control: 'Threshold', kind: 'slider', within: '[aria-labelledby=at-thresholds]' }
];

/** Of so many the 95th percentile is not the slowest; some go before them that are not counted. */
const rounds = 30;
const roundsBefore = 6;

/** Longer than any result takes to be built, which changes nothing on the page until it has come. */
const quietAfter = 700;

/**
 * Goes through the choices of a control and times each, in the page: from the event to the frame after the last change of
 * what is shown. An answer counts as whole once nothing has changed for longer than a result takes to be built.
 */
async function timesOf(
	page: Page,
	{ control, kind, within = 'body' }: Interaction,
	levels: readonly string[],
	rounds: number
): Promise<readonly number[]> {
	return page.evaluate(
		async ({ control, kind, rounds, within, levels, quietAfter }) => {
			const main = document.querySelector('main');
			if (main === null) throw new Error('The page has no main part');
			const named = [
				...main.querySelectorAll('label, legend, [role=radiogroup], [role=group], fieldset')
			].find((each) => (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(control));
			const part = named?.closest('fieldset') ?? named?.parentElement ?? null;
			const slider = main.querySelector<HTMLElement>('[role=slider]');
			if (part === null && kind !== 'slider' && kind !== 'rows')
				throw new Error(`There is no control ${control}`);
			const watched = document.querySelector(within);
			if (watched === null) throw new Error(`Nothing answers ${control}`);
			const list = part?.querySelector('select') ?? null;
			const presses = [
				...(part ?? main).querySelectorAll<HTMLElement>(
					kind === 'boxes' ? 'input[type=checkbox]' : 'button, input, [role=radio]'
				)
			];
			const choose = (at: number): void => {
				if (kind === 'slider') {
					// To and fro, each step another threshold.
					const key = at % 20 < 10 ? 'ArrowRight' : 'ArrowLeft';
					slider?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
					return;
				}
				if (kind === 'rows') {
					location.hash = levels[at % levels.length] ?? '';
					return;
				}
				if (kind !== 'list') return presses[at % presses.length]?.click();
				if (list === null) throw new Error(`${control} is no list`);
				list.selectedIndex = (list.selectedIndex + 1) % list.options.length;
				list.dispatchEvent(new Event('change', { bubbles: true }));
			};
			const painted = (): Promise<number> =>
				new Promise((resolve) => {
					let last = performance.now();
					let quiet = setTimeout(() => undefined);
					const settle = (): void => {
						clearTimeout(quiet);
						quiet = setTimeout(() => {
							watching.disconnect();
							resolve(last);
						}, quietAfter);
					};
					const watching = new MutationObserver(() => {
						requestAnimationFrame(() => {
							const frame = new MessageChannel();
							// After the frame has been painted.
							frame.port1.onmessage = () => (last = performance.now());
							frame.port2.postMessage(null);
						});
						settle();
					});
					watching.observe(watched, {
						subtree: true,
						childList: true,
						attributes: true,
						characterData: true
					});
					settle();
				});
			const times: number[] = [];
			for (let round = 0; round < rounds; round += 1) {
				const answer = painted();
				const start = performance.now();
				choose(round);
				times.push((await answer) - start);
			}
			return times;
		},
		{ control, kind, rounds, within, levels, quietAfter }
	);
}

const quantile = (times: readonly number[], share: number): number =>
	times.toSorted((a, b) => a - b)[Math.ceil(share * times.length) - 1] ?? NaN;

async function timesIn(
	page: Page,
	{ levels, scored }: BenchLog
): Promise<ReadonlyMap<string, readonly number[]>> {
	// What compiles this script names functions by a helper that the page has not.
	await page.evaluate('globalThis.__name ??= (named) => named');
	const found = new Map<string, readonly number[]>();
	for (const each of interactions) {
		if (each.kind === 'slider' && !scored) continue;
		await page.getByRole('navigation').getByRole('link', { name: each.view }).first().click();
		await page.waitForURL(`**/${each.view.toLowerCase()}*`);
		await page.getByRole('main').locator('svg').first().waitFor();
		await timesOf(page, each, levels, roundsBefore);
		found.set(`${each.view}: ${each.control}`, await timesOf(page, each, levels, rounds));
		await page.evaluate(() => {
			location.hash = '';
		});
	}
	return found;
}

interface BenchLog {
	readonly name: string;
	readonly path: string;
	readonly rows: number;
	readonly definition: string;
	/** What the address says of rows to look at. */
	readonly levels: readonly string[];
	readonly scored: boolean;
}

const onlyAt = (attribute: string, level: string): string =>
	`#rows=${encodeURIComponent(JSON.stringify([[attribute, level]]))}`;

const logOf = async (rows: number): Promise<BenchLog> => {
	const path = join(cache, `${String(rows)}.parquet`);
	if (!existsSync(path)) await writeLog(rows, path.replace('.parquet', '.csv'), path);
	return {
		name: `${rows.toLocaleString('en')} rows`,
		path,
		rows,
		definition: join(root, 'bench', 'scores.audit.json'),
		levels: [onlyAt('sex', 'F'), onlyAt('sex', 'M'), onlyAt('age_band', '80+'), ''],
		scored: true
	};
};
const acs = logsPath('data/acs_income_preds/acs_income_predictions.parquet');
const logs: readonly BenchLog[] = [
	await logOf(10_000),
	await logOf(10_000_000),
	...(acs === null
		? []
		: [
				{
					name: 'ACS, 7 models',
					path: acs,
					rows: 332_900,
					definition: join(root, 'bench', 'acs.audit.json'),
					levels: [onlyAt('SEX', '1'), onlyAt('SEX', '2'), onlyAt('RAC1P_code', '2'), ''],
					scored: false
				}
			])
];

await whileServed(async () => {
	const columns: ReadonlyMap<string, readonly number[]>[] = [];
	for (const log of logs)
		columns.push(
			await withPage(log.definition, async (page) => {
				await runLog(page, log);
				return timesIn(page, log);
			})
		);
	const ms = (time: number): string => `${time.toFixed(0)} ms`;
	const lines = interactions.map(({ view, control }) => {
		const cells = columns.map((times) => times.get(`${view}: ${control}`) ?? []);
		const [few, many] = cells.map((times) => quantile(times, 0.95));
		const shown = cells.map((times) =>
			times.length === 0 ? 'no score' : `${ms(quantile(times, 0.5))}, ${ms(quantile(times, 0.95))}`
		);
		return `| ${view}: ${control} | ${shown.join(' | ')} | ${((many ?? NaN) / (few ?? NaN)).toFixed(2)} |`;
	});
	const table = `| Choice (median, 95th percentile) | ${logs.map(({ name }) => name).join(' | ')} | ten million beside ten thousand |
| --- | ${logs.map(() => '---').join(' | ')} | --- |
${lines.join('\n')}`;
	console.log(table);
	const words = `# From a choice to its painted answer

Each control is gone through ${String(rounds)} times after ${String(roundsBefore)} that are not counted, in the page: from the event to the
frame after the last change of what is shown, estimates and closed-form intervals included. A screen of 60 frames a second
adds up to 17 ms. 6 metrics, 3 attributes and all their combinations in the synthetic logs.

${table}

On ${machine()}. Written by \`npm run bench:interactions\`.
`;
	const page = join(root, 'docs', 'benchmarks-interactions.md');
	writeFileSync(page, await format(words, { ...(await resolveConfig(page)), parser: 'markdown' }));
});
