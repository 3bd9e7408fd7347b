import { describe, expect, it } from 'vitest';
import { noCube } from '../cube/merge-cubes.ts';
import type { Cube } from '../cube/cube.ts';
import type { SuppressionMask } from './suppression-mask.ts';
import { groupsTell, numbersTell, populationTells } from './tells-of-few.ts';
import type { ValueSpread, ValueSpreads } from './value-spread.ts';

const minimum = 11;
const question = { model: 'm', sets: [[], ['g']], minimumCell: minimum };
const all: Pick<SuppressionMask, 'publishes'> = { publishes: () => 'cells' };

const spreads = (of: ValueSpreads['of']): ValueSpreads => ({ minimum, of });

/** A log with these predictions over everyone and in its groups. */
const logOf = (everyone: ValueSpread, groups: readonly ValueSpread[]): Cube => ({
	...noCube,
	models: ['m'],
	spreads: {
		groupSets: [
			{ attributes: [], cells: [{ model: 'm', levels: [], value: spreads({ prediction: everyone }) }] },
			{
				attributes: ['g'],
				cells: groups.map((prediction, at) => ({
					model: 'm',
					levels: [String(at)],
					value: spreads({ prediction })
				}))
			}
		]
	}
});

const many = { rare: 0, common: 5, far: 0 };

describe('sums of a number', () => {
	it('tell of few where a value is on few rows of some group, however many values there are beside it', () => {
		expect(numbersTell(logOf(many, [many, many]), all, question)).toBe(false);
		expect(numbersTell(logOf(many, [many, { rare: 1, common: 4, far: 0 }]), all, question)).toBe(true);
		expect(numbersTell(logOf({ rare: 1, common: 400, far: 0 }, [many]), all, question)).toBe(true);
		expect(numbersTell(logOf(many, [many, { rare: 29, common: 0, far: 0 }]), all, question)).toBe(true);
	});

	it('tell nothing where so many values are rare that none can be solved for', () => {
		expect(
			numbersTell(logOf({ rare: 60, common: 1, far: 0 }, [{ rare: 30, common: 1, far: 0 }]), all, question)
		).toBe(false);
	});

	it('tell of few that lie far from all others, however many values there are', () => {
		const own = { rare: 500, common: 0, far: 0 };
		expect(numbersTell(logOf(own, [own, own]), all, question)).toBe(false);
		expect(numbersTell(logOf(own, [own, { ...own, far: 1 }]), all, question)).toBe(true);
	});

	it('tell of a group that is hidden, unless nearly every row has a value of its own', () => {
		const hides = {
			publishes: (_: string, set: readonly string[]) => (set.length > 0 ? 'nothing' : 'cells')
		} as const;
		expect(numbersTell(logOf(many, [many, many]), hides, question)).toBe(true);
		expect(
			numbersTell(logOf({ rare: 30, common: 0, far: 0 }, [{ rare: 3, common: 0, far: 0 }]), hides, question)
		).toBe(false);
		expect(
			numbersTell(logOf({ rare: 29, common: 0, far: 0 }, [{ rare: 29, common: 0, far: 0 }]), hides, question)
		).toBe(true);
	});

	it('are taken to tell where their values were not counted, or by another minimum, or only of other groups', () => {
		expect(numbersTell({ ...noCube, models: ['m'] }, all, question)).toBe(true);
		expect(numbersTell(logOf(many, [many]), all, { ...question, minimumCell: 5 })).toBe(true);
		expect(numbersTell(logOf(many, [many]), all, { ...question, sets: [['h']] })).toBe(true);
		expect(groupsTell(logOf(many, [many]), all, { ...question, quantities: ['tp'] })).toBe(true);
		expect(populationTells(logOf(many, [many]), { ...question, quantities: ['tp'] })).toBe(true);
	});
});
