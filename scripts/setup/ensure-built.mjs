import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { holdLock } from './hold-lock.mjs';
import { runCommand } from './run-command.mjs';

const sources = ['src', 'schemas', 'package-lock.json', 'package.json', 'svelte.config.js'];

const targets = {
	dashboard: {
		stamp: 'build/.plumbline-built',
		sources: [...sources, 'static', 'audits', 'vite.config.ts'],
		args: ['build']
	},
	cli: {
		stamp: 'build-cli/.plumbline-built',
		// The samples and what is expected of them are large, and nothing of them is compiled in.
		sources: [...sources, 'audits/policies', 'vite.cli.config.ts'],
		args: ['build', '--config', 'vite.cli.config.ts']
	}
};

/** Builds the dashboard or the command line where its sources have changed since the last build. */
export async function ensureBuilt(root, target) {
	const { stamp, sources: inputs, args } = targets[target];
	const wanted = fingerprint(root, inputs);
	const path = join(root, stamp);
	if (existsSync(path) && readFileSync(path, 'utf8') === wanted) return;
	const release = await holdLock(join(root, 'node_modules', `.plumbline-building-${target}`));
	try {
		// Another process may have built while this one waited.
		if (existsSync(path) && readFileSync(path, 'utf8') === wanted) return;
		await build(root, target, args);
		mkdirSync(join(path, '..'), { recursive: true });
		writeFileSync(path, wanted);
	} finally {
		release();
	}
}

async function build(root, target, args) {
	console.error(`Building the ${target === 'cli' ? 'command line' : 'dashboard'}…`);
	// The project's tsconfig builds on one that Kit writes; only the dashboard's build writes it by itself.
	if (!existsSync(join(root, '.svelte-kit', 'tsconfig.json'))) {
		const kit = join(root, 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js');
		await runCommand(root, process.execPath, [kit, 'sync']);
	}
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	await runCommand(root, process.execPath, [vite, ...args, '--logLevel', 'error']);
}
