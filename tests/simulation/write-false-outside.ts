import { writeFileSync } from 'node:fs';
import { rulesWithoutTolerance, seed, simulateFalseOutside } from './false-outside.ts';
import type { FalseOutside } from './false-outside.ts';

const runs = 10_000;
const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
const row = (r: FalseOutside): string =>
	`| ${r.rule} | ${r.design} | ${String(r.rate)} | ${percent(r.share)} | ${percent(r.error)} |`;

const results = simulateFalseOutside(runs);
const worst = results.reduce((a, b) => (b.share > a.share ? b : a));

const bare = simulateFalseOutside(runs, rulesWithoutTolerance);
const head = `| rule | groups | true rate | called outside | Monte Carlo error |
| --- | --- | --- | --- | --- |`;

const page = `# How often a verdict of "outside" is false

Groups whose true rates are all equal are audited ${runs.toLocaleString('en')} times in each row below; an audit counts when any of its
comparisons is called outside its limit. The verdicts promise at most 5 % of audits. The highest share found is
${percent(worst.share)} (${worst.rule}, ${worst.design}, true rate ${String(worst.rate)}).

Level 0.95, Šidák over the rule's family; Newcombe intervals of differences, Miettinen–Nurminen intervals of ratios,
both sides judged. Seed ${String(seed)}. The Monte Carlo error is one standard error. A reference that is the best
group is chosen by looking, so its family is all pairs, as it is for an extreme over groups.

${head}
${results.map(row).join('\n')}

Without a tolerance, where every gap breaks the rule, the share is the error of the intervals themselves. Nobody would
write such a rule; it shows that the simulation sees errors, and how much of the promise a tolerance leaves in hand.

${head}
${bare.map(row).join('\n')}

Written by \`npm run simulate:verdicts\`. A reduced version runs with the tests.
`;

writeFileSync(new URL('../../docs/false-outside.md', import.meta.url), page);
