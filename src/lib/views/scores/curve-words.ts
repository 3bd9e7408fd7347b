import type { CurveKind } from '#lib/report/curve-row.ts';

interface CurveWords {
	readonly title: string;
	/** What is drawn, and what the ends mean. */
	readonly says: string;
	readonly score: string;
	readonly x: string;
	readonly y: string;
	readonly n: string;
}

/** What each kind of curve and its columns are called. */
export const curveWords: Readonly<Record<CurveKind, CurveWords>> = {
	roc: {
		title: 'ROC curves',
		says: 'The share of positives found against the share of negatives flagged with them, at every threshold. The diagonal is chance; marks are the audit’s threshold.',
		score: 'Selected from',
		x: 'False positive rate',
		y: 'True positive rate',
		n: 'Positives'
	},
	precision_recall: {
		title: 'Precision and recall',
		says: 'How many of those selected are positive, against how many of the positives are selected. It ends at the group’s base rate; marks are the audit’s threshold.',
		score: 'Selected from',
		x: 'Recall',
		y: 'Precision',
		n: 'Selected'
	},
	reliability: {
		title: 'Reliability',
		says: 'How many were positive, against what the score promised, in tenths of each group’s rows. Below the diagonal the score promises too much.',
		score: 'Mean score',
		x: 'Mean score',
		y: 'Share of positives',
		n: 'Rows'
	}
};

/** What the bands are, said with every curve. */
export const bandWords = (level: number): string =>
	`Bands are Wilson intervals at ${100 * level} %, pointwise: each holds for its own point, not for the whole curve.`;
