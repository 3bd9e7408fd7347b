import type { Cube } from '#lib/core/cube/cube.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { conditionalGaps, type SumFigure } from '../conditional/conditional-gaps.ts';
import { referenceWords, turningWords } from '../conditional/conditional-words.ts';
import { stratifiedGroups } from '../conditional/stratified-groups.ts';
import { stratumChoices } from '../conditional/stratum-choices.ts';
import { whatLeaves } from '../conditional/what-leaves.ts';
import { gapUnit } from '../figures.ts';
import { readableText } from '../readable-text.ts';
import { reasonWords } from '../reason-words.ts';
import { disparityFigure, rangeText } from '../report-words.ts';
import type { Result } from '../result.ts';
import type { PinnedWithin } from './pin.ts';

/**
 * What the counts say of a gap within strata, as it may leave: what is held back is said to be. Null where the counts do not
 * hold it, or where nothing of such strata leaves.
 */
export function toldWithin(result: Result, cube: Cube, finding: PinnedWithin): string | null {
	const { audit } = result;
	const { model, metric } = finding;
	const attribute = audit.groups.find(({ column }) => column === finding.attribute);
	if (attribute === undefined) return null;
	const choice = stratumChoices(audit, cube, attribute.column).find(({ id }) => id === finding.stratum);
	if (choice === undefined) return null;
	const stratified = stratifiedGroups({ audit, cube, model, attribute, choice });
	if (stratified === null) return null;
	const leaves = whatLeaves({ result, model, attribute: attribute.column, choice, metric });
	const { gaps, reference } = conditionalGaps({ result, stratified, choice, metric, leaves });
	const gap = gaps.find(({ group }) => group.level === finding.level);
	if (!leaves.anything || gap === undefined || reference === null) return null;
	const figure = (figure: SumFigure): string => {
		if (figure.small) return 'held back';
		if (figure.value === null) return figure.reason === null ? 'no answer' : reasonWords(figure.reason);
		const text = (value: number | null) => disparityFigure({ comparison: 'difference', metric }, value);
		const range = rangeText(text(figure.low), text(figure.high));
		return `${text(figure.value)}${gapUnit(metric)}${range === '' ? '' : ` (${range})`}`;
	};
	const stratum = readableText(choice.title);
	const isTold = !gap.aggregate.small && !gap.within.small;
	const turns = isTold ? turningWords(gap, { metric, stratum, told: [] }) : '';
	return `${readableText(gap.group.title)} against ${referenceWords(reference)}, ${metrics[metric].title.toLowerCase()}: overall ${figure(gap.aggregate)}; averaged within strata of ${stratum} (Mantel–Haenszel) ${figure(gap.within)}; standardised to everybody’s strata ${figure(gap.standardised)}. Each interval is for its figure alone. ${turns}`.trim();
}
