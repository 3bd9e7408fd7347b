import type { ColumnKind, Role } from '#lib/ingest/profile.ts';

/** Roles in the order in which a reader looks for them, with what each one does. */
export const roles: readonly {
	readonly role: Role;
	readonly words: string;
	readonly does: string;
	/** False where the role is given elsewhere on the page. */
	readonly counted: boolean;
}[] = [
	{ role: 'label', words: 'Label', does: 'what turned out to be true', counted: true },
	{ role: 'prediction', words: 'Decision', does: 'what the model decided', counted: true },
	{ role: 'score', words: 'Score', does: 'how likely the model thought it', counted: true },
	{ role: 'group', words: 'Group', does: 'whom to compare', counted: true },
	{ role: 'model', words: 'Model', does: 'tells models apart', counted: true },
	{ role: 'cluster', words: 'Person', does: 'several rows of one person', counted: true },
	{ role: 'time', words: 'Time', does: 'when it was decided', counted: true },
	{ role: 'weight', words: 'Weight', does: 'how much a row stands for', counted: true },
	{ role: 'pair', words: 'Case', does: 'said under Descriptions', counted: false },
	{ role: 'variant', words: 'Description', does: 'said under Descriptions', counted: false },
	{ role: 'ignored', words: 'Leave out', does: 'is not read', counted: true }
];

export const kindWords: Readonly<Record<ColumnKind, string>> = {
	boolean: 'yes or no',
	integer: 'whole number',
	number: 'number',
	text: 'text',
	date: 'date',
	unsupported: 'not readable'
};
