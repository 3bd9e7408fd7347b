import type { Wording } from './wording.ts';

/** Of the text of a definition file. */
export const definitionText = {
	'syntax-json': {
		message: '{file} is not JSON: {reason}.',
		mend: 'Correct the text at line {line}, character {character}; a missing or an extra comma, quote or bracket is the usual cause.'
	},
	'syntax-yaml': {
		message: '{file} is not YAML: {reason}.',
		mend: 'Correct the text at line {line}, character {character}; check the indentation and the quotes there.'
	},
	'key-twice': {
		message: 'The key {reason} is written twice in the same object.',
		mend: 'Keep one of the two; line {line} holds the second.'
	},
	'file-is-empty': {
		message: '{file} is empty.',
		mend: 'Choose a file that holds a definition.'
	},
	'file-kind-wrong': {
		message: '{file} is not a {kind} file.',
		mend: 'Choose a file written by "plumbline {command}" or by the {kind} export of the page; it begins with {begins}.'
	},
	'file-is-no-audit': {
		message: '{file} is no audit. It holds {other}.',
		mend: 'Choose a file that says what the columns of a log mean; audits/ has examples.'
	}
} as const satisfies Record<string, Wording>;
