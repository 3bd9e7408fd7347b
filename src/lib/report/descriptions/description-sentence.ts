import type { VerdictKind } from '#lib/core/verdict/verdict.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { decimal, wholeNumber } from '../figures.ts';
import { readableText } from '../readable-text.ts';
import { reasonWords } from '../reason-words.ts';
import type { Compared } from './family.ts';

export interface SaidOfDescription {
	readonly kind: 'net_shift' | 'excess';
	readonly verdict: VerdictKind;
	readonly low: number | null;
	readonly high: number | null;
	readonly detectable: number | null;
	readonly pairs: number;
}

const points = (share: number): string => decimal(100 * share, 1);

/** What an answer must be to count: in a sentence about shares of cases. */
const counted = (audit: ResolvedAudit): string =>
	audit.counterfactual?.gold === null ? 'favourable' : 'right';

/** A comparison in plain words with its numbers, for readers who are not statisticians. */
export function descriptionSentence(audit: ResolvedAudit, each: Compared, said: SaidOfDescription): string {
	const { cell, figures } = each;
	const of = `Described as ${readableText(cell.variant)} instead of ${readableText(cell.baseline)}`;
	const figure = said.kind === 'net_shift' ? figures.netShift : figures.excess;
	if (figure.value === null || said.low === null || said.high === null)
		return `${of}: cannot be assessed, ${reasonWords(figure.reason ?? 'too-few-rows')}.`;
	const level = decimal(100 * audit.inference.level, 1).replace(/\.0$/, '');
	const cases = `${wholeNumber(said.pairs)} cases`;
	const opening =
		said.kind === 'net_shift'
			? shiftWords(audit, of, each, said, level, cases)
			: excessWords(of, each, said, level, cases);
	return `${opening} ${closing(audit, said)}`.trim();
}

function shiftWords(
	audit: ResolvedAudit,
	of: string,
	{ figures }: Compared,
	{ low, high }: SaidOfDescription,
	level: string,
	cases: string
): string {
	const shift = figures.netShift.value ?? 0;
	const direction = shift < 0 ? 'fewer' : 'more';
	const right = counted(audit);
	const { outcomes } = figures;
	const turned =
		outcomes === null
			? ''
			: `: ${expected(outcomes.baselineOnly)} turned from ${right} to not, ${expected(outcomes.variantOnly)} the other way`;
	return `${of}, ${points(Math.abs(shift))} points ${direction} of ${cases} get a ${right} answer (${level} %: ${points(low ?? 0)} to ${points(high ?? 0)})${turned}.`;
}

/** Expected numbers of cases are whole without replicates. */
const expected = (count: number): string =>
	Number.isInteger(count) ? wholeNumber(count) : decimal(count, 1);

const root = (square: number): number => Math.sqrt(Math.max(0, square));

const excessWords = (
	of: string,
	{ figures }: Compared,
	{ low, high }: SaidOfDescription,
	level: string,
	cases: string
): string =>
	`${of}, a case's chance of its answer changes by typically ${points(root(figures.excess.value ?? 0))} points beyond the model's own noise, over ${cases} (${level} %: ${points(root(low ?? 0))} to ${points(root(high ?? 0))}).`;

function closing(audit: ResolvedAudit, { verdict, detectable }: SaidOfDescription): string {
	const margin = audit.counterfactual?.margin ?? null;
	const limit = margin === null ? '' : `${points(margin).replace(/\.0$/, '')} points`;
	switch (verdict) {
		case 'outside':
			return `That is beyond the margin of ${limit}.`;
		case 'within':
			return `That is within the margin of ${limit}.`;
		case 'inconclusive':
			return detectable === null
				? `Whether that is beyond the margin of ${limit}, these cases cannot tell.`
				: `Whether that is beyond the margin of ${limit}, these cases cannot tell: they could have shown a shift of ${points(detectable)} points.`;
		case 'described':
			return margin === null
				? 'No margin was given.'
				: 'An answer may rightly change with this: it is described, not judged.';
		case 'not_assessable':
			return '';
	}
}
