import { total, type Counts } from '../../cube/counts.ts';
import type { Metric, MetricInput } from '../../metrics/metric.ts';
import { restOf } from '../rest.ts';
import { aequitasValue } from './aequitas.ts';
import { aif360Value } from './aif360.ts';
import { fairlearnMetric } from './fairlearn.ts';
import { peerNames, peers, type Peer, type PeerName } from './peer-names.ts';
import { smclarifyMeasures, type SmclarifyMeasure } from './smclarify.ts';

/**
 * What stands in a peer's output.
 * - `number`: a number, infinite ones too
 * - `nan`: NaN
 * - `no-row`: the group is not listed at all
 * - `error`: the program stops
 * - `words`: no number can be given here, but what would be printed is known in words
 */
export type Printed =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'nan' | 'no-row' | 'error' }
	| { readonly kind: 'words'; readonly words: string };

/** One figure of a peer beside our metric. smclarify's are gaps between the group and everyone else. */
export interface PeerPrint {
	readonly peer: Peer;
	readonly name: string;
	readonly printed: Printed;
}

/**
 * What the peers would print of a metric for these counts, their zero rules and signs included, under their own
 * names and in the table's order. A peer without such a metric is left out.
 */
export const peerPrints = (metric: Metric, input: MetricInput): readonly PeerPrint[] =>
	peers.flatMap((peer) => {
		const named = peerNames[metric.id][peer];
		return named === null ? [] : printsOf(peer, named, metric, input);
	});

function printsOf(peer: Peer, named: PeerName, metric: Metric, input: MetricInput): readonly PeerPrint[] {
	const one = (printed: Printed): readonly PeerPrint[] => [{ peer, name: named.name, printed }];
	if (peer === 'smclarify') return smclarifyPrints(named, input);
	const ours = metric.value(input);
	// Their zero rules for scores differ by version, and are told in words alone.
	if (metric.kind === 'estimate' && ours.value === null) {
		return one({ kind: 'words', words: named.withoutAnswer });
	}
	switch (peer) {
		case 'Fairlearn':
			return one(listed(input.group, () => fairlearnMetric(metric, input)));
		case 'Aequitas':
			return one(listed(input.group, () => aequitasValue(ours)));
		case 'AIF360':
			return one(numberPrinted(aif360Value(metric.id, ours)));
	}
}

/** Fairlearn and Aequitas take their groups from the rows, so that a group without rows has no line. */
const listed = (group: Counts, value: () => number): Printed =>
	total(group) === 0 ? { kind: 'no-row' } : numberPrinted(value());

/** A figure that a peer works out unguarded: NaN is printed as such. */
export const numberPrinted = (value: number): Printed =>
	Number.isNaN(value) ? { kind: 'nan' } : { kind: 'number', value };

/** The measures of the group as the facet, against everyone else; an empty side is refused. */
function smclarifyPrints({ name }: PeerName, { group, population }: MetricInput): readonly PeerPrint[] {
	const others = restOf(population, group);
	const refused = total(group) === 0 || total(others) === 0;
	const measures = smclarifyMeasures(group, others);
	return name.split(', ').map((measure) => ({
		peer: 'smclarify',
		name: measure,
		printed: refused || !isMeasure(measure, measures) ? { kind: 'error' } : numberPrinted(measures[measure])
	}));
}

const isMeasure = (name: string, measures: object): name is SmclarifyMeasure => name in measures;
