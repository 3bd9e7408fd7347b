import { describe, expect, test } from 'vitest';
import { firstPattern } from './first-pattern.ts';
import { logColumns } from './log-columns.ts';

const column = (name: string, values: readonly string[] = ['0', '1']) => ({
	name,
	kind: 'integer' as const,
	distinct: values.length,
	examples: values.map((value) => ({ value, count: 1 }))
});

describe('a first pattern', () => {
	test('takes the columns that hold the same and cross beginnings with ends', () => {
		const columns = [
			column('case_id', ['1', '2', '3']),
			column('context_id', ['7', '8', '9']),
			...['GPT4', 'LLAMA3-70'].flatMap((name) => [column(`${name}_VISIT`), column(`${name}_MANAGE`)]),
			column('answer', ['a', 'b'])
		];
		const pattern = firstPattern(columns);
		expect(pattern).toEqual({
			columns: '^(?<source>GPT4|LLAMA3-70)_(?<part>VISIT|MANAGE)$',
			value: 'answer_2',
			set: {}
		});
		const { gathered } = logColumns(
			columns.map(({ name }) => name),
			[pattern]
		);
		expect([...gathered]).toEqual(['GPT4_VISIT', 'GPT4_MANAGE', 'LLAMA3-70_VISIT', 'LLAMA3-70_MANAGE']);
	});

	test('of signs in a name matches these signs alone', () => {
		const pattern = firstPattern([column('a.b_(x)'), column('c+d_(x)'), column('aXb_(x)')]);
		const { gathered, names } = logColumns(['a.b_(x)', 'c+d_(x)', 'aXb_(x)', 'aYb_(x)'], [pattern]);
		expect([...gathered]).toEqual(['a.b_(x)', 'c+d_(x)', 'aXb_(x)']);
		expect(names).toEqual(['aYb_(x)', 'source', 'answer']);
	});

	test('takes columns of one kind where none hold the same values', () => {
		const pattern = firstPattern([column('A_VISIT'), column('B_VISIT', ['1'])]);
		expect(pattern.columns).toBe('^(?<source>A|B)_VISIT$');
	});

	test('matches nothing where no names cross', () => {
		const names = ['age', 'sex', 'y_true'];
		expect(logColumns(names, [firstPattern(names.map((name) => column(name)))]).gathered.size).toBe(0);
	});
});
