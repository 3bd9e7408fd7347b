import { describe, expect, it } from 'vitest';
import { addCounts, noCounts, type Counts } from '../../cube/counts.ts';
import { metricIds, type MetricId } from '../../metrics/metric.ts';
import { metrics } from '../../metrics/registry.ts';
import { peerNames, peers, type Peer } from './peer-names.ts';
import { peerPrints, type Printed } from './peer-prints.ts';
import { smclarifyMeasures } from './smclarify.ts';

const rest: Counts = { tp: 10, fp: 5, fn: 5, tn: 20 };

const printed = (id: MetricId, group: Counts, others = rest): Partial<Record<Peer, Printed>> =>
	Object.fromEntries(
		peerPrints(metrics[id], { group, population: addCounts(group, others) }).map((print) => [
			print.peer,
			print.printed
		])
	);

const number = (value: number): Printed => ({ kind: 'number', value });

describe('what the peers would print of a group', () => {
	it('is ours where ours has an answer, under each of their names', () => {
		const prints = peerPrints(metrics.selection_rate, {
			group: { tp: 3, fp: 1, fn: 2, tn: 4 },
			population: { tp: 13, fp: 6, fn: 7, tn: 24 }
		});
		expect(prints.map(({ peer, name }) => `${peer}: ${name}`)).toEqual([
			'Fairlearn: selection_rate',
			'Aequitas: pprev',
			'AIF360: selection_rate',
			'smclarify: DPPL',
			'smclarify: DI'
		]);
		const values = prints.map((print) => (print.printed.kind === 'number' ? print.printed.value : NaN));
		expect(values.slice(0, 3)).toEqual([0.4, 0.4, 0.4]);
		expect(values[3]).toBeCloseTo(15 / 40 - 0.4, 12);
		expect(values[4]).toBeCloseTo(0.4 / (15 / 40), 12);
	});

	it('is 0, NaN, NaN and 0 for that side where a group has no positives', () => {
		expect(printed('true_positive_rate', { tp: 0, fp: 3, fn: 0, tn: 4 })).toEqual({
			Fairlearn: number(0),
			Aequitas: { kind: 'nan' },
			AIF360: { kind: 'nan' },
			smclarify: number(10 / 15)
		});
	});

	it('is 0 of AIF360 where nobody is selected, and its error rate of nobody is 1', () => {
		expect(printed('precision', { tp: 0, fp: 0, fn: 3, tn: 4 }).AIF360).toEqual(number(0));
		expect(printed('error_rate', noCounts).AIF360).toEqual(number(1));
		expect(printed('count', noCounts).AIF360).toEqual(number(0));
	});

	it('is no row of Fairlearn and Aequitas, and an error of smclarify, where a group has no rows', () => {
		expect(printed('selection_rate', noCounts)).toEqual({
			Fairlearn: { kind: 'no-row' },
			Aequitas: { kind: 'no-row' },
			AIF360: { kind: 'nan' },
			smclarify: { kind: 'error' }
		});
	});

	it('is the one recall that there is, of the balanced accuracy of one class', () => {
		expect(printed('balanced_accuracy', { tp: 0, fp: 1, fn: 0, tn: 3 }).Fairlearn).toEqual(number(0.75));
	});

	it('is infinite of smclarify where nobody was flagged without need, and no gap where neither side was', () => {
		expect(printed('treatment_equality', { tp: 1, fp: 0, fn: 3, tn: 4 }).smclarify).toEqual(number(Infinity));
		expect(
			printed('treatment_equality', { tp: 1, fp: 0, fn: 3, tn: 4 }, { tp: 1, fp: 0, fn: 1, tn: 1 }).smclarify
		).toEqual(number(0));
	});

	it('goes by measures that smclarify has', () => {
		const known = Object.keys(smclarifyMeasures(rest, rest));
		const named = metricIds.flatMap((id) => peerNames[id].smclarify?.name.split(', ') ?? []);
		expect(named.filter((name) => !known.includes(name))).toEqual([]);
	});

	it('is what the table says in words, for every metric and every empty margin', () => {
		const empty: readonly Counts[] = [
			{ tp: 0, fp: 3, fn: 0, tn: 4 },
			{ tp: 3, fp: 0, fn: 4, tn: 0 },
			{ tp: 0, fp: 0, fn: 3, tn: 4 },
			{ tp: 3, fp: 4, fn: 0, tn: 0 },
			noCounts
		];
		const words: Readonly<Record<string, Printed>> = {
			'0': number(0),
			'1': number(1),
			NaN: { kind: 'nan' },
			'NaN, with a warning': { kind: 'nan' },
			'no row': { kind: 'no-row' }
		};
		for (const id of metricIds) {
			if (metrics[id].kind === 'estimate') continue;
			const group = empty.find((each) => metrics[id].value({ group: each, population: each }).value === null);
			if (group === undefined) continue;
			// Everyone else adds nothing selected, so that a share of the selected has no answer either.
			const prints = printed(id, group, { tp: 0, fp: 0, fn: 5, tn: 5 });
			for (const peer of peers) {
				const said = words[peerNames[id][peer]?.withoutAnswer ?? ''];
				if (said !== undefined) expect(prints[peer], `${peer} ${id}`).toEqual(said);
			}
		}
	});
});
