import type { Wording } from './wording.ts';

/** Of the command line. */
export const commandLine = {
	'command-unknown': {
		message: 'There is no command {found}.{hint}',
		mend: 'Use one of: {known}; "plumbline --help" says what they do.'
	},
	'argument-wrong': {
		message: 'The command line cannot be read: {reason}.',
		mend: 'See "plumbline <command> --help" for the options of a command.'
	},
	'argument-missing': {
		message: '"plumbline {command}" needs {what}.',
		mend: 'Add it; "plumbline {command} --help" shows how.'
	},
	'argument-too-many': {
		message: '"plumbline {command}" does not know what to do with {found}.',
		mend: 'Take it out, or put --data before it if it is a log.'
	},
	'option-not-taken': {
		message: '"plumbline {command}" does not take {found}.',
		mend: 'It takes {known}.'
	},
	'choice-missing': {
		message: '{option} is given and names nothing.',
		mend: 'Name one or several of {known}, or take {option} out.'
	},
	'choice-unknown': {
		message: '{option} does not know {found}.{hint}',
		mend: 'Use one or several of: {known}.'
	},
	'definition-unknown': {
		message: 'There is no metric or comparison {found}.{hint}',
		mend: 'See "plumbline metrics" for all of them.'
	},
	'data-and-cube': {
		message: 'An audit takes a log or counts, not both.',
		mend: 'Keep --data or --cube.'
	},
	'out-needed': {
		message: 'The formats {found} are more than one file, and there is no folder for them.',
		mend: 'Add --out DIR, or ask for one of json, md, html or junit.'
	},
	'out-not-written': {
		message: '{file} cannot be written: {reason}.',
		mend: 'Choose another place, or make room and check your rights there. Nothing was written.'
	},
	'file-not-opened': {
		message: '{file} cannot be opened: {reason}.',
		mend: 'Check the path, and that you may read the file.'
	},
	cancelled: {
		message: 'The work was cancelled.',
		mend: 'Nothing was written.'
	},
	'log-twice': {
		message: '{file} is byte for byte the same as {other}.',
		mend: 'Give every file once, or its rows count twice.'
	},
	'log-rows-twice': {
		message:
			'{file} and {other} hold the same {rows} in every column that the audit reads, in another form or order.',
		mend: 'They were counted twice. Where one is a copy of the other, give it once.'
	},
	'shard-lacks-columns': {
		message: '{file} lacks the {word} {columns}, which the first file has and the audit reads.',
		mend: 'Remove the file, or export it again with the same columns under the same names.'
	},
	'shard-lacks-columns-unread': {
		message: '{file} lacks the {word} {columns} of the first file.',
		mend: 'Nothing needs to be done while no role needs it.'
	},
	'shard-adds-columns': {
		message: '{file} has the {word} {columns}, which the first file does not have.',
		mend: 'What the first file does not have is not read: where it is the same column under another name, rename it.'
	}
} as const satisfies Record<string, Wording>;
