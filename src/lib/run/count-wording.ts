import { mostWordingExamples, noWording, type TextCell } from '#lib/core/counterfactual/text-table.ts';
import { wordingChange } from '#lib/core/counterfactual/wording-change.ts';
import { intentionOf } from '#lib/core/text/intention-of.ts';
import { counterfactualOf } from '#lib/plan/counterfactual/case-rows.ts';
import { heldText } from '#lib/plan/counterfactual/read-contrast.ts';
import { textPairCount, textPairsAfter } from '#lib/plan/counterfactual/text-pairs.ts';
import type { AnswerRow } from '#lib/plan/planned-statistic.ts';
import { textIn } from '#lib/plan/read-answer.ts';
import { inSlices } from './in-slices.ts';
import { cellOf, countOf, type Contrasts, type TextCount } from './text-count.ts';

/** Pairs of texts that are held at a time. */
const pairsAtOnce = 400;

/** What the descriptions of each comparison differ by. Two texts are compared once, in however many strata they stand. */
export async function countWording(
	{ audit, ask, signal, progress }: TextCount,
	contrasts: Contrasts
): Promise<Iterable<TextCell>> {
	const columns = counterfactualOf(audit);
	const sums = new Map<number, TextCell>();
	const of = await countOf(ask, textPairCount);
	for (let from = 0; from < of; from += pairsAtOnce) {
		progress({ phase: 'counting', done: from, of, rows: null });
		await inSlices(await ask(textPairsAfter(from, pairsAtOnce)), signal, (row) => {
			const change = wordingChange(
				textIn(row, 'text_baseline'),
				textIn(row, 'text_variant'),
				intentionOf(
					{
						attribute: heldText(row, 'a'),
						baseline: heldText(row, 'baseline'),
						variant: heldText(row, 'variant')
					},
					columns
				)
			);
			const { kind, removed, added } = change;
			for (const [k, pairs] of talliesIn(row)) {
				const { wording: before, ...cell } = sums.get(k) ?? cellOf(contrasts, k);
				const counts = before ?? noWording;
				const example = { case: heldText(row, 'name'), removed, added };
				// Pairs come in order of the case, so the first few are the first.
				const told = kind === 'more' && counts.examples.length < mostWordingExamples;
				sums.set(k, {
					...cell,
					wording: {
						...counts,
						[kind]: counts[kind] + pairs,
						examples: told ? [...counts.examples, example] : counts.examples
					}
				});
			}
		});
	}
	return sums.values();
}

const talliesIn = (row: AnswerRow): readonly (readonly [number, number])[] =>
	heldText(row, 'strata')
		.split(' ')
		.map((pair) => {
			const [k, pairs] = pair.split(':').map(Number);
			return [k ?? 0, pairs ?? 0] as const;
		});
