import { test as base, expect, type Page } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export { expect };

/** A page with the engine in it, and files to drop on it. Any request that leaves the origin fails the test. */
export interface HarnessPage {
	readonly page: Page;
	/** Chooses files by path, or writes one from its name and content and chooses it. */
	readonly choose: (
		...files: readonly (string | { readonly name: string; readonly content: string | Uint8Array })[]
	) => Promise<void>;
}

export const test = base.extend<{ harness: HarnessPage }>({
	harness: async ({ page }, use) => {
		const origin = process.env['PLUMBLINE_HARNESS'];
		if (origin === undefined) throw new Error('The harness is not served');
		const foreign: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(origin) && !/^(blob|data):/.test(request.url()))
				foreign.push(request.url());
		});
		const folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
		await page.goto(origin);
		await page.waitForFunction(() => 'harness' in globalThis);
		await use({
			page,
			async choose(...files) {
				const paths = files.map((file) => {
					if (typeof file === 'string') return file;
					const path = join(folder, file.name);
					writeFileSync(path, file.content);
					return path;
				});
				await page.setInputFiles('#files', paths);
			}
		});
		rmSync(folder, { recursive: true });
		expect(foreign).toEqual([]);
	}
});
