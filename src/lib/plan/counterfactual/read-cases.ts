import {
	caseKinds,
	type CaseKind,
	type CasePage,
	type CaseRequest,
	type CaseSide,
	type GivenAnswer
} from '#lib/core/counterfactual/single-case.ts';
import { byCodeUnit } from '#lib/core/cube/compare-levels.ts';
import type { AnswerRow } from '../planned-statistic.ts';
import { integerIn, numberIn, textIn } from '../read-answer.ts';
import { heldText } from './read-contrast.ts';

/** The answers of a shard to the queries of `case-list.ts`; cases are told apart by a number of the shard's own. */
export interface CaseAnswers {
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

/** A case, and the shard that it is in. */
interface CaseOfShard {
	readonly row: AnswerRow;
	readonly shard: number;
}

const nullIsLast = (row: AnswerRow, column: string): number => maybe(row, column, numberIn) ?? -Infinity;

/** The order of `casesOfPage`. */
function bySeverity({ row: one }: CaseOfShard, { row: other }: CaseOfShard): number {
	return (
		integerIn(one, 'kind') - integerIn(other, 'kind') ||
		descending(nullIsLast(one, 'fall'), nullIsLast(other, 'fall')) ||
		descending(numberIn(one, 'flips'), numberIn(other, 'flips')) ||
		byCodeUnit(heldText(one, 'name'), heldText(other, 'name'))
	);
}

const descending = (one: number, other: number): number => (one === other ? 0 : one > other ? -1 : 1);

const inOrder = (shards: readonly (readonly AnswerRow[])[]): readonly CaseOfShard[] =>
	shards.flatMap((rows, shard) => rows.map((row) => ({ row, shard }))).toSorted(bySeverity);

/** Which of the first cases of each shard are on the page that is asked for. */
export function firstCases(
	shards: readonly (readonly AnswerRow[])[],
	{ offset, limit }: CaseRequest
): readonly (readonly AnswerRow[])[] {
	const page = inOrder(shards).slice(offset, offset + limit);
	return shards.map((_, at) => page.filter(({ shard }) => shard === at).map(({ row }) => row));
}

/** A page of cases, in the order in which the engine gave them; of several shards, in the one order of all. */
export function casesIn(
	{ contrast }: CaseRequest,
	totals: readonly AnswerRow[],
	shards: readonly CaseAnswers[]
): CasePage {
	const [only] = shards;
	const ordered =
		shards.length === 1 && only !== undefined
			? only.cases.map((row) => ({ row, shard: 0 }))
			: inOrder(shards.map(({ cases }) => cases));
	const sideOf = ({ row: { c }, shard }: CaseOfShard, v: string): CaseSide => {
		const { answers = [], texts = [] } = shards[shard] ?? {};
		const ofSide = (row: AnswerRow) => row['c'] === c && row['v'] === v;
		const text = texts.find(ofSide);
		return {
			text: text === undefined ? null : textIn(text, 'text'),
			answers: answers.filter(ofSide).map(answerIn)
		};
	};
	const counted = new Map<CaseKind, number>();
	for (const row of totals) counted.set(kindIn(row), (counted.get(kindIn(row)) ?? 0) + integerIn(row, 'n'));
	return {
		silenced: totals.reduce((sum, row) => sum + integerIn(row, 'silenced'), 0),
		totals: Object.fromEntries(caseKinds.map((kind) => [kind, counted.get(kind) ?? 0])) as CasePage['totals'],
		cases: ordered.map((each) => {
			const { row, shard } = each;
			const right = shards[shard]?.gold.find((golden) => golden['c'] === row['c']);
			return {
				name: heldText(row, 'name'),
				kind: kindIn(row),
				gold: right === undefined ? null : textIn(right, 'gold'),
				baseline: sideOf(each, contrast.baseline),
				variant: sideOf(each, contrast.variant)
			};
		})
	};
}
