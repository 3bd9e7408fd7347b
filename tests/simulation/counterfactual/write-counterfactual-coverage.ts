import { writeFileSync } from 'node:fs';
import { scenarios } from './scenarios.ts';
import { casesEach, seed, simulate, type Outcome } from './simulate.ts';

const runs = 10_000;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const promised = ({ scenario: { expected, promise } }: Outcome): string => {
	if (expected === null || promise === null) return 'none';
	return expected === 'nothing' ? `outside in ≤ ${percent(promise)}` : `${expected} in ≥ ${percent(promise)}`;
};
const row = (r: Outcome): string =>
	`| ${[
		r.scenario.name,
		promised(r),
		percent(r.outside),
		percent(r.netShiftOutside),
		percent(r.excessOutside),
		percent(r.netShiftCovered),
		percent(r.excessCovered),
		r.squaredChange.toFixed(4),
		r.meanExcess.toFixed(4)
	].join(' | ')} |`;

const page = `# What is found of cases answered under two descriptions

In each row ${String(casesEach)} cases are drawn ${runs.toLocaleString('en')} times, each with its own chance of a right answer (evenly between
.1 and .9 under the baseline) and three answers to either description unless it says otherwise. A report judges two figures of them, with no
margin and by intervals that hold at once (Šidák, 95 % over both): the net shift is outside where its interval leaves 0
out, the excess where its interval lies above 0. The excess is the mean squared change of a case's chance, which is never
negative: what lies below 0 is chance and convicts nobody. Its interval is still two-sided, which costs some power and
keeps false alarms below what was promised.

| what is true | promise | outside | by net shift | by excess | net shift held | excess held | true mean squared change | mean excess |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${scenarios.map((scenario) => row(simulate(scenario, runs))).join('\n')}

"Held" is the coverage of the plain interval at 95 %, of the value over all cases that could be drawn.

Two things to know. Where every answer keeps its chance, independent answers are equally noisy on both sides: noise alone
can differ only where answers to one description depend on each other, or where chances move a little without a
direction. Both are above; in the second kind the true squared change is not quite 0, and too small for ${String(casesEach)} cases to
show. And the excess takes answers to one description for independent draws. Answers that avoid each other hide changes;
answers that are copied (a cache, a fixed seed on one side) look like a calm side and a change, as in the last row:
nothing in the answers tells the two apart.

Seed ${String(seed)}; the Monte Carlo standard error of a share of 95 % is ${percent(Math.sqrt((0.95 * 0.05) / runs))}. Written by
\`npm run simulate:counterfactual\`. A reduced version runs with the tests.
`;

writeFileSync(new URL('../../../docs/counterfactual-coverage.md', import.meta.url), page);
