import type { Decision } from '#lib/core/metric-choice/decision.ts';

interface Question {
	readonly key: keyof Decision;
	readonly asks: string;
	readonly answers: readonly {
		readonly value: string;
		readonly label: string;
		readonly hint?: string;
	}[];
}

const effect: Question = {
	key: 'effect',
	asks: 'What does a positive decision do to the person?',
	answers: [
		{ value: 'helps', label: 'It helps', hint: 'a programme, a treatment, a loan (assistive)' },
		{ value: 'burdens', label: 'It burdens', hint: 'a search, an investigation, a refusal (punitive)' }
	]
};

const label: Question = {
	key: 'label',
	asks: 'Can the label be trusted?',
	answers: [
		{ value: 'trusted', label: 'Yes', hint: 'what happened was seen of everybody, alike in every group' },
		{
			value: 'selected-only',
			label: 'Only of those selected',
			hint: 'of the others nobody knows what would have been'
		},
		{
			value: 'stands-in',
			label: 'It stands in for something else',
			hint: 'cost for need, arrest for offence, an older decision'
		},
		{ value: 'none', label: 'There is none' }
	]
};

const error: Question = {
	key: 'error',
	asks: 'Which error is worse for the person?',
	answers: [
		{ value: 'missed', label: 'To be passed over in need' },
		{ value: 'wrongly-flagged', label: 'To be selected without cause' },
		{ value: 'both', label: 'Both alike' }
	]
};

const room: Question = {
	key: 'room',
	asks: 'Is there room for few only?',
	answers: [
		{ value: 'open', label: 'No', hint: 'whoever is above the threshold is selected' },
		{ value: 'limited', label: 'Yes', hint: 'a number of places, or of people who can be visited' }
	]
};

const use: Question = {
	key: 'use',
	asks: 'What of the model is used?',
	answers: [
		{ value: 'decision', label: 'Its decision' },
		{ value: 'probability', label: 'Its score, read as a risk' },
		{ value: 'order', label: 'The order of its scores', hint: 'a list that is worked from the top' }
	]
};

/** What is asked of a decision; nothing of a label or a score that the log does not have. */
export const decisionQuestions = (log: {
	readonly scored: boolean;
	readonly labelled: boolean;
}): readonly Question[] => [
	effect,
	...(log.labelled ? [label, error, room] : []),
	...(log.scored ? [use] : [])
];
