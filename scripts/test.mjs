// Everything `npm test` does on a fresh checkout: install, check, test, and one line for the sum of it.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './setup/ensure-built.mjs';
import { ensureInstalled } from './setup/ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sum = { passed: 0, failed: 0, skipped: 0 };
const seconds = [];
/** What failed, by name: repeated at the end, where a reader of a long log looks first. */
const failures = [];

await ensureInstalled(root);
const { ensureBrowser } = await import('./setup/find-browser.mjs');
const browser = await ensureBrowser();
rmSync(join(root, 'test-results'), { recursive: true, force: true });

// Writes what the checks of types and of style both read.
await step('kit', 'npx', ['svelte-kit', 'sync']);
// The linter takes as long as all other checks, and each of them one processor: two lanes.
await Promise.all([check(['lint']), check(['types', 'svelte', 'format', 'unused', 'generated'])]);

await buildOrFail('dashboard');
await buildOrFail('cli');

const unitFile = 'test-results/unit.json';
await step('unit, contract, conformance and golden tests', 'npx', [
	'vitest',
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${unitFile}`
]);
count(
	'unit tests',
	unitFile,
	({ numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, success, testResults }) => ({
		passed: numPassedTests,
		// A file that does not even load has failed without a test to say so.
		failed: numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites)),
		skipped: numPendingTests,
		names: testResults
			.filter(({ status }) => status === 'failed')
			.flatMap(({ name, assertionResults }) => {
				const failed = assertionResults.filter(({ status }) => status === 'failed');
				const file = relative(root, name);
				return failed.length === 0 ? [file] : failed.map(({ fullName }) => `${file}: ${fullName}`);
			})
	})
);

if (browser === null) {
	console.error(
		'No Chrome or Chromium found: install one, or name it in PLUMBLINE_BROWSER. End-to-end tests did not run.'
	);
	sum.failed += 1;
	failures.push('no browser');
} else {
	await step('the engine in a browser', 'npx', [
		'playwright',
		'test',
		'-c',
		'tests/browser/playwright.config.ts'
	]);
	count('engine tests', 'test-results/browser.json', playwrightFigures);
	await step('end-to-end tests', 'npx', ['playwright', 'test']);
	count('end-to-end tests', 'test-results/e2e.json', playwrightFigures);
}

console.log(seconds.map(([name, s]) => `${String(s).padStart(5)} s  ${name}`).join('\n'));
if (failures.length > 0) console.log(`Failed:\n${failures.join('\n')}`);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed === 0 && sum.passed > 0 ? 0 : 1);

/** What Playwright's own report counts; an error outside any test is a failure too. */
function playwrightFigures({ stats, errors, suites }) {
	return {
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected + (errors.length > 0 && stats.unexpected === 0 ? 1 : 0),
		skipped: stats.skipped,
		names: suites.flatMap(unexpectedIn)
	};
}

/** The tests of a suite, at any depth, that did not end as they should. */
function unexpectedIn({ suites = [], specs = [] }) {
	return [
		...specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `${file}:${line} ${title}`),
		...suites.flatMap(unexpectedIn)
	];
}

/** Runs checks one after the other; each says what it found when it is done, so that lanes do not talk into each other. */
async function check(names) {
	for (const name of names) {
		const ok = await step(`check:${name}`, 'npm', ['run', '--silent', `check:${name}`], 'at its end');
		sum[ok ? 'passed' : 'failed'] += 1;
		if (!ok) failures.push(`check:${name}`);
	}
}

/** Runs one command with its output shown, at once or at its end; resolves to whether it succeeded. */
function step(name, command, args, shown = 'at once') {
	const atOnce = shown === 'at once';
	if (atOnce) console.log(`\n— ${name}`);
	const began = Date.now();
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: root,
			stdio: atOnce ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
			shell: process.platform === 'win32'
		});
		const said = [];
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => said.push(piece));
		child.on('error', () => resolve(false));
		child.on('close', (code) => {
			if (!atOnce) console.log(`\n— ${name}\n${Buffer.concat(said).toString()}`);
			seconds.push([name, Math.round((Date.now() - began) / 1000)]);
			resolve(code === 0);
		});
	});
}

async function buildOrFail(target) {
	const began = Date.now();
	try {
		await ensureBuilt(root, target);
	} catch (error) {
		console.error(error.message);
		sum.failed += 1;
		failures.push(`build ${target}`);
	}
	seconds.push([`build ${target}`, Math.round((Date.now() - began) / 1000)]);
}

/** Adds a runner's own figures; a runner that left none has failed. */
function count(name, file, read) {
	const path = join(root, file);
	if (!existsSync(path)) {
		console.error(`The ${name} left no result.`);
		sum.failed += 1;
		failures.push(`${name}: no result`);
		return;
	}
	const figures = read(JSON.parse(readFileSync(path, 'utf8')));
	for (const key of Object.keys(sum)) sum[key] += figures[key];
	if (figures.failed > 0) {
		failures.push([`${name}: ${figures.failed}`, ...figures.names.slice(0, 20)].join('\n  '));
	}
}
