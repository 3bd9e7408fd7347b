/** Past this many panels a chart is longer than a screen: the largest groups have one where nobody chose. */
export const mostPanels = 8;

/** The titles that the address names; null where it names none, or is mangled. */
function readTitles(text: string | null): readonly string[] | null {
	if (text === null) return null;
	try {
		const read: unknown = JSON.parse(text);
		return Array.isArray(read) ? read.filter((title) => typeof title === 'string') : null;
	} catch {
		return null;
	}
}

/** The groups on show, in their own order: those that the address names, or the largest. */
export function chosenGroups<Group extends { readonly title: string }>(
	groups: readonly Group[],
	address: string | null
): readonly Group[] {
	const named = readTitles(address);
	const chosen = groups.filter(({ title }) => named?.includes(title) === true);
	return chosen.length === 0 ? groups.slice(0, mostPanels) : chosen;
}

/** What the address says of the groups on show once this one is put there or taken away; null for the usual ones. */
export function withGroup<Group extends { readonly title: string }>(
	groups: readonly Group[],
	shown: readonly Group[],
	title: string
): string | null {
	const next = groups
		.map((group) => group.title)
		.filter((each) => (each === title) !== shown.some((group) => group.title === each));
	const usual = groups.slice(0, mostPanels).map((group) => group.title);
	return next.length === 0 || JSON.stringify(next) === JSON.stringify(usual) ? null : JSON.stringify(next);
}
