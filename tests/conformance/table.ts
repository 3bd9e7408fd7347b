import { judge } from './judge.ts';
import { inPart, notYet, outOfScope, wrongGoldens } from './scope.ts';
import { readSuite, suiteNames } from './suites.ts';

/** Prints how every case of the peers' own tests fares; ends with 1 where one is neither passing nor rightly listed. */
const heads = ['suite', 'passed', 'not yet', 'out of scope'] as const;
const complaints: string[] = [];
const rows = suiteNames.map((suite) => {
	const cases = readSuite(suite);
	if (cases === null) return [suite, 'absent', '', ''];
	const judged = cases.map((test) => ({ id: test.id, ...judge(suite, test) }));
	for (const { id, complaint } of judged) if (complaint !== null) complaints.push(`${id}: ${complaint}`);
	const tally = heads
		.slice(1)
		.map((kind) => judged.filter((j) => j.kind === kind && j.complaint === null).length);
	return [suite, ...tally.map(String)];
});
const totals = [1, 2, 3].map((at) =>
	String(rows.reduce((sum, row) => sum + Number(row[at] === 'absent' ? 0 : row[at]), 0))
);
const table = [heads, ...rows, ['together', ...totals]];
const widths = heads.map((_, at) => Math.max(...table.map((row) => (row[at] ?? '').length)));
const line = (row: readonly string[]) =>
	row
		.map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
		.join(' · ');

const listed = (
	title: string,
	lists: readonly { readonly reason: string; readonly ids: readonly string[] }[]
) => [
	'',
	`${title}:`,
	...lists.flatMap(({ reason, ids }) => [`  ${reason}`, ...ids.map((id) => `    ${id}`)])
];

console.log(
	[
		...table.map(line),
		...listed('Not yet', notYet),
		...listed('Out of scope', outOfScope),
		...listed(
			'Passed but for some keys',
			inPart.map(({ reason, ids, keys }) => ({ reason: `${reason}: ${keys.join(', ')}`, ids }))
		),
		'',
		'Published numbers that are wrong, and not copied:',
		...wrongGoldens.map((golden) => `  ${golden}`),
		...(complaints.length > 0 ? ['', 'Failing:', ...complaints.map((text) => `  ${text}`)] : [])
	].join('\n')
);
process.exitCode = complaints.length > 0 ? 1 : 0;
