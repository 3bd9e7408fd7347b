import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from '../../scripts/setup/find-browser.mjs';

const executablePath = await findBrowser();
if (executablePath === null) {
	throw new Error('No Chrome or Chromium found: install one, or name it in PLUMBLINE_BROWSER.');
}

export default defineConfig({
	testDir: '.',
	globalSetup: './global-setup.ts',
	// Generous: a slow machine is no defect. Nothing here is a race.
	timeout: 240_000,
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	outputDir: '../../test-results/browser',
	reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
	use: { browserName: 'chromium', launchOptions: { executablePath, args: [...browserFlags] } }
});
