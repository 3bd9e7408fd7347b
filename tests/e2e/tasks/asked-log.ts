import { mkdtempSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, type Browser, type Page } from '@playwright/test';
import { logsPath } from '../../logs.ts';
import { expectColumns, goTo, openDashboard, openFile, runAudit } from '../support/journey.ts';
import { documentedLogs, type DocumentedLog, type DocumentedTask } from './documented.ts';
import { Hand } from './hand.ts';
import { cellsOf, inShell } from './native.ts';

/** What a question came to: where the page stands, and how the hand got there. */
interface Asked {
	readonly page: Page;
	readonly hand: Hand;
}

/** A log that was opened with its audit and counted once, on the page and by the command line, for all of its questions. */
export class AskedLog {
	readonly page: Page;
	readonly #documented: DocumentedLog;
	readonly #places: { readonly logs: string; readonly out: string };
	readonly #counted: Promise<string>;

	private constructor(page: Page, documented: DocumentedLog, places: AskedLog['places']) {
		this.page = page;
		this.#documented = documented;
		this.#places = places;
		this.#counted = inShell(documented.before, places);
		// Awaited by the first question that needs it, which then says what went wrong.
		this.#counted.catch(() => undefined);
	}

	get places() {
		return this.#places;
	}

	/** Opens the log of a heading of the documentation, and runs its audit. */
	static async open(
		browser: Browser,
		heading: string,
		files: { readonly audit: string; readonly log: string }
	): Promise<AskedLog> {
		const documented = documentedLogs.get(heading);
		if (documented === undefined) throw new Error(`docs/tasks.md has no heading ${heading}`);
		const page = await browser.newPage();
		const places = {
			logs: logsPath('data') ?? '',
			out: mkdtempSync(join(tmpdir(), 'plumbline-tasks-'))
		};
		const asked = new AskedLog(page, documented, places);
		const audit = readFileSync(fileURLToPath(new URL(files.audit, import.meta.url)));
		await openDashboard(page);
		await openFile(page, { name: files.audit, bytes: audit });
		await openFile(page, { name: basename(files.log), bytes: readFileSync(files.log) });
		await expectColumns(page);
		await runAudit(page);
		return asked;
	}

	/** Where every question begins: the overview, with nothing chosen. */
	async start(): Promise<Asked> {
		const { page } = this;
		await page.evaluate(() => (location.hash = '#'));
		await goTo(page, 'Overview');
		return { page, hand: new Hand(page) };
	}

	#task(number: number): DocumentedTask {
		const task = this.#documented.tasks.get(number);
		if (task === undefined) throw new Error(`docs/tasks.md has no question ${String(number)} of this log`);
		return task;
	}

	/** What the documented commands of a question print, cell by cell. */
	async commandLine(number: number): Promise<readonly (readonly string[])[]> {
		await this.#counted;
		return cellsOf(await inShell(this.#task(number).commands, this.#places));
	}

	/** That the documentation counts the steps that were taken, and gives these answers. */
	told(number: number, hand: Hand, answers: readonly string[]): void {
		const task = this.#task(number);
		expect(hand.steps, 'steps that the documentation lists').toBe(task.steps);
		const plain = (text: string): string => text.replaceAll(/[\u202f\u00a0]/g, ' ').replaceAll('**', '');
		for (const answer of answers) expect(plain(task.text)).toContain(plain(answer));
	}
}
