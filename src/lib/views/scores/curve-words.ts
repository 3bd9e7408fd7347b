import type { CurveKind } from '#lib/report/curve-row.ts';

interface CurveWords {
	/** What is drawn, and what the ends mean. */
	readonly says: string;
	readonly score: string;
	readonly x: string;
	readonly y: string;
	readonly n: string;
}

/** What each kind of curve says, and what its columns are called. */
export const curveWords: Readonly<Record<CurveKind, CurveWords>> = {
	roc: {
		says: 'The share of positives found against the share of negatives flagged with them, at every threshold. The diagonal is chance; marks are the audit’s threshold.',
		score: 'Selected from',
		x: 'False positive rate',
		y: 'True positive rate',
		n: 'Positives'
	},
	precision_recall: {
		says: 'How many of those selected are positive, against how many of the positives are selected. It ends at the group’s base rate; marks are the audit’s threshold.',
		score: 'Selected from',
		x: 'Recall',
		y: 'Precision',
		n: 'Selected'
	},
	reliability: {
		says: 'How many were positive, against what the score promised, in tenths of each group’s rows. Below the diagonal the score promises too much.',
		score: 'Mean score',
		x: 'Mean score',
		y: 'Share of positives',
		n: 'Rows'
	}
};
