import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A peer's Python with its pinned packages, installed once into a folder of its own. Gives the interpreter's path. */
export function installPeer(
	name: string,
	{ peers, cache }: { readonly peers: string; readonly cache: string }
): string {
	const folder = join(cache, name);
	const python = join(folder, 'bin', 'python');
	if (existsSync(join(folder, 'installed'))) return python;
	const steps = [
		['python3', '-m', 'venv', folder],
		[python, '-m', 'pip', 'install', '--quiet', '-r', join(peers, name, 'requirements.txt')],
		['touch', join(folder, 'installed')]
	] as const;
	for (const [command, ...words] of steps) {
		const { status, stderr } = spawnSync(command, words, { encoding: 'utf8' });
		if (status !== 0) throw new Error(`${name} cannot be installed: ${stderr}`);
	}
	return python;
}

export interface Program {
	readonly name: string;
	readonly command: string;
	readonly words: readonly string[];
	/** Exit codes that are an answer. */
	readonly fine?: readonly number[];
}

export interface ProgramRun {
	readonly milliseconds: number;
	readonly output: string;
}

/** Runs a program from its start to its end. */
export function runProgram({ name, command, words, fine = [0] }: Program): ProgramRun {
	const start = performance.now();
	const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8', maxBuffer: 2 ** 30 });
	const milliseconds = performance.now() - start;
	if (status === null || !fine.includes(status))
		throw new Error(`${name} ended with ${String(status)}: ${stderr}`);
	return { milliseconds, output: stdout };
}

/** The median time of each program, run in turns so that a slow phase of the machine meets all of them. */
export function inTurns(programs: readonly Program[], turns: number): ReadonlyMap<string, readonly number[]> {
	const times = new Map(programs.map(({ name }) => [name, [] as number[]]));
	for (let turn = 0; turn < turns; turn += 1)
		for (const program of programs) times.get(program.name)?.push(runProgram(program).milliseconds);
	return times;
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
