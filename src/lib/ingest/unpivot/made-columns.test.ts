import { expect, test } from 'vitest';
import { madeColumns } from './made-columns.ts';

const column = (name: string, ...values: readonly string[]) => ({
	name,
	examples: values.map((value) => ({ value, count: 2 }))
});

test('the columns that a pattern makes hold the parts of the names, the values and what is fixed', () => {
	const made = madeColumns(
		[column('A_X', '0', '1'), column('B_X', '1', '2'), column('age', '50')],
		[{ columns: '^(?<who>A|B)_X$', value: 'answer', set: { kind: 'model' } }]
	);
	expect(
		Object.fromEntries(made.map(({ name, examples }) => [name, examples.map(({ value }) => value)]))
	).toEqual({ who: ['A', 'B'], kind: ['model'], answer: ['0', '1', '2'] });
});

test('a pattern that cannot be read makes nothing', () => {
	expect(madeColumns([column('A_X', '0')], [{ columns: '(', value: 'answer', set: {} }])).toEqual([]);
});
