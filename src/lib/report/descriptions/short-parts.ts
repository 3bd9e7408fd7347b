import type { Result } from '../result.ts';
import {
	majorityColumns,
	majorityHeading,
	majorityRows,
	majoritySentence,
	peopleColumns,
	peopleHeading,
	peopleLines,
	peopleSentence
} from './agreement-tables.ts';
import {
	answerChangeColumns,
	answerChanges,
	answerChangesHeading,
	answerChangesSentence,
	likenessColumns,
	likenesses,
	likenessHeading,
	likenessSentence
} from './answer-texts.ts';
import { everyVariant } from './rows.ts';
import type { ShownColumn } from './shown-column.ts';
import { wordingColumns, wordingHeading, wordingLines, wordingSentence } from './wording-lines.ts';

/** A part of a report: a heading, what it comes to, and the lines that a reader of the page alone needs, as texts. */
export interface ShortPart {
	readonly heading: string;
	readonly sentence: string;
	readonly caption: string;
	readonly columns: readonly ShownColumn<readonly string[]>[];
	readonly rows: readonly (readonly string[])[];
}

function shortPart<Row>(part: {
	readonly heading: string;
	readonly sentence: string;
	readonly caption: string;
	readonly columns: readonly ShownColumn<Row>[];
	readonly rows: readonly Row[];
}): ShortPart {
	return {
		...part,
		columns: part.columns.map(({ id, title, kind }, i) => ({
			id,
			title,
			kind,
			value: (line) => line[i] ?? null,
			text: (line) => line[i] ?? ''
		})),
		rows: part.rows.map((row) => part.columns.map((column) => column.text(row)))
	};
}

/** What texts tell: rows that ask for a look, since the table of texts holds them all. */
export function textParts(result: Result): readonly ShortPart[] {
	const { texts } = result.descriptions;
	const wording = wordingLines(texts);
	const changes = answerChanges(texts);
	const alike = likenesses(texts);
	return [
		...(wording.length === 0
			? []
			: [
					shortPart({
						heading: wordingHeading,
						sentence: wordingSentence(wording),
						caption: 'Comparisons with such pairs, and what changed there',
						columns: wordingColumns(result, wording),
						rows: wording.filter(({ more }) => more > 0)
					})
				]),
		...(changes.length === 0
			? []
			: [
					shortPart({
						heading: answerChangesHeading,
						sentence: answerChangesSentence(changes),
						caption: 'Comparisons whose interval, by itself, leaves out no change',
						columns: answerChangeColumns(result),
						rows: changes.filter(({ low, high }) => (low ?? 0) > 0 || (high ?? 0) < 0)
					})
				]),
		...(alike.length === 0
			? []
			: [
					shortPart({
						heading: likenessHeading,
						sentence: likenessSentence(alike),
						caption: 'By the same words in the same order: 1 the same answer, 0 no word in common',
						columns: likenessColumns(result),
						rows: alike.filter(({ measure }) => measure === 'rouge_l')
					})
				])
	];
}

/** People beside the models, over all descriptions together: the table of agreement holds each. */
export function agreementParts(result: Result): readonly ShortPart[] {
	const pooled = ({ variant }: { readonly variant: string }): boolean => variant === everyVariant;
	if (result.descriptions.agreement.length === 0) return [];
	return [
		shortPart({
			heading: peopleHeading,
			sentence: peopleSentence(result),
			caption: 'Over all descriptions together',
			columns: peopleColumns(result),
			rows: peopleLines(result).filter(pooled)
		}),
		shortPart({
			heading: majorityHeading,
			sentence: majoritySentence(result),
			caption: 'Over all descriptions together',
			columns: majorityColumns(result),
			rows: majorityRows(result).filter(pooled)
		})
	];
}
