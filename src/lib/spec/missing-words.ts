const words = new Set([
	'unknown',
	'?',
	'na',
	'n/a',
	'#n/a',
	'nan',
	'null',
	'none',
	'nil',
	'missing',
	'not recorded',
	'not reported',
	'not stated',
	'not specified',
	'not available',
	'not disclosed',
	'unspecified',
	'undisclosed',
	'unreported',
	'unavailable',
	'declined',
	'declined to answer',
	'declined to state',
	'refused',
	'prefer not to say',
	'prefer not to answer',
	'patient refused',
	'unknown/invalid',
	'unknown/not reported',
	'unable to obtain',
	'not known',
	'unk',
	'-',
	'--',
	'.'
]);

/** Whether a value of a group column says that membership was not recorded, rather than naming a group. */
export function saysMissing(value: string): boolean {
	return words.has(value.trim().toLowerCase().replaceAll('_', ' '));
}
