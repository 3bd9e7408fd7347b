import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { longestList } from './longest-list.ts';
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
	| 'instant-unread'
	| 'description'
	| 'answer'
	| 'favourable'
	| 'gold'
	| 'right'
	| 'case-score'
	| 'adaptation'
	| 'rater'
	| 'rating'
	| 'need'
	| 'need-unread'
	| 'need-too-large';

/**
 * One thing found in a log before it is counted: that `count` rows have this level (null: missing) as their label,
 * prediction, group or model, or that `count` rows are there at all, have a number as score or an instant as time.
 * Of `weight`, how many rows have none that can be used, and of `weight-given` how many have one above 0. Of
 * `score-unread` and its like, how many rows have this text, which is no number, as their score; null of all such texts.
 * Of `need`, how many rows have a number as a further outcome, and of `need-too-large` one that is too large to be added up.
 * Of `right`, `count` is how many of the right answers some row of the log gives, whichever case it answers.
 */
export interface LogFinding {
	readonly subject: FindingSubject;
	/** Which of the audit's groups or model columns; 0 otherwise. */
	readonly index: number;
	readonly level: string | null;
	readonly count: number;
}

/** Findings of several parts as those of one log: counts add, lists of levels join and are as long as they are of one part. */
export function mergeFindings(
	audit: ResolvedAudit,
	parts: readonly (readonly LogFinding[])[]
): readonly LogFinding[] {
	return [...listsIn(addFindings(parts)).values()].flatMap((list) =>
		list
			.toSorted(mostFrequentFirst)
			.slice(0, totalsIn(list) + longestList(audit, list[0]?.subject ?? 'row', 'whole'))
	);
}

/** The same in full: what further parts may be added to. */
export function addFindings(parts: readonly (readonly LogFinding[])[]): readonly LogFinding[] {
	const merged = new Map<string, LogFinding>();
	for (const finding of parts.flat()) {
		const key = JSON.stringify([finding.subject, finding.index, finding.level]);
		const count = (merged.get(key)?.count ?? 0) + finding.count;
		merged.set(key, { ...finding, count });
	}
	return [...merged.values()];
}

/** Of answers it matters whether they are few, which one part shows, and of which they are only where something is wrong. */
const showsEnough = (subject: FindingSubject | undefined): boolean =>
	subject === 'answer' || subject === 'gold';

/** Whether a part's list ends before its levels do, so that those of the whole cannot be told from it. */
export const isCutShort = (audit: ResolvedAudit, part: readonly LogFinding[]): boolean =>
	[...listsIn(part).values()].some(
		(list) =>
			!showsEnough(list[0]?.subject) &&
			list.length >= totalsIn(list) + longestList(audit, list[0]?.subject ?? 'row', 'part')
	);

/** The findings of each subject and index. */
function listsIn(findings: readonly LogFinding[]): ReadonlyMap<string, readonly LogFinding[]> {
	const lists = new Map<string, LogFinding[]>();
	for (const finding of findings) {
		const key = `${finding.subject} ${String(finding.index)}`;
		const list = lists.get(key);
		if (list === undefined) lists.set(key, [finding]);
		else list.push(finding);
	}
	return lists;
}

/** Beside the texts that are no number stands how many rows have any. */
const totalsIn = ([first]: readonly LogFinding[]): number => (first?.subject.endsWith('-unread') ? 1 : 0);

function mostFrequentFirst(one: LogFinding, other: LogFinding): number {
	if (one.count !== other.count) return other.count - one.count;
	if (one.level === null || other.level === null) return one.level === null ? 1 : -1;
	return inOrderOfBytes(one.level, other.level);
}

/** As an engine orders texts: by their UTF-8 bytes, which is by code points. */
function inOrderOfBytes(one: string, other: string): number {
	const [ones, others] = [Array.from(one), Array.from(other)];
	const at = ones.findIndex((character, i) => character !== others[i]);
	if (at < 0) return ones.length - others.length;
	return (ones[at]?.codePointAt(0) ?? 0) - (others[at]?.codePointAt(0) ?? -1);
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
	'instant-unread',
	'description',
	'answer',
	'favourable',
	'gold',
	'right',
	'case-score',
	'adaptation',
	'rater',
	'rating',
	'need',
	'need-unread',
	'need-too-large'
];

function subjectOf(value: SqlValue | undefined): FindingSubject {
	const subject = subjects.find((known) => known === value);
	if (subject === undefined) throw new Error(`The answer holds a finding about ${String(value)}`);
	return subject;
}
