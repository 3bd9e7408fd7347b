import type { AbsentValues } from '../spec/absent-values.ts';
import type { Unread, UnreadValues } from '../spec/unread.ts';
import { wholeNumber } from './figures.ts';
import { readableText } from './readable-text.ts';
import type { Notice } from './result.ts';

/** What of a log could not be read, a sentence each, for whoever reads what was counted from it. */
const unreadWords = (unread: Unread | undefined): readonly string[] =>
	unread === undefined
		? []
		: [...leftOutWords(unread), ...unread.values.map(valuesWords), ...(unread.absent ?? []).map(absentWords)];

/** The same among the notices of a result: it is of the log and not of the counts, so the result itself has none of it. */
export const unreadNotices = (unread: Unread | undefined): readonly Notice[] =>
	unreadWords(unread).map((text) => ({ code: 'unread', severity: 'caution', text }));

/** What is wrong with a row, after its number: "12 with more or fewer fields than the header". */
const kindWords: Readonly<Record<string, string>> = {
	'log-row-ragged': 'with more or fewer fields than the header',
	'log-quote-open': 'with a quote that opens and is never closed',
	'log-quote-stray': 'with text after a closing quote',
	'log-line-too-long': 'longer than 2,000,000 bytes',
	'log-encoding': 'with bytes that are no UTF-8 text',
	'log-json-line': 'that are no JSON object',
	'log-row-unreadable': 'that the database could not read'
};

const kindsText = ({ kinds = [] }: Unread): string => {
	const known = kinds.flatMap(({ code, rows }) =>
		code in kindWords ? [`${wholeNumber(rows)} ${kindWords[code] ?? ''}`] : []
	);
	return known.length === 0 ? '' : ` (${known.join(', ')})`;
};

function leftOutWords(unread: Unread): readonly string[] {
	const { leftOut, of } = unread;
	if (leftOut === 0) return [];
	const rows = leftOut === 1 ? '1 row' : `${wholeNumber(leftOut)} rows`;
	const all =
		of === null ? `${rows} of the log` : `${wholeNumber(leftOut)} of the log's ${wholeNumber(of)} rows`;
	return [
		`${all} could not be read and ${leftOut === 1 ? 'was' : 'were'} left out${kindsText(unread)}: nothing here counts ${leftOut === 1 ? 'it' : 'them'}. Where such rows are more common in one group than in another, its figures are of the others in it.`
	];
}

function valuesWords({ role, column, rows }: UnreadValues): string {
	const some = rows === null ? 'Some values' : rows === 1 ? '1 value' : `${wholeNumber(rows)} values`;
	if (role === 'time')
		return `${some} in the time column ${readableText(column)} ${rows === 1 ? 'is' : 'are'} no date or instant: ${rows === 1 ? 'that row is' : 'those rows are'} counted, and in no period.`;
	return `${some} in the ${role} column ${readableText(column)} ${rows === 1 ? 'is' : 'are'} no number: ${rows === 1 ? 'that row counts' : 'those rows count'} as having no ${role}.`;
}

const absentWords = ({ column, values }: AbsentValues): string =>
	`The audit counts rows whose ${readableText(column)} is ${values.map(readableText).join(' or ')}, and no row of the log has ${values.length === 1 ? 'that value: it' : 'any of these values: they'} may be written otherwise there.`;
