import { cpus, loadavg, totalmem } from 'node:os';
import { performance } from 'node:perf_hooks';

export interface Timing {
	/** Median, least and most milliseconds that passed. */
	readonly wall: Spread;
	/** The same of the processor's time, all threads together: other work on the machine hardly changes it. */
	readonly cpu: Spread;
	readonly runs: number;
}

interface Spread {
	readonly median: number;
	readonly least: number;
	readonly most: number;
}

function spread(times: readonly number[]): Spread {
	const sorted = [...times].sort((a, b) => a - b);
	return {
		median: sorted[Math.floor(sorted.length / 2)] ?? NaN,
		least: sorted[0] ?? NaN,
		most: sorted.at(-1) ?? NaN
	};
}

/** Milliseconds that a task takes: the median of several runs after two that are not counted, with the spread. */
export function timed(task: () => unknown, runs = 9): Timing {
	task();
	task();
	const times = Array.from({ length: runs }, () => {
		const start = performance.now();
		const before = process.cpuUsage();
		task();
		const { user, system } = process.cpuUsage(before);
		return { wall: performance.now() - start, cpu: (user + system) / 1000 };
	});
	return { wall: spread(times.map(({ wall }) => wall)), cpu: spread(times.map(({ cpu }) => cpu)), runs };
}

/** One line: what was measured, its median and spread, and whether the median keeps to what is wanted of it. */
export function line(what: string, { wall, cpu, runs }: Timing, wanted: number | null): string {
	const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
	const shown = ({ median, least, most }: Spread) => `${ms(median)} (${ms(least)} – ${ms(most)})`;
	const verdict =
		wanted === null ? '' : ` · wanted ${ms(wanted)}: ${wall.median < wanted ? 'met' : 'missed'}`;
	return `${what}: ${shown(wall)}, processor ${shown(cpu)}, ${String(runs)} runs${verdict}`;
}

/** The machine, for whoever compares. */
export function machine(): string {
	const cores = cpus();
	const memory = (totalmem() / 2 ** 30).toFixed(0);
	return `${cores[0]?.model.trim() ?? 'unknown processor'}, ${String(cores.length)} cores, load ${(loadavg()[0] ?? NaN).toFixed(1)}, ${memory} GiB, Node ${process.versions.node}, ${process.platform}`;
}
