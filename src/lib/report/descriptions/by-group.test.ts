import { describe, expect, it } from 'vitest';
import { sampleResult } from '../sample-report.test-support.ts';
import { changeColumns, changesByGroup, changeVerdict, orderChanges, shownChange } from './change-words.ts';
import { comparedFlips, panelFlips } from './description-tables.ts';
import { shownChangesByGroup } from './outside-parts.ts';
import { isOfAll } from './patient-group.ts';
import type { TransitionRow } from './rows.ts';

const sample = sampleResult('vignette-llm-sample');
const { transitions, changes, flips, perturbations, shifts } = sample.descriptions;
const attributes = ['age_band', 'sex'];

const sumsOf = (rows: readonly TransitionRow[]): ReadonlyMap<string, number> => {
	const sums = new Map<string, number>();
	for (const { by, group, ...row } of rows) {
		const { pairs, ...rest } = row;
		expect(by === null).toBe(group === null);
		sums.set(JSON.stringify(rest), (sums.get(JSON.stringify(rest)) ?? 0) + pairs);
	}
	return sums;
};

describe('what is told by group of the patients', () => {
	it('adds up to what is told of all cases, by each attribute', () => {
		const all = sumsOf(transitions.filter(isOfAll));
		for (const by of attributes) expect(sumsOf(transitions.filter((row) => row.by === by))).toEqual(all);
		for (const row of orderChanges(sample))
			for (const by of attributes) {
				const groups = changesByGroup(sample, [row], by);
				expect(groups.reduce((sum, { cases }) => sum + cases, 0)).toBe(row.cases);
				expect(
					groups.reduce((sum, each) => sum + each.cases * (each.change ?? 0), 0) / row.cases
				).toBeCloseTo(row.change ?? NaN, 9);
			}
		for (const by of attributes) {
			const pairs = panelFlips(sample, by).reduce((sum, row) => sum + row.pairs, 0);
			expect(pairs).toBe(panelFlips(sample).reduce((sum, row) => sum + row.pairs, 0));
		}
	});

	it('is of every attribute in every table', () => {
		for (const rows of [transitions, changes, flips, perturbations, shifts])
			expect(new Set(rows.map(({ by }) => by))).toEqual(new Set([null, ...attributes]));
	});

	it('has families of its own, so that what is told of all cases stays', () => {
		const size = (by: string | null): ReadonlySet<number | null> =>
			new Set(changes.filter((row) => row.by === by).map(({ family_size }) => family_size));
		expect(size(null)).toEqual(new Set([30]));
		expect(size('sex')).toEqual(
			new Set([30 * new Set(changes.filter(({ by }) => by === 'sex').map(({ group }) => group)).size])
		);
	});

	it('is in no list of what is compared over all cases, and is not judged', () => {
		expect(orderChanges(sample).length).toBe(30);
		expect(comparedFlips(sample).every(isOfAll)).toBe(true);
		expect(panelFlips(sample).every(isOfAll)).toBe(true);
		const grouped = changes.filter((row) => !isOfAll(row));
		for (const row of grouped) {
			expect(changeVerdict(sample.audit, row)).toBe('unclear');
			expect(shownChange(row)).toEqual([row.low, row.high]);
		}
		expect(changeColumns(sample, true).map(({ id }) => id)).not.toContain('verdict');
		expect(changeColumns(sample, true).map(({ id }) => id)).toContain('group');
	});

	it('stands in a report for the changes that are shown', () => {
		const shown = orderChanges(sample).filter((row) => changeVerdict(sample.audit, row) !== 'unclear');
		const { rows, caption } = shownChangesByGroup(sample);
		expect(shown.length).toBeGreaterThan(0);
		expect(rows.length).toBe(Math.min(60, changesByGroup(sample, shown).length));
		expect(caption).toContain('described, not judged');
		expect(
			shownChangesByGroup({ ...sample, descriptions: { ...sample.descriptions, changes: [] } }).rows
		).toEqual([]);
	});
});
