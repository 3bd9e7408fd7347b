import { identifierNames } from './identifier-names.ts';
import { identifierValues } from './identifier-values.ts';
import { nameWords } from '../name-words.ts';
import type { ColumnProfile, IdentifierFinding } from '../profile.ts';

export interface ColumnToScreen extends Omit<ColumnProfile, 'identifiers'> {
	/** Distinct values from the sample, the most frequent first. They are looked at and never repeated. */
	readonly values: readonly string[];
	/** Rows of the sample that have a value. */
	readonly present: number;
}

/** Below this a column of all-different values is a short log, not a column of codes. */
const manyValues = 50;

/**
 * What in a column could identify a person, after the HIPAA Safe Harbor list. A finding is a reason to look, not a
 * verdict; and a column without one may still identify someone. Reasons never hold a value of the log.
 */
export function screenIdentifiers(column: ColumnToScreen): readonly IdentifierFinding[] {
	if (column.kind === 'boolean') return [];
	const findings = [...byName(column), ...byValue(column), ...byAge(column)];
	const found = findings.filter(({ kind }, i) => findings.findIndex((other) => other.kind === kind) === i);
	return found.length > 0 ? found : byUniqueness(column);
}

function byName({ name, distinct }: ColumnToScreen): readonly IdentifierFinding[] {
	// Two values tell no person from another, whatever the column is called ("has_email", "phone_contact").
	if (distinct <= 2) return [];
	const words = ` ${nameWords(name).join(' ')} `;
	return identifierNames.flatMap(({ kind, phrases, whole = [], of }) => {
		const phrase =
			phrases.find((candidate) => words.includes(` ${candidate} `)) ??
			whole.find((candidate) => words === ` ${candidate} `);
		return phrase === undefined
			? []
			: [{ kind, reason: `the column name contains *${phrase}*`, ...(of === undefined ? {} : { of }) }];
	});
}

function byValue({ values }: ColumnToScreen): readonly IdentifierFinding[] {
	if (values.length === 0) return [];
	return identifierValues.flatMap(({ kind, like, pattern, holds, from, least = 1, of }) => {
		const hits = values.filter((value) => {
			const match = pattern.exec(value);
			return match !== null && (holds === undefined || holds(match[1] ?? match[0]));
		}).length;
		if (hits < least || hits < from * values.length || hits === 0) return [];
		const reason = `${hits} of ${values.length} values looked at hold what look like ${like}`;
		return [{ kind, reason, ...(of === undefined ? {} : { of }) }];
	});
}

/** Ages above 89 count as dates finer than a year: so few people reach them. Several bands above 89 tell them apart too. */
function byAge({ name, range, values }: ColumnToScreen): readonly IdentifierFinding[] {
	const isAge = nameWords(name).some((word) => /^(?:age|agep|ages|years)$/.test(word));
	if (!isAge) return [];
	const reason = 'the column name says age, and some values are above 89';
	if (range !== null) return range[1] <= 89 || range[1] > 130 ? [] : [{ kind: 'date', reason, of: 'age' }];
	const bands = values.filter((value) => {
		const first = Number(/\d+/.exec(value)?.[0]);
		return first >= 90 && first <= 130;
	});
	return bands.length < 2 ? [] : [{ kind: 'date', reason, of: 'age' }];
}

function byUniqueness({ kind, distinct, present }: ColumnToScreen): readonly IdentifierFinding[] {
	const isCode = kind === 'text' || kind === 'integer';
	if (!isCode || distinct < manyValues || distinct < present * 0.98) return [];
	return [
		{
			kind: 'other-code',
			reason: 'nearly every row has a value of its own, as a code for a person or a visit has'
		}
	];
}
