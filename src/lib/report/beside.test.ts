import { describe, expect, it } from 'vitest';
import type { Group } from '#lib/spec/resolved-audit.ts';
import { besideOf } from './beside.ts';

const race: Group = {
	column: 'race',
	title: 'Race',
	missing: [],
	missingMembership: 'shown',
	labels: { C: 'Caucasian' },
	reference: { level: 'C' },
	bins: null,
	legitimate: false
};
const groups = [
	{ title: 'Unknown', n: 900, missing: true },
	{ title: 'Black', n: 200, missing: false },
	{ title: 'Caucasian', n: 100, missing: false },
	{ title: 'Nobody', n: 0, missing: false }
];

describe('what groups are held beside where no metric chooses', () => {
	it('is the level that the audit names, by its label', () => {
		expect(besideOf(race, groups)).toEqual({ kind: 'group', title: 'Caucasian' });
	});

	it('is everyone where that level is not there, or has no row', () => {
		for (const level of ['Absent', 'Nobody'])
			expect(besideOf({ ...race, reference: { level } }, groups)).toEqual({ kind: 'everyone' });
	});

	it.each(['largest', 'best'] as const)(
		'is the largest by the rule %s, and missing membership only where it is compared',
		(rule) => {
			const largest = { ...race, reference: { rule } };
			expect(besideOf(largest, groups)).toEqual({ kind: 'group', title: 'Black' });
			expect(besideOf({ ...largest, missingMembership: 'compared' }, groups)).toEqual({
				kind: 'group',
				title: 'Unknown'
			});
			expect(besideOf(largest, [])).toEqual({ kind: 'everyone' });
		}
	);

	it.each(['overall', 'rest'] as const)('is everyone by the rule %s', (rule) => {
		expect(besideOf({ ...race, reference: { rule } }, groups)).toEqual({ kind: 'everyone' });
	});
});
