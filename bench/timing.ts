import { cpus, totalmem } from 'node:os';
import { performance } from 'node:perf_hooks';

export interface Timing {
	readonly median: number;
	readonly least: number;
	readonly most: number;
	readonly runs: number;
}

/** Milliseconds that a task takes: the median of several runs after one that is not counted, with the spread. */
export function timed(task: () => unknown, runs = 7): Timing {
	task();
	const times = Array.from({ length: runs }, () => {
		const start = performance.now();
		task();
		return performance.now() - start;
	}).sort((a, b) => a - b);
	return {
		median: times[Math.floor(runs / 2)] ?? NaN,
		least: times[0] ?? NaN,
		most: times.at(-1) ?? NaN,
		runs
	};
}

/** One line: what was measured, its median and spread, and what is wanted of it where something is. */
export function line(what: string, { median, least, most, runs }: Timing, wanted: number | null): string {
	const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
	const verdict = wanted === null ? '' : ` · wanted ${ms(wanted)}: ${median < wanted ? 'met' : 'missed'}`;
	return `${what}: ${ms(median)} (${ms(least)} – ${ms(most)}, ${String(runs)} runs)${verdict}`;
}

/** The machine, for whoever compares. */
export function machine(): string {
	const cores = cpus();
	const memory = (totalmem() / 2 ** 30).toFixed(0);
	return `${cores[0]?.model.trim() ?? 'unknown processor'}, ${String(cores.length)} cores, ${memory} GiB, Node ${process.versions.node}, ${process.platform}`;
}
