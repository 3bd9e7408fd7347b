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
	}
} as const;

export type Term = keyof typeof terms;
