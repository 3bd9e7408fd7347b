import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { FindingSubject } from './log-findings.ts';
import { mostAnswers } from './statistics/answer-transitions.ts';

/** Values of a label or a prediction that are looked at: enough to see that they are not two, and to list them. */
const mostValues = 13;

/** Texts that are shown of those that are no number. */
const mostExamples = 3;

/** So many are looked at in each part of a log that is held in several, so that those of the whole are surely among them. */
const mostExamplesOfParts = 1_000;

/** Of a part of a log that nobody can look at whole: a list that ends here is of a column that has no levels, or of examples. */
const mostOfUnheld = 20_000;

/**
 * How much of a log a look at a table sees: all of it; a part, where the log can be looked at whole once a list ends before
 * its values do; or a part of one that nobody can hold.
 */
export type Scope = 'whole' | 'part' | 'unheld part';

/** More classes than this make a table that nobody reads, and most of its cells empty. */
export const mostClasses = 50;

/** A column with more levels than this is no group attribute: an identifier, or a number that wants bins. */
export const mostLevels = 1_000;

/** How many values of a subject a look at a log lists, the most frequent first; of one part, no fewer than of the whole. */
export function longestList(audit: ResolvedAudit, subject: FindingSubject, scope: Scope): number {
	// Answers may be long texts, and more of them than a few are not told apart.
	if (scope === 'unheld part')
		return subject === 'answer' || subject === 'gold' ? mostExamplesOfParts : mostOfUnheld;
	const decided = audit.outcome.type === 'binary' ? mostValues : mostClasses + 1;
	const unread = scope === 'part' ? mostExamplesOfParts : mostExamples;
	const lists: Partial<Record<FindingSubject, number>> = {
		label: decided,
		prediction: decided,
		'label-unread': unread,
		'prediction-unread': unread,
		'score-unread': unread,
		'need-unread': unread,
		'instant-unread': unread,
		gold: scope === 'part' ? mostExamplesOfParts : mostValues,
		rating: mostClasses + 1,
		answer: scope === 'part' ? mostExamplesOfParts : mostAnswers + 1,
		// No more of them are looked for.
		favourable: (audit.counterfactual?.favourable?.length ?? 0) + (scope === 'part' ? 1 : 0)
	};
	return lists[subject] ?? mostLevels + 1;
}
