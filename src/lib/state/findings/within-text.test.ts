import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWithin, withinText } from './within-text.ts';

describe('the levels in the address bar', () => {
	it('survive being written and read', () => {
		const within = fc.uniqueArray(fc.record({ attribute: fc.string(), level: fc.option(fc.string()) }), {
			selector: ({ attribute }) => attribute
		});
		fc.assert(
			fc.property(within, (levels) => {
				expect(readWithin(withinText(levels))).toEqual(levels);
			})
		);
	});

	it('are none where the text is mangled, and of each attribute the first', () => {
		for (const text of [null, '', '{', '3', 'null', '[3]', '[["a"]]', '[["a",3]]', '[[null,"F"]]'])
			expect(readWithin(text)).toEqual([]);
		expect(readWithin('[["sex","F"],["sex","M"]]')).toEqual([{ attribute: 'sex', level: 'F' }]);
	});
});
