import type { Counts } from '../src/lib/core/cube/counts.ts';
import {
	peerComparisons,
	peerNames,
	peers,
	type PeerName
} from '../src/lib/core/disparities/compatibility/peer-names.ts';
import type { NoAnswer } from '../src/lib/core/metrics/answer.ts';
import { metricIds, type Better, type Metric } from '../src/lib/core/metrics/metric.ts';
import { metrics } from '../src/lib/core/metrics/registry.ts';

/** The definition cards of all metrics as one page of Markdown, from the registry and the compatibility table alone. */
export const metricCards = (): string =>
	[
		'# Metrics',
		'',
		'Generated from the registry by `npm run generate:metrics`; do not edit by hand.',
		'',
		'TP, FP, FN and TN count the rows of one group: selected or not, against a positive label or not; n is all four. “No answer” is an empty cell with a reason, never 0. The direction says which way is better for the people of the group: first where being selected helps (`favourable: selected`), then where it burdens (`favourable: not_selected`). Where it says “neither”, the metric takes no side: a gap either way may harm.',
		'',
		...metricIds.flatMap((id) => card(metrics[id])),
		'## Comparisons beside the peers’',
		'',
		table(
			['ours', 'peer', 'theirs', 'how their number follows from ours'],
			peerComparisons.map(({ ours, peer, theirs, relation }) => [code(ours), peer, code(theirs), relation])
		),
		''
	].join('\n');

function card(metric: Metric): readonly string[] {
	return [
		`## ${metric.title}`,
		'',
		table(
			['', ''],
			[
				['id', code(metric.id)],
				['in plain words', metric.plain],
				['formula', metric.formula],
				['denominator', metric.denominator],
				['better', `${direction(metric.better.selected)}; ${direction(metric.better.not_selected)}`],
				[
					'no answer when',
					reasons(metric)
						.map((reason) => words[reason])
						.join('; ')
				],
				['needs a label', metric.needsLabel ? 'yes' : 'no'],
				...peers.map((peer) => [peer, peerWords(peerNames[metric.id][peer])])
			]
		),
		''
	];
}

const code = (name: string): string => `\`${name}\``;
const direction = (better: Better): string => better ?? 'neither';

const peerWords = (name: PeerName | null): string =>
	name === null ? 'has none' : `${code(name.name)}; without an answer: ${name.withoutAnswer}`;

const words: Readonly<Partial<Record<NoAnswer, string>>> = {
	'no-rows': 'the group has no rows',
	'no-positives': 'the group has no positive label',
	'no-negatives': 'the group has no negative label',
	'no-predicted-positives': 'nobody of the group is selected',
	'no-predicted-negatives': 'everybody of the group is selected',
	'nobody-selected': 'nobody at all is selected',
	'division-by-zero': 'what it is divided by is 0',
	'not-counted': 'the audit has no score'
};

/** Every reason that the metric itself gives, found by asking it of groups with each of the four cells empty or not. */
function reasons(metric: Metric): readonly NoAnswer[] {
	const found = Array.from({ length: 16 }, (_, bits): NoAnswer | null => {
		const group: Counts = { tp: bits & 1, fp: (bits >> 1) & 1, fn: (bits >> 2) & 1, tn: (bits >> 3) & 1 };
		return metric.value({ group, population: group }).reason;
	});
	return [...new Set(found.filter((reason) => reason !== null))];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(escaped).join(' | ')} |`).join('\n');

const escaped = (text: string): string => text.replaceAll('|', '\\|');
