import { metrics } from '#lib/core/metrics/registry.ts';
import { titleOfSet } from '../attribute-sets.ts';
import { disparityFigure, divergenceText, measureFigure, pFigure, rangeText } from '../report-words.ts';
import { gapUnit, wholeNumber } from '../figures.ts';
import { readableText, visibleText } from '../readable-text.ts';
import { reasonWords } from '../reason-words.ts';
import { overall, type Disparity, type Measure, type Result, type VerdictRow } from '../result.ts';
import { verdictWord } from '../verdict-order.ts';
import { shownComparison, worstGap } from '../worst-gap.ts';
import {
	findingKey,
	type Finding,
	type Pin,
	type PinnedMetric,
	type PinnedSlice,
	type PinnedThreshold,
	type PinnedWithin
} from './pin.ts';
import { sliceName } from '../slice-name.ts';
import { sliceSideWords } from '../slice-order.ts';
import { scoreFinding } from './score-finding.ts';

/** A finding as a reader meets it: what it is about, and what the result says of it. */
export interface FindingWords {
	readonly about: string;
	readonly says: string;
}

/**
 * What a result says of a finding, in words; null where the result does not hold it, be it of another audit or withheld.
 * Takes the result as it leaves, small cells blank: what it says of them is that they are held back.
 *
 * @param told what the counts say of it, fit to leave; for the kinds that `isTold` names, of which no table of a result does
 */
export function findingWords(
	result: Result,
	finding: Finding,
	told: string | null = null
): FindingWords | null {
	switch (finding.kind) {
		case 'verdict': {
			const row = result.verdicts.find(
				(each) => findingKey({ ...each, kind: 'verdict' }) === findingKey(finding)
			);
			return row === undefined
				? null
				: { about: ofModel(result, row, verdictTitle(row)), says: visibleText(row.sentence) };
		}
		case 'metric':
			return metricWords(result, finding);
		case 'slice':
			return sliceWords(result, finding);
		case 'scores':
		case 'calibration': {
			const words = scoreFinding(result, finding);
			return words && { ...words, about: ofModel(result, finding, words.about) };
		}
		case 'within':
		case 'threshold':
			return toldWords(result, finding, told);
	}
}

/** Whether what a finding says comes from the counts: no table of a result holds it. */
export const isTold = ({ kind }: Finding): boolean => kind === 'within' || kind === 'threshold';

/** The pins of which a result says something, each with its words, in the order in which they were pinned. */
export const pinsIn = (
	result: Result,
	pins: readonly Pin[]
): readonly (FindingWords & { readonly pin: Pin })[] =>
	pins.flatMap((pin) => {
		const words = findingWords(result, pin.finding, pin.told ?? null);
		return words === null ? [] : [{ ...words, pin }];
	});

/** "Outside (rule fnr-gap)": whom it is about stands in its sentence. */
function verdictTitle({ rule, verdict }: VerdictRow): string {
	const word = verdictWord(verdict);
	return `${word.charAt(0).toUpperCase()}${word.slice(1)} (rule ${readableText(rule)})`;
}

/** Named by its model too, where there are several. */
const ofModel = ({ scope }: Result, { model }: { readonly model: string }, about: string): string =>
	scope.models.length > 1 ? `${readableText(model)}: ${about}` : about;

function metricWords(result: Result, finding: PinnedMetric): FindingWords | null {
	const isOf = (row: Measure | Disparity): boolean =>
		row.model === finding.model &&
		row.attribute === finding.attribute &&
		row.metric === finding.metric &&
		row.stratum === null &&
		row.variant === null;
	const rows = result.measures.filter((row) => isOf(row) && row.group !== overall);
	if (rows.length === 0) return null;
	const about = `${metrics[finding.metric].title} by ${readableText(titleOfSet(result.audit, finding.attribute))}`;
	const says = [rangeSentence(rows), ...gapSentences(result, finding, isOf), heldBackSentence(rows)].filter(
		(sentence) => sentence !== ''
	);
	return { about: ofModel(result, finding, about), says: says.join(' ') };
}

/** "From 10.2 % (White, of 300) to 25.0 % (Black, of 212)." */
function rangeSentence(rows: readonly Measure[]): string {
	const told = rows
		.flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }]))
		.toSorted((a, b) => a.value - b.value);
	const [least, most] = [told[0], told.at(-1)];
	if (least === undefined || most === undefined) {
		const [reason] = rows.flatMap((row) => row.reason ?? []);
		return `No group has an answer${reason === undefined ? '' : `: ${reasonWords(reason)}`}.`;
	}
	const said = (row: Measure): string => {
		const of = row.denominator ?? row.n;
		return `${measureFigure(row, row.value)} (${readableText(row.group)}${of === null ? '' : `, of ${wholeNumber(of)}`})`;
	};
	return least === most ? `${said(least)}.` : `From ${said(least)} to ${said(most)}.`;
}

/**
 * The gaps that the overview shows: "Worst gap: Black, +14.8 points against White (10.2 to 19.4 with all 4 comparisons
 * held at once; p < 0.0001, corrected). Worse, and not compared: Unknown, +20.1 points against White (10.0 to 30.2)."
 */
function gapSentences(
	result: Result,
	finding: PinnedMetric,
	isOf: (row: Disparity) => boolean
): readonly string[] {
	const { audit } = result;
	const comparison = shownComparison(audit, finding.metric);
	const gaps = result.disparities.filter((row) => row.comparison === comparison && isOf(row));
	const verdicts = result.verdicts.filter(
		({ model, attribute, metric }) =>
			model === finding.model && attribute === finding.attribute && metric === finding.metric
	);
	const { worst, aside } = worstGap({ audit, metric: finding.metric, comparison }, gaps, verdicts);
	return [
		...(worst === null ? [] : [`Worst gap: ${comparedGap(worst, gaps.length)}.`]),
		...(aside === null ? [] : [`${worst === null ? 'Not' : 'Worse, and not'} compared: ${shownGap(aside)}.`])
	];
}

function comparedGap(row: Disparity, comparisons: number): string {
	const range = rangeText(
		disparityFigure(row, row.low_simultaneous),
		disparityFigure(row, row.high_simultaneous)
	);
	const p = row.p_adjusted === null ? '' : pFigure(row.p_adjusted);
	const told = [
		...(range === ''
			? []
			: [`${range} with all ${wholeNumber(row.family_size ?? comparisons)} comparisons held at once`]),
		...(p === '' ? [] : [`p ${p.startsWith('<') ? p : `= ${p}`}, corrected`])
	];
	return `${sizeOf(row)}${told.length === 0 ? '' : ` (${told.join('; ')})`}`;
}

function shownGap(row: Disparity): string {
	const range = rangeText(disparityFigure(row, row.low), disparityFigure(row, row.high));
	return `${sizeOf(row)}${range === '' ? '' : ` (${range})`}`;
}

/** "Black, +14.8 points against White", "Black, a ratio of 1.32 against White". */
function sizeOf(row: Disparity): string {
	const figure = disparityFigure(row, row.value);
	const size = row.comparison === 'ratio' ? `a ratio of ${figure}` : `${figure}${gapUnit(row.metric)}`;
	const against = row.reference === null ? '' : ` against ${readableText(row.reference)}`;
	return `${readableText(row.group)}, ${size}${against}`;
}

function heldBackSentence(rows: readonly Measure[]): string {
	const held = rows.filter(({ reason }) => reason === 'suppressed').length;
	return held === 0 || held === rows.length
		? ''
		: `${wholeNumber(held)} ${held === 1 ? 'group is' : 'groups are'} held back.`;
}

function sliceWords(result: Result, finding: PinnedSlice): FindingWords | null {
	const row = result.slices.find((each) => findingKey({ ...each, kind: 'slice' }) === findingKey(finding));
	if (row === undefined) return null;
	const range = rangeText(
		divergenceText(row, row.low_simultaneous),
		divergenceText(row, row.high_simultaneous)
	);
	return {
		about: ofModel(result, row, sliceName(result.audit, row)),
		says: `${metrics[row.metric].title} ${measureFigure(row, row.value)} among its ${wholeNumber(row.rows)} rows, ${measureFigure(row, row.overall)} among everybody: ${divergenceText(row, row.divergence)}${gapUnit(row.metric)}, ${sliceSideWords(result.audit, row)} (${range} with all ${wholeNumber(row.family_size)} slices held at once).`
	};
}

/** What the counts said, where this result holds the attribute and it leaves. */
function toldWords(
	result: Result,
	finding: PinnedWithin | PinnedThreshold,
	told: string | null
): FindingWords | null {
	const { audit } = result;
	const attribute = audit.groups.find(({ column }) => column === finding.attribute);
	const isHere = result.measures.some(
		(row) => row.model === finding.model && row.attribute === finding.attribute
	);
	if (told === null || told === '' || attribute === undefined || !isHere) return null;
	const about =
		finding.kind === 'threshold'
			? `Thresholds by ${readableText(attribute.title).toLowerCase()}`
			: `${metrics[finding.metric].title} by ${readableText(attribute.title).toLowerCase()}, overall and within strata of ${strataTitle(audit, finding.stratum)}`;
	return { about: ofModel(result, finding, about), says: visibleText(told) };
}

/** A choice of strata by its title: the column, or several in JSON. */
function strataTitle({ groups, strata }: Result['audit'], id: string): string {
	const columns = id === JSON.stringify(strata) ? strata : [id];
	return columns
		.map((column) => readableText(groups.find((group) => group.column === column)?.title ?? column))
		.join(' × ');
}
