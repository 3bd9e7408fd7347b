import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge'
];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** Path of a Chromium-like browser on this machine, or null: PLUMBLINE_BROWSER, the PATH, the usual places, Playwright's own. */
export async function findBrowser() {
	const named = process.env['PLUMBLINE_BROWSER'];
	if (named) return named;
	for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
		const found = names.map((name) => join(folder, name)).find((path) => existsSync(path));
		if (found) return found;
	}
	const place = places.find((path) => existsSync(path));
	if (place) return place;
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** Finds a browser, and on a Debian-like machine where there is none installs the distribution's Chromium. */
export async function ensureBrowser() {
	const found = await findBrowser();
	if (found) return found;
	const canInstall =
		process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
	if (!canInstall) return null;
	console.error('Installing Chromium from the distribution (once)…');
	const quiet = {
		stdio: ['ignore', 'ignore', 2],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	};
	execFileSync('apt-get', ['update', '-qq'], quiet);
	execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
	return findBrowser();
}

/** Flags that keep the browser from talking to anyone by itself, and let root run it. */
export const browserFlags = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// Drawing by a software GPU costs more than drawing without one.
	'--disable-gpu',
	'--no-first-run'
];
