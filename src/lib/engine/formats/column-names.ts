/**
 * Names that differ, whatever the file calls its columns, as they come from a CSV: a nameless one is `column3` by its
 * place, a second `a` is `a_1`. Upper and lower case are one to the engine.
 */
export function columnNames(written: readonly string[]): readonly string[] {
	const taken = new Set<string>();
	return written.map((name, place) => {
		const base = name === '' ? `column${String(place)}` : name;
		let own = base;
		for (let n = 1; taken.has(own.toLowerCase()); n += 1) own = `${base}_${String(n)}`;
		taken.add(own.toLowerCase());
		return own;
	});
}
