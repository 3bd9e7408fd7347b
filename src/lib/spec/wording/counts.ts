import type { Wording } from './wording.ts';

/** Of counts that do not fit together. */
export const counts = {
	'cube-counts-otherwise': {
		message: 'The audit reads the log in another way than the counts of {file} were made: {found} differs.',
		mend: 'Count the log again with this audit, or leave that part as it is in the cube.'
	},
	'cube-too-shallow': {
		message: 'The audit crosses {found} attributes, the counts of {file} only {depth}.',
		mend: 'Lower intersections.depth, or count the log again.'
	},
	'cube-minimum-lower': {
		message: 'The audit suppresses below {found}, the counts of {file} only below {minimumCell}.',
		mend: 'Count the log again with this audit, or lower privacy.minimumCell.'
	},
	'merge-suppressed': {
		message: '{file} is suppressed: its blank counts cannot be added up.',
		mend: 'Ask its owner for the counts without --suppress, and suppress the sum.'
	},
	'merge-counts-otherwise': {
		message: '{file} was counted in another way than the first cube: {found} differs.',
		mend: 'Count every log with the same audit.'
	},
	'merge-scores-otherwise': {
		message:
			'{file} counts its scores in other bins than the first cube: the score has more than 4,096 values.',
		mend: 'Count every log with --exact-scores, or without the metrics of scores.'
	},
	'merge-same-log': {
		message: '{file} counts the log {found}, which {other} counts too.',
		mend: 'Leave one of them out, or its rows count twice.'
	},
	'merge-cases': {
		message:
			'{file} counts cases under several descriptions (by {pair}), and a case with answers in two files would lose what compares them.',
		mend: 'Add --distinct-clusters if no case is in two of the files; otherwise count the logs together, with --data for each.'
	},
	'merge-clusters': {
		message: '{file} has clusters ({found}), and one that is in two files would be taken for two.',
		mend: 'Add --distinct-clusters if none is, for instance if the sites have no patient in common.'
	}
} as const satisfies Record<string, Wording>;
