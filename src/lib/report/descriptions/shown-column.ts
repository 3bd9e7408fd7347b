/** A column of a table of descriptions, for the screen, the page and Markdown alike. */
export interface ShownColumn<Row> {
	readonly id: string;
	readonly title: string;
	/** The exact term, where the title is a plain word. */
	readonly subtitle?: string;
	readonly kind: 'text' | 'number';
	/** Sorted by and exported; null is "no answer". */
	readonly value: (row: Row) => string | number | null;
	readonly text: (row: Row) => string;
}

/** A column of words. */
export const words = <Row>(id: string, title: string, of: (row: Row) => string | null): ShownColumn<Row> => ({
	id,
	title,
	kind: 'text',
	value: of,
	text: (row) => of(row) ?? ''
});

/** A column of numbers: empty where there is no answer. */
export const number = <Row>(
	id: string,
	title: string,
	of: (row: Row) => number | null,
	show: (value: number) => string
): ShownColumn<Row> => ({
	id,
	title,
	kind: 'number',
	value: of,
	text: (row) => {
		const value = of(row);
		return value === null ? '' : show(value);
	}
});

/** A column of intervals: sorted and exported by their lower ends as text. */
export const range = <Row>(
	id: string,
	title: string,
	ends: (row: Row) => readonly [number | null, number | null],
	show: (value: number) => string
): ShownColumn<Row> => {
	const text = (row: Row): string => {
		const [low, high] = ends(row);
		return low === null || high === null ? '' : `${show(low)} to ${show(high)}`;
	};
	return { id, title, kind: 'number', value: (row) => text(row) || null, text };
};

/** The columns without those that have no answer in any row: a column of blanks tells nothing and takes room. */
export const withAnswers = <Row, Column extends Pick<ShownColumn<Row>, 'value'>>(
	columns: readonly Column[],
	rows: readonly Row[]
): readonly Column[] =>
	rows.length === 0 ? columns : columns.filter(({ value }) => rows.some((row) => (value(row) ?? '') !== ''));
