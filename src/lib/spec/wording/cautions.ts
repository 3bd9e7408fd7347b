import type { Wording } from './wording.ts';

/** Of what is true and to be known while the audit runs. */
export const cautions = {
	'mend-unreadable': {
		message: '{values} of the column {column} could not be read as {kind}: as good as missing.',
		mend: 'Look at those values in the file; dates need a year of four digits, ZIP codes five digits or nine.'
	},
	'identifier-shown': {
		message:
			'The column {column} may identify people ({kinds}), and its values are shown and exported: {reason}.',
		mend: 'Take it out of the audit, or add {mend} to data.deidentify.'
	},
	'numbers-unreadable': {
		message:
			'{rows} in the {role} column {column} {are} no number (for example {examples}): as good as missing.',
		mend: 'Write numbers with a decimal point and without a thousands separator, or all as the audit says that the column is written (data.reading), and leave the cell empty where there is none.'
	},
	'times-unreadable': {
		message:
			'{rows} in the time column {column} {are} no date or instant: their rows are counted, and are in no period.',
		mend: 'Write dates as 2025-11-23, or instants as 2025-11-23 14:05:00, and leave the cell empty where there is none.'
	},
	'label-is-group': {
		message:
			'The column {found} is the label and a group: within each of its levels every label is the same.',
		mend: 'Take it out of the groups unless that is meant.'
	},
	'prediction-is-group': {
		message:
			'The column {found} is the decision and a group: within each of its levels every decision is the same.',
		mend: 'Take it out of the groups unless that is meant.'
	},
	'metric-needs-label': {
		message: 'The metric {found} needs a label, and the audit names none: it will have no answer.',
		mend: 'Name the label column in outcome.label, or take the metric out.'
	}
} as const satisfies Record<string, Wording>;
