import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Judge } from './judge.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-judge-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file that kills its reader, or holds it up, is a finding, and the next one is read', async () => {
	const program = join(folder, 'reader.mjs');
	writeFileSync(
		program,
		`process.on('message', (path) => {
			const held = [];
			if (path === 'greedy') for (;;) held.push(new Array(1e6).fill(path + held.length));
			if (path === 'endless') for (;;);
			if (path === 'leaves') process.exit(3);
			process.send({ wrong: path === 'sound' ? null : path });
		});
		process.on('disconnect', () => process.exit());`
	);
	const judge = new Judge({ program, patience: 60_000, megabytes: 64 });
	const hasty = new Judge({ program, patience: 500 });
	try {
		expect(await judge.wrongWith('sound')).toBeNull();
		expect(await judge.wrongWith('wrong')).toBe('wrong');
		expect(await judge.wrongWith('greedy')).toMatch(/^its process dies/);
		expect(await judge.wrongWith('leaves')).toBe('its process dies: 3');
		expect(await hasty.wrongWith('endless')).toBe('it is not read within 0.5 seconds');
		expect(await judge.wrongWith('sound')).toBeNull();
	} finally {
		judge.close();
		hasty.close();
	}
});
