import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/lib/core/cube/cube.ts';
import { populationOf, rollUp } from '../../src/lib/core/cube/roll-up.ts';
import type { Peer } from '../../src/lib/core/disparities/compatibility/peer-names.ts';
import { peerPrints, type Printed } from '../../src/lib/core/disparities/compatibility/peer-prints.ts';
import { metrics } from '../../src/lib/core/metrics/registry.ts';
import { differs } from './agree.ts';
import { caseRows } from './case-rows.ts';
import { countRows, model } from './count-rows.ts';
import { inPart, outOfScope } from './scope.ts';
import { readSuite, textOf, type Case, type SuiteName, type Value } from './suites.ts';

const aside = new Set([...inPart, ...outOfScope].flatMap(({ ids }) => ids));
const casesOf = (suite: SuiteName): readonly Case[] =>
	(readSuite(suite) ?? []).filter(({ id, input }) => !aside.has(id) && Array.isArray(input['group']));

const numberOf = (printed: Printed): number | string =>
	printed.kind === 'number' ? printed.value : printed.kind === 'nan' ? NaN : printed.kind;

/** Everything that a peer would print of one group, by its own names. */
const printsOf = (peer: Peer, group: Cell, population: Cell): Readonly<Record<string, unknown>> =>
	Object.fromEntries(
		Object.values(metrics)
			.filter((metric) => metric.kind !== 'estimate')
			.flatMap((metric) => peerPrints(metric, { group, population }))
			.filter((print) => print.peer === peer)
			.map(({ name, printed }) => [name, numberOf(printed)])
	);

function printsOfCase(peer: Peer, test: Case, level: string): Readonly<Record<string, unknown>> {
	const cube = countRows(caseRows(test));
	const group = rollUp(cube, model, ['group']).find((cell) => cell.levels[0] === level);
	if (group === undefined) throw new Error(`${test.id} has no group ${level}`);
	return printsOf(peer, group, populationOf(cube, model));
}

const table = (value: Value | undefined): Readonly<Record<string, Value>> =>
	(value ?? {}) as Readonly<Record<string, Value>>;

describe.skipIf(readSuite('aequitas') === null)('what Aequitas would print of a group', () => {
	it.each(casesOf('aequitas'))('is what it printed: $id', (test) => {
		const printed = printsOfCase('Aequitas', test, textOf(test.input['target']));
		const published = Object.entries(table(table(test.expected)['metrics'])).filter(
			([name]) => name in printed
		);
		expect(published.length).toBeGreaterThan(4);
		for (const [name, value] of published) expect(differs(printed[name], value, test.tolerance)).toBeNull();
	});
});

describe.skipIf(readSuite('fairlearn') === null)('what Fairlearn would print of a group', () => {
	const names: Readonly<Record<string, string>> = {
		tpr: 'true_positive_rate',
		tnr: 'true_negative_rate',
		fpr: 'false_positive_rate',
		fnr: 'false_negative_rate',
		sel: 'selection_rate',
		acc: 'accuracy_score',
		ppv: 'precision_score',
		recall: 'true_positive_rate',
		precision: 'precision_score'
	};
	const cases = casesOf('fairlearn').filter(
		({ metric }) =>
			metric === 'rates:by_group' || (metric.endsWith(':by_group') && metric.split(':')[0] !== 'fbeta')
	);

	it.each(cases)('is what it printed: $id', (test) => {
		const only = test.metric.split(':')[0] ?? '';
		const levels = Object.entries(table(test.expected)).filter(([level]) => level !== 'overall');
		expect(levels.length).toBeGreaterThan(1);
		for (const [level, value] of levels) {
			const printed = printsOfCase('Fairlearn', test, level);
			const published = only === 'rates' ? Object.entries(table(value)) : [[only, value] as const];
			for (const [name, number] of published) {
				expect(differs(printed[names[name] ?? name], number, test.tolerance), `${level} ${name}`).toBeNull();
			}
		}
	});
});

describe.skipIf(readSuite('smclarify') === null)('what smclarify would print of a facet', () => {
	const measures = ['CI', 'DPL', 'DPPL', 'DI', 'RD', 'SD', 'DAR', 'DRR', 'AD', 'TE'];
	const cases = casesOf('smclarify').filter(
		({ metric, params, input }) =>
			measures.includes(metric) && params['facet'] !== undefined && input['y_pred'] !== undefined
	);

	it.each(cases)('is what it printed: $id', (test) => {
		const printed = printsOfCase('smclarify', test, textOf(test.params['facet']));
		expect(differs(printed[test.metric], test.expected, test.tolerance)).toBeNull();
	});
});
