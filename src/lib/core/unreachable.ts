/** Closes a switch over a union: a new kind will not compile until it is handled here too. */
export function unreachable(value: never): never {
	throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
