import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, type Counts } from '../cube/counts.ts';
import { falseNegativeRate } from '../metrics/false-negative-rate.ts';
import { overallDifference, overallRatio, weightOf } from './against-overall.ts';
import { peopleBehind } from './people-behind.ts';
import { chooseReference, type Candidate } from './reference.ts';
import { referenceChoice } from './reference-choice.ts';
import { restOf } from './rest.ts';

const group = (level: string | null, counts: Partial<Counts>, assessable = true): Candidate => ({
	levels: [level],
	counts: { tp: 0, fp: 0, fn: 0, tn: 0, ...counts },
	assessable
});
const groups = [
	group('b', { tp: 6, fn: 4 }),
	group('a', { tp: 8, fn: 2 }),
	group('tiny', { tp: 1 }, false),
	group(null, { tp: 90, fn: 10 })
];
const by = {
	metric: falseNegativeRate,
	better: 'lower' as const,
	population: groups.map((g) => g.counts).reduce(addCounts),
	missingMembership: 'shown' as const
};
const named = (level: string) => ({ levels: [level], rule: 'largest' as const });
const rule = (name: 'largest' | 'best' | 'overall' | 'rest') => ({ levels: [null], rule: name });

describe('choosing a reference', () => {
	it('finds the level that is named', () => {
		expect(chooseReference(named('b'), groups, by)).toEqual({ kind: 'group', group: groups[0] });
		expect(chooseReference(named('nobody'), groups, by)).toEqual({ kind: 'none' });
	});

	it('never takes a group too small to be assessed, even by name', () => {
		expect(chooseReference(named('tiny'), groups, by)).toEqual({ kind: 'none' });
		expect(chooseReference(rule('best'), groups, by)).toMatchObject({ group: { levels: ['a'] } });
	});

	it('takes missing membership only where it is compared', () => {
		expect(chooseReference(rule('largest'), groups, by)).toMatchObject({ group: { levels: ['a'] } });
		expect(chooseReference(rule('largest'), groups, { ...by, missingMembership: 'compared' })).toMatchObject({
			group: { levels: [null] }
		});
	});

	it('breaks ties by code unit, whatever the order', () => {
		expect(chooseReference(rule('largest'), [...groups].reverse(), by)).toMatchObject({
			group: { levels: ['a'] }
		});
	});

	it('takes the best by the direction of the metric, and none without a direction', () => {
		expect(chooseReference(rule('best'), groups, { ...by, better: 'higher' })).toMatchObject({
			group: { levels: ['b'] }
		});
		expect(chooseReference(rule('best'), groups, { ...by, better: null })).toEqual({ kind: 'none' });
	});

	it('leaves overall and rest to be no group', () => {
		expect(chooseReference(rule('overall'), groups, by)).toEqual({ kind: 'overall' });
		expect(chooseReference(rule('rest'), groups, by)).toEqual({ kind: 'rest' });
	});

	it('joins the references of an intersection', () => {
		expect(referenceChoice([{ level: 'w' }, { level: 'M' }])).toEqual({
			levels: ['w', 'M'],
			rule: 'largest'
		});
		expect(referenceChoice([{ level: 'w' }, { rule: 'best' }])).toEqual({
			levels: ['w', null],
			rule: 'best'
		});
		expect(referenceChoice([{ rule: 'rest' }, { rule: 'rest' }])).toEqual({
			levels: [null, null],
			rule: 'rest'
		});
		expect(referenceChoice([{ level: 'w' }, { rule: 'rest' }])).toEqual({
			levels: ['w', null],
			rule: 'largest'
		});
		expect(referenceChoice([{ rule: 'best' }, { rule: 'rest' }])).toEqual({
			levels: [null, null],
			rule: 'largest'
		});
	});
});

describe('against the overall rate', () => {
	const positive = fc.integer({ min: 1, max: 500 });
	const counts = fc.record({ tp: positive, fp: positive, fn: positive, tn: positive });

	it('a gap to the whole is the gap to the rest, shrunk by the weight of the group', () => {
		fc.assert(
			fc.property(counts, counts, (g, rest) => {
				const population = addCounts(g, rest);
				expect(restOf(population, g)).toEqual(rest);
				const rate = (c: Counts) => c.fn / (c.tp + c.fn);
				const trials = (c: Counts) => ({ successes: c.fn, trials: c.tp + c.fn });
				const w = weightOf(trials(g), trials(population));
				expect(overallDifference(rate(g) - rate(rest), w)).toBeCloseTo(rate(g) - rate(population), 12);
				expect(overallRatio(rate(g) / rate(rest), w)).toBeCloseTo(rate(g) / rate(population), 10);
			})
		);
	});

	it('a part exceeds its whole by 1 / w at most', () => {
		expect(overallRatio(Infinity, 0.25)).toBe(4);
		expect(overallRatio(0, 0.25)).toBe(0);
	});
});

describe('people behind a gap', () => {
	it('counts those who would change at the rate of the reference', () => {
		expect(peopleBehind({ successes: 30, trials: 100 }, { successes: 10, trials: 50 })).toEqual({
			value: 10,
			reason: null
		});
		expect(peopleBehind({ successes: 1, trials: 100 }, { successes: 10, trials: 50 }).value).toBe(-19);
		expect(peopleBehind({ successes: 0, trials: 0 }, { successes: 10, trials: 50 }).value).toBeNull();
	});
});
