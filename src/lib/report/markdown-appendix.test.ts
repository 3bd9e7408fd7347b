import { describe, expect, it } from 'vitest';
import { appendixHeading, withAppendix } from './markdown-appendix.ts';
import { table } from './markdown-table.ts';

const tableOf = (rows: number): string =>
	table(
		['Group', 'Value'],
		Array.from({ length: rows }, (_, i) => [`g${String(i)}`, '| 1'])
	);

describe('long tables of Markdown', () => {
	it('stand whole in the appendix, with their first rows in place', () => {
		const parts = ['## Groups\n', tableOf(30), '## Method\n', 'words\n'];
		const [heading, first = '', method, words, ...appendix] = withAppendix(parts, []);
		expect([heading, method, words]).toEqual(['## Groups\n', '## Method\n', 'words\n']);
		expect(first).toContain('| g11 |');
		expect(first).not.toContain('| g12 |');
		expect(first).toContain('The first 12 of 30 rows');
		expect(appendix).toEqual([`## ${appendixHeading}\n`, '### Groups\n', tableOf(30)]);
	});

	it('stay where they are where they are short, or must not be overlooked', () => {
		const parts = ['## Groups\n', tableOf(20), '## Verdicts\n', tableOf(50)];
		expect(withAppendix(parts, ['Verdicts'])).toEqual(parts);
	});
});
