import { unreachable } from '#lib/core/unreachable.ts';
import { levelText } from './level-text.ts';
import { isScalar, list, number, record, text } from './loose.ts';
import { problem } from './messages.ts';
import { pointerTo } from './pointer.ts';
import type { Problem } from './problem.ts';
import { repeated } from './repeated.ts';
import type { Mend, ResolvedAudit, RowCondition } from './resolved-audit.ts';

/** The conditions that rows must meet to be counted, and what is wrong with them; none where every row is. */
export function readWhere(input: unknown, problems: Problem[]): readonly RowCondition[] {
	const at = (i: number) => (Array.isArray(input) ? pointerTo('/data/where', i) : '/data/where');
	const conditions = list(input).map((item, i) => readCondition(record(item), at(i), problems));
	for (const i of repeated(conditions.map(({ column }) => column)))
		problems.push(problem('where-twice', { at: pointerTo(at(i), 'column'), found: conditions[i]?.column }));
	return conditions;
}

const kinds = [['is'], ['from', 'below'], ['since', 'before']] as const;

function readCondition(
	file: Readonly<Record<string, unknown>>,
	at: string,
	problems: Problem[]
): RowCondition {
	const column = text(file['column']) ?? '';
	const said = kinds.filter((keys) => keys.some((key) => isSaid(key, file[key])));
	if (said.length !== 1)
		problems.push(problem(said.length === 0 ? 'where-empty' : 'where-mixed', { at, column }));
	const place = { column, at };
	const kind = said[0]?.[0] ?? 'is';
	if (kind === 'from')
		return numbers(place, { from: number(file['from']), below: number(file['below']) }, problems);
	if (kind === 'since')
		return moments(place, { since: text(file['since']), before: text(file['before']) }, problems);
	return { column, is: levels(file['is']) };
}

/** An open end is no condition; "is": null asks for rows without a value. */
const isSaid = (key: string, value: unknown): boolean =>
	key === 'is' ? value !== undefined : value !== undefined && value !== null;

/** A whole number is a level as any other; one with a fraction has several spellings (1.1, 1.10), and levels keep them apart. */
const levels = (is: unknown): readonly (string | number | null)[] =>
	(is === null ? [null] : list(is))
		.filter((value) => value === null || isScalar(value))
		.map((value) => {
			if (value === null || value === '') return null;
			return typeof value === 'number' && !Number.isInteger(value) ? value : levelText(value);
		});

interface Place {
	readonly column: string;
	readonly at: string;
}

function numbers(
	{ column, at }: Place,
	{ from, below }: { readonly from: number | null; readonly below: number | null },
	problems: Problem[]
): RowCondition {
	if (from !== null && below !== null && from >= below)
		problems.push(
			problem('where-between-nothing', { at, column, values: { from: String(from), to: String(below) } })
		);
	return { column, from, below };
}

function moments(
	{ column, at }: Place,
	{ since, before }: { readonly since: string | null; readonly before: string | null },
	problems: Problem[]
): RowCondition {
	const ends = { since, before };
	for (const key of ['since', 'before'] as const)
		if (ends[key] !== null && momentOf(ends[key]) === null)
			problems.push(problem('where-not-a-date', { at: pointerTo(at, key), found: ends[key], column }));
	const [first, last] = [since, before].map((end) => (end === null ? null : momentOf(end)));
	if (first != null && last != null && first >= last)
		problems.push(
			problem('where-between-nothing', { at, column, values: { from: since ?? '', to: before ?? '' } })
		);
	return { column, since, before };
}

const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/;
const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A date or a moment in one form, in which an earlier one is the lesser text; null for a text that is none. */
function momentOf(date: string): string | null {
	const parts = written
		.exec(date)
		?.slice(1)
		.map((part: string | undefined) => Number(part ?? 0));
	if (parts === undefined) return null;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const days = month === 2 && isLeap ? 29 : (daysOf[month - 1] ?? 0);
	const isThere = year > 0 && day >= 1 && day <= days && hour < 24 && minute < 60 && second < 60;
	const text = (value: number): string => String(value).padStart(2, '0');
	return isThere ? `${date.slice(0, 10)} ${[hour, minute, second].map(text).join(':')}` : null;
}

/**
 * Conditions that ask more of a mended column than is left of it: a moment where only the year is, an age beyond 90 or a
 * year before the first that is kept apart, a key that is hashed.
 */
export function mendedConditionProblems({ data }: ResolvedAudit): readonly Problem[] {
	return (data.where ?? []).flatMap((condition, i) => {
		const { column } = condition;
		const mend = data.deidentify?.find((each) => each.column === column);
		const left = mend === undefined ? null : leftOfMend(condition, mend, data.time?.column === column);
		const at = pointerTo('/data/where', i);
		return left === null ? [] : [problem('where-of-mended', { at, column, values: { left } })];
	});
}

/** What is left of the column, where that does not answer the condition; null where it does. */
function leftOfMend(condition: RowCondition, { mend, from }: Mend, isTime: boolean): string | null {
	const ends = 'from' in condition ? [condition.from, condition.below].filter((end) => end !== null) : [];
	switch (mend) {
		case 'hash':
			return 'a hash, which nobody can ask for';
		case 'age90':
			return ends.some((end) => end > 90) ? 'that it is 90 or more' : null;
		case 'year':
			if (isTime)
				return 'from' in condition ? 'the first day of its year: ask with "since" and "before"' : null;
			if ('since' in condition) return 'its year, a number: ask with "from" and "below"';
			return from !== undefined && ends.some((end) => end < from)
				? `that it is before ${String(from)}`
				: null;
		case 'zip3':
		case 'drop':
			return null;
		default:
			return unreachable(mend);
	}
}
