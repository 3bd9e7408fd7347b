import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { inPart, notYet, outOfScope } from './scope.ts';
import { readSuite, suiteNames } from './suites.ts';

for (const suite of suiteNames) {
	const cases = readSuite(suite);
	describe.skipIf(cases === null)(`the cases of ${suite}`, () => {
		it.each([...(cases ?? [])])('$id', (test) => {
			expect(judge(suite, test).complaint).toBeNull();
		});
	});
}

const suites = suiteNames.map(readSuite);
describe.skipIf(suites.includes(null))('the lists of what is set aside', () => {
	const known = new Set(suites.flatMap((cases) => (cases ?? []).map(({ id }) => id)));

	it('name cases that exist, each once', () => {
		const listed = [...notYet, ...outOfScope].flatMap(({ ids }) => ids);
		expect(listed.filter((id) => !known.has(id))).toEqual([]);
		expect(new Set(listed).size).toBe(listed.length);
		expect(inPart.flatMap(({ ids }) => ids).filter((id) => !known.has(id))).toEqual([]);
	});
});
