import { expect, test } from 'vitest';
import type { RowCondition } from '#lib/spec/resolved-audit.ts';
import { conditionsIn, whereText } from './where-text.ts';

test('conditions survive the address bar', () => {
	const where: readonly RowCondition[] = [
		{ column: 'sex', is: ['F', null] },
		{ column: 's', from: 0.2, below: null },
		{ column: 'at', since: null, before: '2024-05-01' }
	];
	expect(conditionsIn(whereText(where))).toEqual(where);
	expect(whereText([])).toBeNull();
});

test('what is malformed asks for no rows in particular', () => {
	for (const text of [
		null,
		'',
		'{',
		'[]',
		'7',
		'[{"column":"sex"}]',
		'[{"column":"s","from":"0.5"}]',
		'[{"column":"s","from":true}]',
		'[{"column":"s","from":1e999}]',
		'[{"column":"at","since":5}]',
		'[{"column":"sex","is":[]}]',
		'[{"column":"sex","is":{}}]',
		'[{"column":"sex","is":[{}]}]',
		'[{"is":["F"]}]',
		'[{"column":"sex","is":["F"]},{"column":"s","from":2,"below":1}]'
	])
		expect(conditionsIn(text)).toEqual([]);
});
