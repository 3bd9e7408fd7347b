const positives = [
	'1',
	'true',
	'yes',
	'y',
	't',
	'positive',
	'pos',
	'+',
	'approved',
	'accepted',
	'selected',
	'admitted',
	'readmitted',
	'died',
	'dead',
	'event',
	'case',
	'high',
	'>50k',
	'>50k.',
	'good',
	'pass'
];

/** The one of two values that plainly is the positive one ("yes" beside "no"); null where neither or both are. */
export function positiveWord(values: readonly string[]): string | null {
	const found = values.filter((value) => positives.includes(value.trim().toLowerCase()));
	return found.length === 1 ? (found[0] ?? null) : null;
}
