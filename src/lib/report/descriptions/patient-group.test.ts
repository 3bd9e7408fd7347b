import { expect, it } from 'vitest';
import { noDescriptionSet } from '#lib/core/counterfactual/merge-counterfactual.ts';
import { resolveAudit } from '#lib/spec/resolve-audit.ts';
import { patientGroups } from './patient-group.ts';

const resolved = resolveAudit(
	{
		id: 'a',
		groups: [{ column: 'sex', labels: { F: 'Female' } }],
		counterfactual: { pair: 'case', variant: 'v', answer: 'said' }
	},
	{}
);
const audit = resolved.ok ? resolved.value : expect.fail();

const setOf = (levels: readonly (string | null)[]) => ({
	...noDescriptionSet(['sex']),
	variants: levels.map((level) => ({
		model: 'm',
		stratum: [],
		attribute: 'race',
		variant: 'black',
		levels: [level],
		patterns: []
	}))
});

it('a group of patients has the title that the audit gives it, and no two groups one title', () => {
	const plain = patientGroups(audit, setOf(['F', 'M', null]));
	expect([['F'], ['M'], [null]].map((levels) => plain(levels).group)).toEqual(['Female', 'M', 'Unknown']);
	const taken = patientGroups(audit, setOf(['Unknown', null]));
	expect([['Unknown'], [null]].map((levels) => taken(levels).group)).toEqual(['Unknown', '(not recorded)']);
	expect(taken([null]).by).toBe('sex');
});

it('all cases are of no group', () => {
	expect(patientGroups(audit, noDescriptionSet([]))([])).toEqual({ by: null, group: null });
});
