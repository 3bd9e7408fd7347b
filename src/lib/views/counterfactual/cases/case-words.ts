import type { CaseKind, CaseSide, GivenAnswer, SingleCase } from '#lib/core/counterfactual/single-case.ts';
import { readableText } from '#lib/report/readable-text.ts';

/** Whether the answers are judged by a right answer, by a list of favourable ones, or not at all. */
export type Judged = 'gold' | 'favourable' | 'none';

/** What a kind of case is called. */
export function kindWords(kind: CaseKind, judged: Judged): string {
	const good = judged === 'gold' ? 'right' : 'favourable';
	switch (kind) {
		case 'harmed':
			return `Less often ${good}`;
		case 'helped':
			return `More often ${good}`;
		case 'refused':
			return 'Refused or unreadable more often';
		case 'changed':
			return 'Otherwise changed';
		case 'unchanged':
			return 'Unchanged';
	}
}

/** What is said of an answer beside it, and the tone of it. */
export function answerWords(
	{ right, refused, unparsed }: GivenAnswer,
	judged: Judged
): { readonly words: string; readonly tone: 'good' | 'bad' | 'none' } | null {
	if (refused) return { words: 'refused', tone: 'none' };
	if (unparsed) return { words: 'no answer read', tone: 'none' };
	if (right === null || judged === 'none') return null;
	const good = judged === 'gold' ? 'right' : 'favourable';
	if (right) return { words: good, tone: 'good' };
	return { words: judged === 'gold' ? 'wrong' : 'not favourable', tone: 'bad' };
}

/** Distinct answers of a side with how often each was given: "refer now ×3". */
export function answersLine({ answers }: CaseSide): string {
	const counts = new Map<string, number>();
	for (const { answer } of answers) {
		const name = answer === null ? 'no answer' : readableText(answer);
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts].map(([name, count]) => (count > 1 ? `${name} ×${count}` : name)).join(', ');
}

/** The cases as rows of a table file: what became of each, its right answer, every answer and both texts. */
export const caseRows = (
	cases: readonly SingleCase[],
	judged: Judged
): readonly (readonly (string | null)[])[] => [
	[
		'Case',
		'What became of it',
		'Right answer',
		'Answers before',
		'Answers after',
		'Text before',
		'Text after'
	],
	...cases.map(({ name, kind, gold, baseline, variant }) => [
		name,
		kindWords(kind, judged),
		gold,
		answersLine(baseline),
		answersLine(variant),
		baseline.text,
		variant.text
	])
];
