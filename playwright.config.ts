import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './scripts/setup/find-browser.mjs';

const port = Number(process.env['PLUMBLINE_TEST_PORT'] ?? 4187);
const executablePath = await findBrowser();
if (executablePath === null) {
	throw new Error('No Chrome or Chromium found: install one, or name it in PLUMBLINE_BROWSER.');
}

export default defineConfig({
	testDir: 'tests/e2e',
	// Generous: a slow machine is no defect. Nothing here is a race.
	timeout: 180_000,
	expect: { timeout: 30_000 },
	workers: 2,
	// Once more before a browser on a busy machine is called a failure; what needed it is reported as flaky.
	retries: 1,
	fullyParallel: true,
	forbidOnly: true,
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		baseURL: `http://localhost:${port}`,
		browserName: 'chromium',
		viewport: { width: 1440, height: 900 },
		launchOptions: { executablePath, args: [...browserFlags] },
		trace: 'on-first-retry'
	},
	webServer: {
		command: 'node scripts/start.mjs',
		env: { PORT: String(port) },
		url: `http://localhost:${port}`,
		timeout: 240_000,
		reuseExistingServer: false
	}
});
