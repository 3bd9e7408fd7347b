/** Indices of the values that an earlier one equals. */
export function repeated(values: readonly (string | null)[]): readonly number[] {
	const seen = new Set<string>();
	return values.flatMap((value, i) => {
		if (value === null) return [];
		if (seen.has(value)) return [i];
		seen.add(value);
		return [];
	});
}
