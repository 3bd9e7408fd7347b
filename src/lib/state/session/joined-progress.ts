import type { LoadProgress, LogSource } from '#lib/engine/port.ts';

/**
 * The progress of reading several files as one: their shares by size, in whatever order they are read. Of a single file,
 * and of a file that nobody gave, it is what was said.
 */
export function joinedProgress(
	sources: readonly Pick<LogSource, 'name' | 'bytes'>[]
): (file: string, step: LoadProgress) => LoadProgress {
	const sizes = new Map<string, number>();
	for (const { name, bytes } of sources) sizes.set(name, (sizes.get(name) ?? 0) + bytes);
	const of = sources.reduce((sum, { bytes }) => sum + bytes, 0);
	const steps = new Map<string, LoadProgress>();
	let readings = 1;
	return (file, step) => {
		// Counting, and reading a part again, are of no file's share.
		const isReading = step.phase === 'opening' || step.phase === 'reading';
		if (sources.length < 2 || !sizes.has(file) || !isReading) return step;
		const { reading } = step;
		// Each reading of the log begins with the first file.
		if (reading !== undefined && reading.at !== readings) steps.clear();
		readings = reading?.at ?? readings;
		steps.set(file, step);
		let done = 0;
		let rows = 0;
		for (const [name, each] of steps) {
			const share = each.of === null || each.of === 0 ? 0 : Math.min(1, each.done / each.of);
			done += share * (sizes.get(name) ?? 0);
			rows += each.rows ?? 0;
		}
		// The second file is opened while the log as a whole is being read.
		const phase = [...steps.values()].some((each) => each.phase === 'reading') ? 'reading' : 'opening';
		return { phase, done, of, rows, ...(reading === undefined ? {} : { reading }) };
	};
}
