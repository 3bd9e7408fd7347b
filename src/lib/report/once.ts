/** What is kept under a key; made and kept where it is not there yet. */
export function once<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
	const known = kept.get(key);
	if (known !== undefined) return known;
	const made = make();
	kept.set(key, made);
	return made;
}
