import { writeFileSync } from 'node:fs';
import { drawCoverage } from './draw-coverage.ts';
import { coverageOf, meanCoverage, subjects, worstCell, type SubjectCoverage } from './simulate-coverage.ts';
import { level, seed } from './subject.ts';

const runs = 20_000;
const percent = (share: number): string =>
	Number.isNaN(share) ? 'no answer' : `${(100 * share).toFixed(1)} %`;
const docs = (name: string): URL => new URL(`../../../docs/${name}`, import.meta.url);

const results = subjects.map((subject) => {
	console.log(subject.name);
	return coverageOf(subject, runs);
});
const scores = results.filter(({ subject }) => subject.score);
const intervals = results.filter(
	({ subject }) => subject.of === 'interval' && !subject.name.includes('compatibility')
);
const worst = scores
	.map((result) => ({ name: result.subject.name, cell: worstCell(result) }))
	.reduce((a, b) => (b.cell.kept < a.cell.kept ? b : a));
const means = intervals.map(meanCoverage);

const summary = (result: SubjectCoverage): string => {
	const cell = worstCell(result);
	const { subject } = result;
	return `| ${subject.name} | ${subject.of} | ${percent(meanCoverage(result))} | ${percent(cell.kept)} | ${cell.n.toLocaleString('en')} | ${String(cell.rate)} |`;
};

const table = (result: SubjectCoverage): string => {
	const { subject, cells } = result;
	const at = (n: number, rate: number) =>
		cells.find((cell) => cell.n === n && cell.rate === rate)?.kept ?? NaN;
	return `### ${subject.name}

| rows \\ ${subject.rateIs} | ${subject.rates.join(' | ')} |
| --- |${subject.rates.map(() => ' --- |').join('')}
${subject.sizes.map((n) => `| ${n.toLocaleString('en')} | ${subject.rates.map((rate) => percent(at(n, rate))).join(' | ')} |`).join('\n')}
`;
};

const page = `# Whether the intervals hold what they promise

Each interval is asked at ${percent(level)} of data whose truth is known; it keeps its promise when it holds the truth. Each test is
asked of data in which there is nothing to find; it keeps its promise when p is above ${(1 - level).toFixed(2)}. ${runs.toLocaleString('en')} runs a cell
(a proportion’s coverage is summed over every outcome instead; costly methods get a share of the runs: 1,000 at least),
seed ${String(seed)}. Runs in which a method gives no answer are left out.

Over all sizes and rates the mean coverage of an interval lies between ${percent(Math.min(...means))} and ${percent(Math.max(...means))}. The worst single cell of
a score method at 30 rows or more is ${percent(worst.cell.kept)} (${worst.name}; ${worst.cell.n.toLocaleString('en')} rows, ${String(worst.cell.rate)}). An interval of an extreme over groups promises
more than its level on purpose: it holds every pair of groups at once.

![Coverage by method and rows](coverage.svg)

| method | kind | mean | worst at 30 rows or more | rows | at |
| --- | --- | --- | --- | --- | --- |
${results.map(summary).join('\n')}

How often a verdict of “outside” is false is in [false-outside.md](false-outside.md); clustered rows are in
[clustered-coverage.md](clustered-coverage.md).

## Every cell

${results.map(table).join('\n')}
Written by \`npm run coverage:simulate\`. A reduced version runs with the tests.
`;

writeFileSync(docs('coverage.md'), page);
writeFileSync(docs('coverage.svg'), drawCoverage(results));
