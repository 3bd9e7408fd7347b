import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSlice, sliceText, withCondition } from './asked-slice.ts';

const attributes = ['race', 'sex', 'age'];

describe('the slice that is asked about', () => {
	it('survives being written and read, missing membership and any level', () => {
		const level = fc.option(fc.string({ unit: 'grapheme' }));
		fc.assert(
			fc.property(fc.subarray(attributes), fc.array(level, { minLength: 3, maxLength: 3 }), (of, levels) => {
				const slice = of.map((attribute, at) => ({ attribute, level: levels[at] ?? null }));
				expect(readSlice(sliceText(slice), attributes)).toEqual(slice);
			})
		);
	});

	it('has at most one condition an attribute, in the audit’s order, and none that the audit does not know', () => {
		const text = '[["sex","F"],["ward","a"],["race",null],["sex","M"]]';
		expect(readSlice(text, attributes)).toEqual([
			{ attribute: 'race', level: null },
			{ attribute: 'sex', level: 'F' }
		]);
		for (const mangled of ['', '[', '{}', '[["race"]]', '[["race",1]]', 'null', '["race","a"]'])
			expect(readSlice(mangled, attributes)).toEqual([]);
	});

	it('changes one condition at a time', () => {
		const slice = withCondition([], 'race', 'Black');
		expect(withCondition(slice, 'sex', null)).toEqual([
			{ attribute: 'race', level: 'Black' },
			{ attribute: 'sex', level: null }
		]);
		expect(withCondition(slice, 'race', 'White')).toEqual([{ attribute: 'race', level: 'White' }]);
		expect(sliceText(withCondition(slice, 'race', undefined))).toBeNull();
	});
});
