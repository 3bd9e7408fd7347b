/**
 * Whole programs on the same log of a million rows, from start to end: Plumbline's command line, Fairlearn's MetricFrame
 * and Aequitas' crosstab. Sees that all count the same, prints the ratios and writes docs/benchmarks.md.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { writeLog } from './million-log.ts';
import { inTurns, installPeer, median, runProgram, type Program } from './peer-programs.ts';
import { machine } from './timing.ts';

const rows = 1_000_000;
const turns = 3;
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache', 'bench');
const peers = join(root, 'bench', 'peers');
mkdirSync(cache, { recursive: true });

const [csv, parquet] = [join(cache, `${String(rows)}.csv`), join(cache, `${String(rows)}.parquet`)];
if (!existsSync(parquet)) await writeLog(rows, csv, parquet);

const out = join(cache, 'report');
const plumbline: Program = {
	name: 'Plumbline',
	command: process.execPath,
	words: [
		join(root, 'bin', 'plumbline'),
		...['audit', join(root, 'bench', 'peers.audit.json'), '--data', parquet, '--out', out, '--format', 'json']
	]
};
const metricFrame = join(peers, 'fairlearn', 'metric_frame.py');
const fairlearn = (name: string, resamples: number): Program => ({
	name,
	command: installPeer('fairlearn', { peers, cache }),
	words: [metricFrame, parquet, String(resamples)]
});
const aequitas: Program = {
	name: 'Aequitas',
	command: installPeer('aequitas', { peers, cache }),
	words: [join(peers, 'aequitas', 'crosstab.py'), parquet]
};
const plain = fairlearn('Fairlearn', 0);
const few = 10;
const many = 100;
const resampled = fairlearn('Fairlearn, resampled', few);

requireSame();
const times = inTurns([plumbline, plain, aequitas], turns);
const own = median(times.get('Plumbline') ?? []);
const theirs = median(times.get('Fairlearn') ?? []);
const crosstab = median(times.get('Aequitas') ?? []);
const tenResamples = runProgram(resampled).milliseconds;
const hundredResamples = theirs + ((tenResamples - theirs) * many) / few;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const ratio = (milliseconds: number): string => `${(milliseconds / own).toFixed(1)} ×`;
const table = `| program | whole process | beside Plumbline |
| --- | --- | --- |
| Plumbline: 6 metrics, 3 attributes and all their combinations, intervals, corrected p | ${seconds(own)} | 1 |
| Fairlearn 0.15.0, MetricFrame: 6 metrics, 3 attributes crossed, no intervals | ${seconds(theirs)} | ${ratio(theirs)} |
| the same with ${String(many)} bootstrap resamples, extrapolated from ${String(few)} (${seconds(tenResamples)}) | ${seconds(hundredResamples)} | ${ratio(hundredResamples)} |
| Aequitas 1.1.0, crosstab and disparities of 3 attributes, its significance tests off | ${seconds(crosstab)} | ${ratio(crosstab)} |`;
console.log(table);
const page = join(root, 'docs', 'benchmarks.md');
const words = `# How long it takes, beside the peers

One log of a million rows and nine columns as Parquet (\`bench/million-log.ts\`, seeded), of which five are mapped. Each
program is timed as a whole process, from its start to its end; medians of ${String(turns)} runs in turns, since a machine's speed
moves. Only the ratios of one run say anything. Before it is timed, every program's rates by group are held against
Plumbline's, to 1e-9.

${table}

On ${machine()}. Written by \`npm run bench\`, which installs the peers from pinned versions (\`bench/peers\`).
`;
writeFileSync(page, await format(words, { ...(await resolveConfig(page)), parser: 'markdown' }));

/** Every rate that a peer prints must be Plumbline's: otherwise something else was counted. */
function requireSame(): void {
	runProgram(plumbline);
	const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as {
		readonly result: {
			readonly measures: readonly {
				readonly attribute: string;
				readonly group: string;
				readonly metric: string;
				readonly value: number;
			}[];
		};
	};
	const known = new Map(
		report.result.measures.map(({ attribute, group, metric, value }) => [
			`${attribute}|${group}|${metric}`,
			value
		])
	);
	let held = 0;
	for (const program of [plain, aequitas])
		for (const line of runProgram(program).output.trim().split('\n')) {
			const { group, ...rates } = JSON.parse(line) as { group: readonly string[] } & Record<string, number>;
			const [attribute, level] =
				program === aequitas
					? [group[0] ?? '', group[1] ?? '']
					: ['race × sex × age_band', group.join(' × ')];
			for (const [metric, value] of Object.entries(rates)) {
				const ours = known.get(`${attribute}|${level}|${metric}`);
				if (ours === undefined || Math.abs(ours - value) > 1e-9)
					throw new Error(
						`${program.name} counts ${metric} of ${level} as ${String(value)}, Plumbline as ${String(ours)}`
					);
				held += 1;
			}
		}
	console.log(`${String(held)} rates of the peers are Plumbline's`);
}
