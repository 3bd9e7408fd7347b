/**
 * The name that two columns of a file have, where `asked` means one of them: it is that name, or what an engine calls the
 * second ("label_1"). Null where it is plain which column is meant, or that there is none.
 */
export function namedTwice(asked: string, written: readonly string[]): string | null {
	const times = (name: string): number => written.filter((each) => each === name).length;
	if (times(asked) > 0) return times(asked) > 1 ? asked : null;
	const [, base] = /^(.+)_\d+$/s.exec(asked) ?? [];
	return base !== undefined && times(base) > 1 ? base : null;
}
