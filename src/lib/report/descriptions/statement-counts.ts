import type { VerdictKind } from '#lib/core/verdict/verdict.ts';
import { wholeNumber } from '../figures.ts';
import type { Result, VerdictRow } from '../result.ts';
import { verdictWord } from '../verdict-order.ts';
import { orderDescriptions } from './order-descriptions.ts';

/** One of the two questions that each comparison is judged on, with what the margin says of it. */
export interface Statements {
	readonly comparison: 'net_shift' | 'excess';
	readonly title: string;
	readonly rows: readonly VerdictRow[];
	/** "7 outside, 31 inconclusive, 12 within". */
	readonly counted: string;
}

const kinds: readonly VerdictKind[] = ['outside', 'inconclusive', 'not_assessable', 'within', 'described'];

/** How many verdicts there are of each kind, the gravest first: the same words wherever they are counted. */
export const countedKinds = (rows: readonly Pick<VerdictRow, 'verdict'>[]): string =>
	kinds
		.map((kind) => ({ kind, count: rows.filter(({ verdict }) => verdict === kind).length }))
		.filter(({ count }) => count > 0)
		.map(({ kind, count }) => `${wholeNumber(count)} ${verdictWord(kind)}`)
		.join(', ');

/**
 * What is judged of every comparison: its net shift, and where cases were asked again whether single cases change beyond
 * the model's own noise. One that nothing is said of is left out.
 */
export const statements = ({ verdicts }: Pick<Result, 'verdicts'>): readonly Statements[] =>
	(
		[
			['net_shift', 'Net shift'],
			['excess', 'Change beyond the model’s own noise']
		] as const
	)
		.map(([comparison, title]) => {
			const rows = orderDescriptions(verdicts.filter((row) => row.comparison === comparison));
			return { comparison, title, rows, counted: countedKinds(rows) };
		})
		.filter(({ rows }) => rows.length > 0);

/** "Each of 50 comparisons is judged on two questions. Net shift: 7 outside, … Change beyond the model's own noise: …"; empty where nothing is said. */
export function statementsSentence(result: Pick<Result, 'verdicts'>): string {
	const asked = statements(result);
	const counts = asked.map(({ title, counted }) => `${title}: ${counted}.`).join(' ');
	return asked.length > 1
		? `Each comparison is judged on two questions: whether good answers become fewer or more, and whether single cases change beyond the model’s own noise, whichever way. ${counts}`
		: counts;
}

/**
 * The statements that a list shows and those that it folds: a change beyond noise that is not shown to be outside can be
 * acted on by nobody, and is one line until it is asked for.
 */
export function toldAndFolded(result: Pick<Result, 'verdicts'>): {
	readonly told: readonly VerdictRow[];
	readonly folded: readonly VerdictRow[];
	readonly foldedWords: string;
} {
	const asked = statements(result);
	const isFolded = ({ comparison, verdict }: VerdictRow): boolean =>
		comparison === 'excess' && verdict !== 'outside';
	const all = asked.flatMap(({ rows }) => rows);
	const folded = all.filter(isFolded);
	return {
		told: orderDescriptions(all.filter((row) => !isFolded(row))),
		folded,
		foldedWords: `Change beyond the model’s own noise, not shown to be outside: ${countedKinds(folded)}`
	};
}
