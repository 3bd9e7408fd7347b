import { describe, expect, it } from 'vitest';
import { exportRows, sortRows, type Column } from './table-column.ts';

interface Row {
	readonly name: string;
	readonly rate: number | null;
}

const rows: readonly Row[] = [
	{ name: 'b', rate: 0.2 },
	{ name: 'a', rate: null },
	{ name: 'C', rate: -0.5 },
	{ name: 'd', rate: 0.2 }
];
const columns: readonly Column<Row>[] = [
	{ id: 'name', title: 'Name', kind: 'text', value: (row) => row.name },
	{ id: 'rate', title: 'Rate', kind: 'number', value: (row) => row.rate }
];
const names = (sorted: readonly Row[]): string => sorted.map((row) => row.name).join('');

describe('sorting', () => {
	it('puts no answer last in both directions', () => {
		expect(names(sortRows(rows, columns, { column: 'rate', direction: 'ascending' }))).toBe('Cbda');
		expect(names(sortRows(rows, columns, { column: 'rate', direction: 'descending' }))).toBe('bdCa');
	});

	it('goes by code unit, the same in every locale', () => {
		expect(names(sortRows(rows, columns, { column: 'name', direction: 'ascending' }))).toBe('Cabd');
	});

	it('keeps the order given when no column is named', () => {
		expect(sortRows(rows, columns, null)).toBe(rows);
	});
});

it('figures that are shown as one text leave in columns of their own, and stay together', () => {
	const range: Column<Row> = {
		id: 'range',
		title: 'Interval',
		kind: 'number',
		value: () => '10 to 30',
		parts: [
			{ title: 'Interval low', value: ({ rate }) => (rate ?? 0) - 0.1 },
			{ title: 'Interval high', value: ({ rate }) => (rate ?? 0) + 0.1 }
		]
	};
	const stays = ({ name }: Row): boolean => name === 'd';
	expect(exportRows([{ name: 'b', rate: 0.5 }, ...rows.slice(3)], [range, ...columns], stays)).toEqual([
		['Interval low', 'Interval high', 'Name', 'Rate'],
		[0.4, 0.6, 'b', 0.5],
		[null, null, null, null]
	]);
});

it('cells that stay are blank in what leaves', () => {
	const leaves = exportRows(rows.slice(0, 1), columns, (_, column) => column.id === 'rate');
	expect(leaves).toEqual([
		['Name', 'Rate'],
		['b', null]
	]);
});
