import {
	answerSide,
	measuredAnswer,
	sumsOfCase,
	type AnswerSide
} from '#lib/core/counterfactual/answer-texts.ts';
import { texts, type TextCell } from '#lib/core/counterfactual/text-table.ts';
import { heldText } from '#lib/plan/counterfactual/read-contrast.ts';
import { answerPairsAfter, answersAfter, caseCount } from '#lib/plan/counterfactual/text-pairs.ts';
import type { AnswerRow } from '#lib/plan/planned-statistic.ts';
import { integerIn } from '#lib/plan/read-answer.ts';
import { inSlices } from './in-slices.ts';
import { cellOf, countOf, type Contrasts, type TextCount } from './text-count.ts';

/** Cases that are held at a time, with all their answers. */
const casesAtOnce = 50;

/** How the answers in words differ under each comparison. An answer is measured once, however often it is compared. */
export async function countAnswers(
	{ ask, signal, progress }: TextCount,
	contrasts: Contrasts
): Promise<Iterable<TextCell>> {
	const sums = new Map<number, TextCell>();
	const of = await countOf(ask, caseCount);
	for (let from = 0; from < of; from += casesAtOnce) {
		progress({ phase: 'counting', done: from, of, rows: null });
		const given = new Map<string, string[]>();
		const sideKey = (row: AnswerRow, v: string) => JSON.stringify([integerIn(row, 'c'), row[v] ?? null]);
		for (const row of await ask(answersAfter(from, casesAtOnce))) {
			const key = sideKey(row, 'v');
			const known = given.get(key);
			if (known === undefined) given.set(key, [heldText(row, 'text')]);
			else known.push(heldText(row, 'text'));
		}
		const sides = new Map<string, AnswerSide>();
		await inSlices(given, signal, ([key, said]) => {
			sides.set(key, answerSide(said.map(measuredAnswer)));
		});
		await inSlices(await ask(answerPairsAfter(from, casesAtOnce)), signal, (row) => {
			const [baseline, variant] = [sides.get(sideKey(row, 'baseline')), sides.get(sideKey(row, 'variant'))];
			if (baseline === undefined || variant === undefined) return;
			const k = integerIn(row, 'k');
			const known = sums.get(k) ?? cellOf(contrasts, k);
			const added: TextCell = { ...known, answers: sumsOfCase(baseline, variant) };
			const [cell = added] = texts([known, added]);
			sums.set(k, cell);
		});
	}
	return sums.values();
}
