import type { ColumnKind, Role } from '#lib/ingest/profile.ts';

/** Roles in the order in which a reader looks for them, with what each one does. */
export const roles: readonly {
	readonly role: Role;
	readonly words: string;
	readonly does: string;
	/** True where the role can be given only once descriptions are compared. */
	readonly described?: true;
}[] = [
	{ role: 'label', words: 'Label', does: 'what turned out to be true' },
	{ role: 'prediction', words: 'Decision', does: 'what the model decided' },
	{ role: 'score', words: 'Score', does: 'how likely the model thought it' },
	{ role: 'group', words: 'Group', does: 'whom to compare' },
	{ role: 'need', words: 'Need', does: 'held against the score too' },
	{ role: 'model', words: 'Model', does: 'tells models apart' },
	{ role: 'cluster', words: 'Person', does: 'several rows of one person' },
	{ role: 'time', words: 'Time', does: 'when it was decided' },
	{ role: 'weight', words: 'Weight', does: 'how much a row stands for' },
	{ role: 'pair', words: 'Case', does: 'tells cases apart', described: true },
	{ role: 'variant', words: 'Description', does: 'names the description', described: true },
	{ role: 'answer', words: 'Answer', does: 'what the model answered', described: true },
	{
		role: 'stratum',
		words: 'Apart by',
		does: 'compared within itself',
		described: true
	},
	{ role: 'gold', words: 'Right answer', does: 'what it should be', described: true },
	{ role: 'replicate', words: 'Repeated answer', does: 'numbers them', described: true },
	{ role: 'attribute', words: 'What a description changes', does: 'race, sex, tone', described: true },
	{ role: 'answerScore', words: 'Score of the answer', does: 'a number beside it', described: true },
	{ role: 'text', words: 'Text of the description', does: 'compared word by word', described: true },
	{ role: 'answerText', words: 'Whole answer', does: 'in words', described: true },
	{ role: 'ignored', words: 'Leave out', does: 'is not read' }
];

export const kindWords: Readonly<Record<ColumnKind, string>> = {
	boolean: 'yes or no',
	integer: 'whole number',
	number: 'number',
	text: 'text',
	date: 'date',
	unsupported: 'not readable'
};
