import {
	caseKinds,
	type CaseKind,
	type CasePage,
	type CaseRequest,
	type CaseSide,
	type GivenAnswer
} from '#lib/core/counterfactual/single-case.ts';
import type { AnswerRow } from '../planned-statistic.ts';
import { integerIn, numberIn, textIn } from '../read-answer.ts';
import { heldText } from './read-contrast.ts';

/** The answers to the queries of `case-list.ts`. */
export interface CaseAnswers {
	readonly totals: readonly AnswerRow[];
	readonly cases: readonly AnswerRow[];
	readonly answers: readonly AnswerRow[];
	readonly texts: readonly AnswerRow[];
	readonly gold: readonly AnswerRow[];
}

function kindIn(row: AnswerRow): CaseKind {
	const kind = caseKinds[integerIn(row, 'kind')];
	if (kind === undefined) throw new Error('The answer holds an unknown kind of case');
	return kind;
}

const maybe = <T>(row: AnswerRow, column: string, read: (row: AnswerRow, column: string) => T): T | null =>
	(row[column] ?? null) === null ? null : read(row, column);

function answerIn(row: AnswerRow): GivenAnswer {
	const right = maybe(row, 'ok', integerIn);
	return {
		replicate: textIn(row, 'rep') ?? '',
		answer: textIn(row, 'ans') || null,
		right: right === null ? null : right === 1,
		refused: integerIn(row, 'refused') === 1,
		unparsed: integerIn(row, 'unparsed') === 1,
		score: maybe(row, 'score', numberIn),
		words: textIn(row, 'words')
	};
}

/** A page of cases, in the order in which the engine gave them. */
export function casesIn(
	{ contrast }: CaseRequest,
	{ totals, cases, answers, texts, gold }: CaseAnswers
): CasePage {
	const sideOf = (c: number, v: string): CaseSide => {
		const ofSide = (row: AnswerRow) => integerIn(row, 'c') === c && row['v'] === v;
		const text = texts.find(ofSide);
		return {
			text: text === undefined ? null : textIn(text, 'text'),
			answers: answers.filter(ofSide).map(answerIn)
		};
	};
	const counted = new Map(totals.map((row) => [kindIn(row), integerIn(row, 'n')]));
	return {
		silenced: totals.reduce((sum, row) => sum + integerIn(row, 'silenced'), 0),
		totals: Object.fromEntries(caseKinds.map((kind) => [kind, counted.get(kind) ?? 0])) as CasePage['totals'],
		cases: cases.map((row) => {
			const c = integerIn(row, 'c');
			const right = gold.find((each) => integerIn(each, 'c') === c);
			return {
				name: heldText(row, 'name'),
				kind: kindIn(row),
				gold: right === undefined ? null : textIn(right, 'gold'),
				baseline: sideOf(c, contrast.baseline),
				variant: sideOf(c, contrast.variant)
			};
		})
	};
}
