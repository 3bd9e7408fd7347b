import type { SqlValue } from './sql.ts';

/** What of a log a finding is about. */
export type FindingSubject =
	| 'row'
	| 'label'
	| 'prediction'
	| 'score'
	| 'group'
	| 'model'
	| 'instant'
	| 'stratum'
	| 'feature'
	| 'proxy'
	| 'weight'
	| 'weight-given'
	| 'score-unread'
	| 'prediction-unread'
	| 'label-unread'
	| 'description'
	| 'answer'
	| 'favourable'
	| 'gold'
	| 'right'
	| 'case-score'
	| 'adaptation'
	| 'rater'
	| 'rating';

/**
 * One thing found in a log before it is counted: that `count` rows have this level (null: missing) as their label,
 * prediction, group or model, or that `count` rows are there at all, have a number as score or an instant as time.
 * Of `weight`, how many rows have none that can be used, and of `weight-given` how many have one above 0. Of
 * `score-unread` and its like, how many rows have this text, which is no number, as their score; null of all such texts.
 * Of `right`, `count` is how many of the right answers some row of the log gives, whichever case it answers.
 */
export interface LogFinding {
	readonly subject: FindingSubject;
	/** Which of the audit's groups or model columns; 0 otherwise. */
	readonly index: number;
	readonly level: string | null;
	readonly count: number;
}

/** Findings of several shards as those of one log: counts add, lists of levels join. */
export function mergeFindings(shards: readonly (readonly LogFinding[])[]): readonly LogFinding[] {
	const merged = new Map<string, LogFinding>();
	for (const finding of shards.flat()) {
		const key = JSON.stringify([finding.subject, finding.index, finding.level]);
		const count = (merged.get(key)?.count ?? 0) + finding.count;
		merged.set(key, { ...finding, count });
	}
	return [...merged.values()];
}

/** Rows of the answer of a planned look at a log. A row that cannot be one throws. */
export function findingsFromRows(rows: readonly Readonly<Record<string, SqlValue>>[]): readonly LogFinding[] {
	return rows.map(({ subject, position, level = null, found }) => {
		const finding = { subject: subjectOf(subject), index: position, level, count: found };
		if (typeof finding.index !== 'number' || typeof finding.count !== 'number') {
			throw new Error('The answer holds a finding without its numbers');
		}
		if (level !== null && typeof level !== 'string')
			throw new Error('The answer holds a level that is no text');
		return { subject: finding.subject, index: finding.index, level, count: finding.count };
	});
}

const subjects: readonly FindingSubject[] = [
	'row',
	'label',
	'prediction',
	'score',
	'group',
	'model',
	'instant',
	'stratum',
	'feature',
	'proxy',
	'weight',
	'weight-given',
	'score-unread',
	'prediction-unread',
	'label-unread',
	'description',
	'answer',
	'favourable',
	'gold',
	'right',
	'case-score',
	'adaptation',
	'rater',
	'rating'
];

function subjectOf(value: SqlValue | undefined): FindingSubject {
	const subject = subjects.find((known) => known === value);
	if (subject === undefined) throw new Error(`The answer holds a finding about ${String(value)}`);
	return subject;
}
