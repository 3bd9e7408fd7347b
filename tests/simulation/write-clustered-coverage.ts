import { writeFileSync } from 'node:fs';
import { simulateClusteredFalseOutside, type ClusteredFalseOutside } from './clustered-false-outside.ts';
import { seed, simulateClusteredCoverage } from './clustered-coverage.ts';
import type { Coverage } from './clustered-coverage.ts';

const runs = 2_000;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const row = (r: Coverage): string =>
	`| ${r.design} | ${String(r.rate)} | ${r.promise} | ${percent(r.naive)} | ${percent(r.clustered)} |`;

const results = simulateClusteredCoverage(runs);
const intervals = results.filter(({ promise }) => promise.startsWith('interval'));
const mean = (of: readonly number[]): number => of.reduce((sum, x) => sum + x, 0) / of.length;
const lowest = (of: readonly Coverage[]): Coverage =>
	of.reduce((a, b) => (b.clustered < a.clustered ? b : a));
const apart = intervals.filter(({ correlated, spanning }) => correlated && !spanning);
const worst = lowest(intervals);

const outside = simulateClusteredFalseOutside(runs);
const tolerant = outside.filter((r) => r.tolerant);
const intolerant = outside.filter((r) => !r.tolerant);
const highest = (of: 'naive' | 'clustered'): ClusteredFalseOutside =>
	tolerant.reduce((a, b) => (b[of] > a[of] ? b : a));
const where = (r: ClusteredFalseOutside): string =>
	`${r.rule}, ${String(r.groups)} groups of ${r.design}, rate ${String(r.rate)}`;
const outsideTable = (
	of: readonly ClusteredFalseOutside[]
): string => `| groups | clusters of each group | rate | rule | ignored | counted |
| --- | --- | --- | --- | --- | --- |
${of.map((r) => `| ${String(r.groups)} | ${r.design} | ${String(r.rate)} | ${r.rule} | ${percent(r.naive)} | ${percent(r.clustered)} |`).join('\n')}`;
const [worstIgnored, worstCounted] = [highest('naive'), highest('clustered')];

const page = `# What several rows a patient do to intervals

Two groups of one true rate are drawn ${runs.toLocaleString('en')} times in each row below, their rows in clusters
(beta-binomial: ρ is the correlation of two rows of a cluster). Each promise is held against the truth twice: with the
clusters ignored, as if rows were independent, and with them counted, at the effective size of the linearised variance
and with t on the clusters less one. All promise 95 % (a verdict: that it is not falsely outside).

Where clusters lie within a group, intervals that ignore them hold the truth in ${percent(mean(apart.map((r) => r.naive)))} of
draws on average; those that count them in ${percent(mean(apart.map((r) => r.clustered)))}. Where each patient has rows in both
groups, ignoring the clusters makes comparisons too wide instead, since what two groups share cancels. The lowest
coverage found for an interval that counts them is ${percent(worst.clustered)} (${worst.promise}, ${worst.design}, rate
${String(worst.rate)}): few clusters of unequal size and few events show less of their variance than there is.

| clusters of each group | rate | promise | ignored | counted |
| --- | --- | --- | --- | --- |
${results.map(row).join('\n')}

## How often a verdict of “outside” is false

Two, five and twenty groups of one true rate are audited ${runs.toLocaleString('en')} times in each row below; an audit counts when any of its
comparisons is called outside its limit. The verdicts promise at most 5 % of audits. With the clusters counted the highest
share found is ${percent(worstCounted.clustered)} (${where(worstCounted)}); with the clusters
ignored it is ${percent(worstIgnored.naive)} (${where(worstIgnored)}).

${outsideTable(tolerant)}

Nobody would write a rule without a tolerance; there the share is the error of the simultaneous intervals themselves.

${outsideTable(intolerant)}

Seed ${String(seed)}; the Monte Carlo standard error of a share of 95 % is ${percent(Math.sqrt((0.95 * 0.05) / runs))}. Written by
\`npm run simulate:clusters\`. A reduced version runs with the tests.
`;

writeFileSync(new URL('../../docs/clustered-coverage.md', import.meta.url), page);
