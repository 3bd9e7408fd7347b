import type { Wording } from './wording.ts';

/** Of an audit that does not fit its log. */
export const auditAndLog = {
	'column-named-twice': {
		message: '{file} has more than one column named {column}, and the audit reads one of that name.',
		mend: 'Rename one of them in the file, so that it is plain which is meant.'
	},
	'column-without-values': {
		message: 'The column {column} holds no value at all.',
		mend: 'Choose another column, or export the log again with this one filled.'
	},
	'values-not-two': {
		message: 'The {role} column {column} holds other values than {expected}: {known}.',
		mend: 'Say which values are positive with "positive" (all others are then negative); a column of scores belongs in outcome.score with its threshold.'
	},
	'positive-not-found': {
		message: 'The {role} column {column} never holds {found}; it holds {known}.',
		mend: 'Write in "positive" the values that count as positive, spelt as in the log; list "negative" too if they are truly absent.'
	},
	'score-not-a-number': {
		message: 'The score column {column} holds no number.',
		mend: 'Choose another column; numbers are written with a decimal point and without a thousands separator.'
	},
	'score-too-large': {
		message:
			'The score column {column} holds numbers as large as {found}: their sums cannot be told exactly.',
		mend: 'Scale the score to between −1,000 and 1,000; on the command line, --exact-scores takes any.'
	},
	'number-too-large': {
		message:
			'The column {column} holds a number as large as {found}; the usual size of predictions and labels is {usual}. In sums with so large a number the digits of the others are lost.',
		mend: 'Correct the number, or leave it empty where it stands for a missing one. Numbers may be up to 100,000 times the usual one and up to 1,000,000,000,000: where larger ones are meant, give all in a larger unit (thousands, millions), or the logarithm.'
	},
	'model-not-named': {
		message: '{rows} rows name no model in the column {column}.',
		mend: 'Fill the column in those rows, or take them out of the log.'
	},
	'group-looks-like-identifier': {
		message: 'The column {column} has more than {most} levels: it looks like an identifier or a number.',
		mend: 'Give the group "bins" if it is a number, join its levels in the log, or take it out.'
	},
	'stratum-looks-like-identifier': {
		message: 'The column {column} has more than {most} levels: groups cannot be compared within each.',
		mend: 'Name a column with fewer levels in "strata", or join its levels in the log.'
	},
	'proxy-looks-like-identifier': {
		message: 'The column {column} has more than {most} levels: it tells persons apart, not groups.',
		mend: 'Name a column with fewer levels in "proxies", or join its levels in the log.'
	},
	'feature-looks-like-identifier': {
		message:
			'The column {column} has more than {most} levels: hardly a row would find one that is alike in it.',
		mend: 'Give it "bins" in "matching" if it is a number, join its levels in the log, or take it out.'
	},
	'bins-without-number': {
		message: 'The column {column} is to be binned and holds no number.',
		mend: 'Remove "bins" to take its values as they are, or choose another column.'
	},
	'reference-not-found': {
		message: 'The reference {found} is not a level of the column {column}; its levels are {known}.',
		mend: 'Write one of its levels, spelt as in the log, or a rule such as {"rule": "largest"}.'
	},
	'time-not-a-date': {
		message: 'The time column {column} holds no date that can be read.',
		mend: 'Write dates as 2025-11-21 or 2025-11-21T08:30:00Z, or remove data.time.'
	},

	'weight-not-usable': {
		message: 'In {rows} rows the weight {column} is neither 0 nor a number from 0.0000001 to 1,000,000.',
		mend: 'Give every row its weight, 0 where it stands for nobody; where all are very small or large, multiply them by one number, which changes no rate. Or remove data.weight.'
	},

	'weight-all-zero': {
		message: 'Every row has 0 as its weight in {column}: the log stands for nobody.',
		mend: 'Give the rows their weights, or remove data.weight.'
	},
	'report-changed': {
		message:
			'{file} was changed after it was made: its result does not have the hash (SHA-256) that the file names.',
		mend: 'Ask whoever made it for the report as it was saved, or make it anew from the log or its counts.'
	},
	'counts-inconsistent': {
		message: '{file} holds counts that do not fit together: {reason}.',
		mend: 'Write the file anew with "plumbline cube"; a file edited by hand is not counted on.'
	}
} as const satisfies Record<string, Wording>;
