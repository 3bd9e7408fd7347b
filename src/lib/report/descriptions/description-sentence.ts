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
	const right = counted(audit);
	const moved = shift < 0 ? `${points(-shift)} points fewer` : `${points(shift)} points more`;
	return `${of}, there are ${moved} ${right} answers over ${cases} (${level} %: ${points(low ?? 0)} to ${points(high ?? 0)})${turnedWords(figures, right, cases)}.`;
}

/**
 * How many cases turned, and how many of them to a refusal or an unreadable answer. With repeated answers a case turns
 * in part, and what is said is the number of whole cases that this comes to.
 */
function turnedWords(
	{ outcomes, refusals, counts }: Compared['figures'],
	right: string,
	cases: string
): string {
	if (outcomes === null) return '';
	const repeated = counts.replicates > 1;
	const gain = outcomes.variantOnly > outcomes.baselineOnly;
	const refused = (count: number | undefined, of: number, way: string): string =>
		count === undefined || count < worthNaming * of || count === 0
			? ''
			: ` (${expected(count)} ${way} a refusal or an unreadable answer)`;
	const lost = `${expected(outcomes.baselineOnly)}${repeated ? ` of ${cases}` : ''} turned from ${right} to not${refused(refusals?.lost, outcomes.baselineOnly, 'of them to')}`;
	const gained = `${expected(outcomes.variantOnly)} the other way${gain ? refused(refusals?.gained, outcomes.variantOnly, 'of them from') : ''}`;
	return repeated
		? `: the equivalent of ${lost}, ${gained}; each case has up to ${smallNumber(counts.replicates)} answers to a description and can turn in part`
		: `: ${lost}, ${gained}`;
}

const smallNumbers = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const smallNumber = (count: number): string => smallNumbers[count] ?? wholeNumber(count);

/** A smaller share of the cases that turned is in the tables alone. */
const worthNaming = 0.1;

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

function closing(audit: ResolvedAudit, said: SaidOfDescription): string {
	const { verdict, detectable } = said;
	const margin = audit.counterfactual?.margin ?? null;
	const limit = margin === null ? '' : `${points(margin).replace(/\.0$/, '')} points`;
	switch (verdict) {
		case 'outside':
			return `That is beyond the margin of ${limit}.`;
		case 'within':
			return `That is within the margin of ${limit}.`;
		case 'inconclusive':
			return `${openQuestion(said, limit)}, these cases cannot tell${detectable === null ? '' : `: they could have shown a shift of ${points(detectable)} points`}.`;
		case 'described':
			return margin === null
				? 'No margin was given.'
				: 'An answer may rightly change with this: it is described, not judged.';
		case 'not_assessable':
			return '';
	}
}

/** What cannot be told: where the interval leaves out none, the direction can, and only its size is open. */
function openQuestion({ kind, low, high }: SaidOfDescription, limit: string): string {
	const [fewer, more] = [(high ?? 0) < 0, (low ?? 0) > 0];
	if (kind !== 'net_shift' || (!fewer && !more)) return `Whether that is beyond the margin of ${limit}`;
	return `They are ${fewer ? 'fewer' : 'more'} for certain; whether by more than the margin of ${limit}`;
}
