import type { Column } from '#lib/controls/table-column.ts';

interface IntervalOf<Row> {
	readonly id: string;
	readonly title: string;
	readonly subtitle?: string;
	readonly low: (row: Row) => number | null;
	readonly high: (row: Row) => number | null;
	/** Both ends as a reader sees them; an empty text where there is no interval. */
	readonly text: (row: Row) => string;
}

/** An interval: one text on screen, and two numbers in a file, in the unit of the value it is about. */
export function intervalColumn<Row>({ low, high, text, ...named }: IntervalOf<Row>): Column<Row> {
	const { title, subtitle } = named;
	const part = (end: string): string => `${title} ${end}${subtitle === undefined ? '' : ` (${subtitle})`}`;
	return {
		...named,
		kind: 'number',
		sortable: false,
		value: (row) => text(row) || null,
		text: (row) => text(row) || '–',
		parts: [
			{ title: part('low'), value: low },
			{ title: part('high'), value: high }
		]
	};
}
