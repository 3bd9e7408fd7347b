import type { CounterfactualTable } from '../core/counterfactual/counterfactual-table.ts';
import type { AnswerSums } from '../core/counterfactual/text-table.ts';

/** A file says whole numbers of any size as the texts of their digits. */
const whole = (written: bigint): bigint => BigInt(String(written));

const reviveSums = ({ measure, pairs, baseline, variant }: AnswerSums): AnswerSums => ({
	measure,
	pairs: { n: pairs.n, sum: whole(pairs.sum), square: whole(pairs.square) },
	baseline: { n: baseline.n, sum: whole(baseline.sum) },
	variant: { n: variant.n, sum: whole(variant.sum) }
});

/** The counts of descriptions, from a file of the right shape. */
export const reviveTexts = (table: CounterfactualTable): CounterfactualTable =>
	table.texts === undefined
		? table
		: {
				...table,
				texts: table.texts.map((cell) => ({ ...cell, answers: cell.answers?.map(reviveSums) ?? null }))
			};
