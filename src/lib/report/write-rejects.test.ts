import { expect, test } from 'vitest';
import { writeRejects } from './write-rejects.ts';

test('rejected rows are listed a line each, and no spreadsheet runs them', () => {
	const listed = [
		{
			line: 3,
			column: 'b',
			value: '=1+1,"x',
			code: 'log-quote-open',
			why: 'a quote opens and is never closed'
		},
		{ line: 9, column: null, value: '1,2,3', code: 'log-row-ragged', why: '3 fields, where the header has 2' }
	];
	expect(writeRejects([{ file: 'a.csv', rows: 2, of: 10, listed, kinds: {} }])).toBe(
		'file,line,column,value,why\n' +
			'a.csv,3,b,"\'=1+1,""x",a quote opens and is never closed\n' +
			'a.csv,9,,"1,2,3","3 fields, where the header has 2"\n'
	);
});
