/** A column's name as a title: "age_cat" reads "Age cat". Names that are words already only gain a capital. */
export function humanTitle(column: string): string {
	const words = column.replace(/[_.\s-]+/g, ' ').trim();
	return words === '' ? column : words.charAt(0).toUpperCase() + words.slice(1);
}
