import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-syntax.ts';

const parses = (source: string): boolean => {
	try {
		JSON.parse(source);
		return true;
	} catch {
		return false;
	}
};

describe('jsonFault', () => {
	it('finds nothing in what JSON.stringify writes', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.constantFrom('', '\t', 2), (value, indent) => {
				expect(jsonFault(JSON.stringify(value, null, indent))).toBeNull();
			})
		);
	});

	it('agrees with JSON.parse on texts with one character changed', () => {
		const source = JSON.stringify({ a: [1, -2.5e3, true, null], 'b\n"': { c: 'ü' }, d: [] }, null, 1);
		fc.assert(
			fc.property(
				fc.nat(source.length),
				fc.constantFrom('', ...Array.from('{}[],:"\\ 0-.eé\n')),
				(at, mark) => {
					const changed = source.slice(0, at) + mark + source.slice(at + 1);
					expect(jsonFault(changed) === null).toBe(parses(changed));
				}
			),
			{ numRuns: 2000 }
		);
	});

	it.each([
		['{"a": 1,}', 8, 'a key in double quotes is expected'],
		['{"a" 1}', 5, 'a colon is expected after the key'],
		['[1 2]', 3, 'a comma or ] is expected'],
		['{"a": "x', 6, 'a text is not closed on its line, or holds a wrong escape'],
		['{"a": ', 6, 'the text ends too early'],
		['{} {}', 3, 'the definition ends before this'],
		['[01]', 1, 'a value is expected']
	])('of %s is at %d: %s', (source, offset, reason) => {
		expect(jsonFault(source)).toEqual({ offset, reason });
	});

	it('of a text nested too deep is told, not thrown', () => {
		expect(jsonFault('['.repeat(100_000))?.reason).toContain('nested');
	});
});
