import { describe, expect, it } from 'vitest';
import { mergeCounterfactual, noDescriptionSet } from '../core/counterfactual/merge-counterfactual.ts';
import { descriptionInconsistencies } from './description-inconsistencies.ts';
import { validateCube } from './generated/validators.js';
import { resolveAudit } from './resolve-audit.ts';
import { reviveDescriptions } from './revive-descriptions.ts';

const transition = {
	model: 'm',
	stratum: [],
	attribute: 'race',
	baseline: 'white',
	variant: 'black',
	from: 'A',
	to: 'B',
	pairs: 3
};
const panel = {
	model: 'm',
	stratum: [],
	attribute: null,
	baseline: 'white',
	conditions: ['black', 'white'],
	patterns: [{ answers: [true, false], cases: 3 }],
	replicated: false,
	incomplete: 1
};
const { transitions, panels, changes, ...everyone } = noDescriptionSet([]);
const sexes = { ...everyone, attributes: ['sex'] };
/** As earlier versions wrote it: what is counted of all cases alone stands beside the sets. */
const earlier = {
	strata: [],
	groupSets: [sexes, everyone],
	transitions: [transition],
	panels: [panel],
	changes,
	trouble: []
};
const now = {
	strata: [],
	groupSets: [
		{ ...everyone, transitions: [{ ...transition, levels: [] }], panels, changes },
		{ ...sexes, transitions: [{ ...transition, levels: ['F'] }], panels, changes }
	],
	trouble: []
};

describe('counts of descriptions in a file', () => {
	it('come back as they were', () => {
		expect(reviveDescriptions(now)).toEqual(now);
	});

	it('of an earlier version are of all cases, and said to be of no group', () => {
		expect(reviveDescriptions(earlier)).toEqual({
			strata: [],
			groupSets: [
				{
					...noDescriptionSet([]),
					transitions: [{ ...transition, levels: [] }],
					panels: [{ ...panel, levels: [] }]
				},
				noDescriptionSet(['sex'])
			],
			ungrouped: true,
			trouble: []
		});
	});

	it('of an earlier version and of this one together are of all cases alone', () => {
		const merged = mergeCounterfactual(reviveDescriptions(earlier), reviveDescriptions(now));
		expect(merged.groupSets.map((set) => set.transitions.map(({ pairs }) => pairs))).toEqual([[6], []]);
		expect(merged.ungrouped).toBe(true);
		expect(transitions).toEqual([]);
	});

	it('have the shape of the schema in either version', () => {
		const faults = (counterfactual: unknown) => {
			validateCube({ cube: { counterfactual } });
			return (validateCube.errors ?? []).filter(({ instancePath }) =>
				instancePath.startsWith('/cube/counterfactual')
			);
		};
		for (const table of [earlier, now, reviveDescriptions(earlier)]) expect(faults(table)).toEqual([]);
		expect(faults({ ...now, ungrouped: false }).length).toBeGreaterThan(0);
	});

	it('are told where levels do not fit the attributes of their set', () => {
		const audit = resolveAudit(
			{ id: 'a', groups: ['sex'], counterfactual: { pair: 'case', variant: 'v', answer: 'said' } },
			{}
		);
		const resolved = audit.ok ? audit.value : expect.fail();
		const told = (counterfactual: Parameters<typeof reviveDescriptions>[0]) =>
			descriptionInconsistencies(resolved, { counterfactual: reviveDescriptions(counterfactual) }).map(
				({ at }) => at
			);
		expect(told(now)).toEqual([]);
		expect(told(earlier)).toEqual([]);
		const [all = expect.fail(), bySex = expect.fail()] = now.groupSets;
		expect(told({ ...now, groupSets: [all, { ...bySex, attributes: ['age'] }] })).toEqual([
			'/groupSets/1/attributes'
		]);
		expect(told({ ...now, groupSets: [{ ...all, transitions: bySex.transitions }] })).toEqual([
			'/groupSets/0/transitions'
		]);
	});
});
