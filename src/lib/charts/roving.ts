/** Where an arrow, Home or End leads in a list of marks; null for keys that lead nowhere. */
export function arrowTarget(key: string, from: number, count: number): number | null {
	if (count === 0) return null;
	switch (key) {
		case 'ArrowDown':
		case 'ArrowRight':
			return Math.min(count - 1, from + 1);
		case 'ArrowUp':
		case 'ArrowLeft':
			return Math.max(0, from - 1);
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return null;
	}
}

/** The same among cells that stand in rows of `columns`: arrows stop at the edges, Home and End at those of the row. */
export function gridTarget(
	{ key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
	from: number,
	{ columns, count }: { readonly columns: number; readonly count: number }
): number | null {
	const first = from - (from % columns);
	const within = (target: number) => (target >= 0 && target < count ? target : from);
	if (count === 0) return null;
	switch (key) {
		case 'ArrowDown':
			return within(from + columns);
		case 'ArrowUp':
			return within(from - columns);
		case 'ArrowRight':
			return Math.min(first + columns - 1, from + 1);
		case 'ArrowLeft':
			return Math.max(first, from - 1);
		case 'Home':
			return ctrlKey ? 0 : first;
		case 'End':
			return ctrlKey ? count - 1 : first + columns - 1;
		default:
			return null;
	}
}

/** Which of the marks that can be reached an event came from; null where it came from none. One listener serves them all. */
export function markAt(event: Event & { readonly currentTarget: Element }, marks: string): number | null {
	const mark = event.target instanceof Element ? event.target.closest(marks) : null;
	if (mark === null) return null;
	const at = [...event.currentTarget.querySelectorAll(marks)].indexOf(mark);
	return at < 0 ? null : at;
}

/** The mark that keys have led to, where one still has the focus; else null: what is pointed at no more is not read out. */
export const reachedStill = (chart: Element | undefined, stop: number): number | null =>
	chart?.querySelector(':focus-visible') == null ? null : stop;
