import { saysMissing } from '../spec/missing-words.ts';
import type { Reading, WrittenAs } from '../spec/resolved-audit.ts';
import type { ColumnProfile, Role } from './profile.ts';

/** A way of writing that the values of a column show; nothing of it is read until a person says so. */
export interface ReadingSuggestion extends Reading {
	/** "the most frequent values look like 0,25". */
	readonly reason: string;
}

const numberRoles: readonly Role[] = ['score', 'weight'];
const wordRoles: readonly Role[] = ['label', 'prediction'];

const shapes: readonly {
	readonly as: WrittenAs;
	readonly of: 'number' | 'date' | 'word';
	readonly pattern: RegExp;
}[] = [
	{ as: 'yes-no', of: 'word', pattern: /^(?:yes|no|y|n|true|false|t|f|0|1)$/i },
	{ as: 'decimal-comma', of: 'number', pattern: /^[+-]?\d{1,3}(?:[. ]\d{3})*,\d+\s*%?$/ },
	{ as: 'decimal-point', of: 'number', pattern: /^[+-]?(?:\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.\d+)?\s*%?$/ },
	{ as: 'day-first', of: 'date', pattern: /^(?:1[3-9]|2\d|3[01])[./-]\d{1,2}[./-]\d{4}\b/ },
	{ as: 'month-first', of: 'date', pattern: /^\d{1,2}[./-](?:1[3-9]|2\d|3[01])[./-]\d{4}\b/ },
	{
		as: 'year-first',
		of: 'date',
		pattern: /^(?:19|20)\d{2}(?:[/.]\d{1,2}[/.]\d{1,2}|(?:0\d|1[0-2])[0-3]\d)\b/
	}
];

/** A day or a month over 12 decides for the others, which alone could be either. */
const eitherDate = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}\b/;

const kindOf = (role: Role): 'number' | 'date' | 'word' | null =>
	numberRoles.includes(role) ? 'number' : wordRoles.includes(role) ? 'word' : role === 'time' ? 'date' : null;

/**
 * How the values of a column are written, where its role could not read them as they are; null where it can, or where
 * they do not say. By the most frequent values alone.
 */
export function suggestReading(
	{ name, kind, examples }: ColumnProfile,
	role: Role
): ReadingSuggestion | null {
	const of = kindOf(role);
	if (of === null) return null;
	const values = examples.map(({ value }) => value.trim());
	const missing = values.filter(saysMissing);
	const rest = values.filter((value) => !saysMissing(value));
	const [first] = rest;
	if (first === undefined) return null;
	const isRead = of === 'word' ? rest.every((value) => /^(?:0|1|true|false)$/.test(value)) : kind !== 'text';
	// Of two words one is positive: that is said without changing either.
	const isPair = of === 'word' && rest.length <= 2;
	const as = isRead || isPair || (of === 'date' && kind === 'date') ? null : wayOf(of, rest);
	if (as === null && missing.length === 0) return null;
	const reasons = [
		...(as === null ? [] : [`the most frequent values look like ${first}`]),
		...(missing.length === 0
			? []
			: [`${missing.join(', ')} ${missing.length === 1 ? 'says' : 'say'} that there is none`])
	];
	return { column: name, missing, as, reason: reasons.join('; ') };
}

function wayOf(of: 'number' | 'date' | 'word', values: readonly string[]): WrittenAs | null {
	const fitting = shapes.filter((shape) => shape.of === of);
	const all = fitting.find(({ pattern }) => values.every((value) => pattern.test(value)));
	if (all !== undefined || of !== 'date') return all?.as ?? null;
	if (!values.every((value) => eitherDate.test(value))) return null;
	const shown = fitting.filter(({ pattern }) => values.some((value) => pattern.test(value)));
	return shown.length === 1 ? (shown[0]?.as ?? null) : null;
}
