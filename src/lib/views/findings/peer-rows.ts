import { peerPrints, type PeerPrint } from '#lib/core/disparities/compatibility/peer-prints.ts';
import type { Answer } from '#lib/core/metrics/answer.ts';
import type { Metric } from '#lib/core/metrics/metric.ts';
import { readableText } from '#lib/report/readable-text.ts';
import type { CountedGroups } from './counted-groups.ts';

/** One group's figure, by us and as the peers would print it. */
export interface PeerRow {
	readonly title: string;
	readonly ours: Answer;
	readonly prints: readonly PeerPrint[];
}

/** Each group on one metric; everyone together where there are no groups, and then without gaps to everyone else. Empty where no peer has it. */
export function peerRows(metric: Metric, { population, groups }: CountedGroups): readonly PeerRow[] {
	const rowOf = (title: string, counts: CountedGroups['population']): PeerRow => ({
		title,
		ours: metric.value({ group: counts, population }),
		prints: peerPrints(metric, { group: counts, population })
	});
	const rows =
		groups.length === 0
			? [rowOf('everyone', population)].map((row) => ({
					...row,
					prints: row.prints.filter(({ peer }) => peer !== 'smclarify')
				}))
			: groups.map(({ title, counts }) => rowOf(readableText(title), counts));
	return metric.kind === 'estimate' ? [] : rows.filter(({ prints }) => prints.length > 0);
}
