import { expect, test } from 'vitest';
import { readUnfinished } from '#lib/spec/resolve-audit.ts';
import { attributesOf, withAttribute } from './attribute-fields.ts';

const asked = (part: object) => {
	const file = { id: 'x', counterfactual: { pair: 'case', variant: 'who', answer: 'said', ...part } };
	const { counterfactual } = readUnfinished(file, {}).audit;
	if (counterfactual === undefined) throw new Error('no descriptions');
	return counterfactual;
};

test('every attribute of the log and of the audit can be judged', () => {
	const known = new Map([['attribute', { levels: ['race', 'sex'], all: true }]]);
	const rows = attributesOf(
		asked({ attribute: 'attribute', attributes: { age: { legitimate: true } } }),
		known
	);
	expect(rows).toEqual([
		{ name: 'race', legitimate: false, kind: null },
		{ name: 'sex', legitimate: false, kind: null },
		{ name: 'age', legitimate: true, kind: null }
	]);
	expect(attributesOf(asked({}), known).map(({ name }) => name)).toEqual(['who']);
});

test('an attribute of which nothing is said any more leaves the audit', () => {
	const said = withAttribute(withAttribute({}, 'age', { legitimate: true }), 'age', { kind: 'swap' });
	expect(said).toEqual({ age: { legitimate: true, kind: 'swap' } });
	expect(withAttribute(said, 'age', { legitimate: false, kind: null })).toEqual({});
	expect(Object.keys(withAttribute({}, '__proto__', { legitimate: true }))).toEqual(['__proto__']);
});
