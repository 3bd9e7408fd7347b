import { describe, expect, it } from 'vitest';
import { chosenGroups, mostPanels, withGroup } from './chosen-groups.ts';

const groups = Array.from({ length: 12 }, (_, i) => ({ title: `g${i}` }));

describe('the groups that have a panel', () => {
	it('are the largest where the address names none, or nothing that is there', () => {
		for (const address of [null, '[', '"g1"', '["absent", 3]'])
			expect(chosenGroups(groups, address)).toEqual(groups.slice(0, mostPanels));
	});

	it('are those that the address names, in their own order', () => {
		expect(chosenGroups(groups, '["g11","g2"]').map(({ title }) => title)).toEqual(['g2', 'g11']);
	});

	it('are kept in the address but for the usual ones', () => {
		const shown = groups.slice(0, mostPanels);
		const more = withGroup(groups, shown, 'g11');
		expect(chosenGroups(groups, more)).toHaveLength(mostPanels + 1);
		expect(withGroup(groups, chosenGroups(groups, more), 'g11')).toBeNull();
	});
});
