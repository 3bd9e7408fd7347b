/** What columns are called that play a part in a comparison of descriptions; runs of whole words of a column name. */
export const descriptionNames = {
	pair: [
		'pair',
		'pair id',
		'case',
		'case id',
		'question id',
		'vignette id',
		'item id',
		'prompt id',
		'scenario id'
	],
	answer: [
		'answer',
		'model answer',
		'response',
		'output',
		'reply',
		'completion',
		'advice',
		'recommendation',
		'decision',
		'choice'
	],
	gold: ['gold', 'answer idx', 'answer key', 'correct answer', 'right answer', 'ground truth', 'truth'],
	replicate: [
		'replicate',
		'repetition',
		'repeat',
		'rep',
		'run',
		'run id',
		'trial',
		'draw',
		'attempt',
		'iteration'
	],
	attribute: [
		'attribute',
		'changed attribute',
		'protected attribute',
		'changed',
		'dimension',
		'axis',
		'bias type',
		'bias category',
		'demographic'
	],
	/** How one model was brought to answer: what its answers are set side by side by. */
	adaptation: [
		'strategy',
		'prompt strategy',
		'prompting',
		'prompt type',
		'prompt style',
		'prompt template',
		'prompt',
		'template',
		'adaptation',
		'fine tuning',
		'fine tuned',
		'finetuning',
		'finetuned',
		'tuning'
	],
	question: ['question', 'question type', 'task', 'item', 'temperature', 'setting'],
	text: [
		'text',
		'vignette',
		'vignette text',
		'context',
		'clinical context',
		'prompt',
		'prompt text',
		'note',
		'scenario',
		'question text',
		'input'
	],
	answerText: [
		'answer text',
		'full answer',
		'raw answer',
		'response',
		'response text',
		'raw response',
		'output',
		'raw output',
		'completion',
		'explanation',
		'rationale'
	]
} as const;

/** What the plain description is called, the plainest first. */
export const plainDescriptions: readonly string[] = [
	'original',
	'baseline',
	'vignette',
	'base',
	'control',
	'reference',
	'unperturbed',
	'unmodified',
	'unchanged',
	'plain',
	'default'
];

/** What a model is called that has been brought to nothing yet, the plainest first. */
export const plainAdaptations: readonly string[] = [
	'base',
	'baseline',
	'naive',
	'plain',
	'vanilla',
	'zero shot',
	'zeroshot',
	'none',
	'original',
	'default',
	'standard',
	'direct'
];

/** The first word of what people are called who answer beside models. */
export const people: readonly string[] = [
	'clinician',
	'clinicians',
	'physician',
	'physicians',
	'doctor',
	'doctors',
	'nurse',
	'nurses',
	'human',
	'humans',
	'expert',
	'experts',
	'annotator',
	'radiologist',
	'pathologist'
];
