/** What a field tells when its text was changed and left. */
export type FieldEvent = Event & { readonly currentTarget: HTMLInputElement };

/** A handler that is given the text alone. */
export const typed =
	(use: (text: string) => void) =>
	(event: FieldEvent): void =>
		use(event.currentTarget.value);

/** Text as an audit keeps it: without blanks around it, null where nothing is left. */
export function trimmed(text: string): string | null {
	const bare = text.trim();
	return bare === '' ? null : bare;
}
