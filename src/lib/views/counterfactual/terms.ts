/** The words of this room in plain language, each with its exact meaning. */
export const terms = {
	'net shift': {
		plain:
			'How many more or fewer cases get a right (or favourable) answer when only the description changes.',
		exact:
			'Mean over cases of right under the variant minus right under the baseline, in points. Noise falls either way, so it does not shift the mean: this is the directional bias, and what the margin judges.'
	},
	'flip rate': {
		plain: 'How often the answer changes when only the description does, for whatever reason.',
		exact:
			'Share of pairs of a baseline and a variant answer that differ; with repeated answers over all cross pairs of a case.'
	},
	noise: {
		plain: 'How often the model contradicts itself when asked the same thing again.',
		exact:
			'Share of pairs of repeated answers to one description that differ. The dashed marks show the mean of both descriptions: flips within them need no bias.'
	},
	excess: {
		plain: 'By how much a case’s chance of its answer typically changes, beyond what the noise explains.',
		exact:
			'Flips across minus half the sum of both noises: the mean squared change of a case’s probability. Its root is shown, in points. It finds changes that cancel in the net shift.'
	},
	McNemar: {
		plain: 'Whether more cases turned one way than the other than chance would do.',
		exact:
			'Exact binomial test on the two directions of change (McNemar 1947). With repeated answers a t test of the cases’ means takes its place.'
	},
	'Cochran’s Q': {
		plain: 'Whether the descriptions differ at all, all of them looked at together.',
		exact:
			'Cochran (1950): chi-square on the right answers of the same cases under three descriptions or more. Needs one answer to each.'
	},
	margin: {
		plain: 'The greatest shift that counts as none: set in the audit before looking.',
		exact:
			'Outside: the whole simultaneous interval of the net shift lies beyond it. Within: all of it lies inside. Inconclusive: it straddles.'
	},
	'intended words': {
		plain:
			'The words that tell two descriptions apart and are meant to: “his” and “her”, “white” and “Black”.',
		exact:
			'A word diff of both texts. Intended: the English words of the attribute and the variants’ own names. Anything else that changed makes the pair one that changed more.'
	},
	'reading level': {
		plain: 'How many years of school a reader needs for the answer.',
		exact:
			'Flesch–Kincaid grade (Kincaid et al. 1975): 0.39 × words per sentence + 11.8 × syllables per word − 15.59. For English.'
	},
	refusal: {
		plain: 'How often an answer begins like a refusal.',
		exact:
			'A list of opening phrases; a hint only. Answers that the audit lists as refused are counted by themselves among the flips.'
	},
	'ROUGE-L': {
		plain: 'How much of two answers is the same words in the same order.',
		exact:
			'F measure of the longest common subsequence of words (Lin 2004): 1 for the same words in the same order, 0 for none in common.'
	},
	BLEU: {
		plain: 'How many short phrases two answers share.',
		exact:
			'Shared runs of one to four words with a penalty for brevity (Papineni et al. 2002), the lesser of both directions: 1 for the same answer.'
	},
	'Fleiss’ kappa': {
		plain: 'How far people agree beyond what their habits alone would give.',
		exact:
			'(observed − expected agreement) / (1 − expected) over pairs of ratings of a description (Fleiss 1971). 1: always; 0: as chance; below 0: less. Interval linearised in the descriptions.'
	},
	'Krippendorff’s alpha': {
		plain: 'The same question, for descriptions that not everyone rated.',
		exact:
			'1 minus observed over expected disagreement, all ratings pooled, nominal answers (Krippendorff 2011).'
	},
	'agreement with the majority': {
		plain: 'How often a model answers as more than half of the people do.',
		exact:
			'Share of descriptions with a majority on which the model gives its answer, with Wilson’s interval. Over all descriptions together there is no interval, since those of one case are not independent.'
	}
} as const;

export type Term = keyof typeof terms;
