import { decimal, wholeNumber } from '../figures.ts';
import { readableText } from '../readable-text.ts';
import type { Result } from '../result.ts';
import { whoseCases } from './of-descriptions.ts';
import type { FlipRow } from './rows.ts';

const percent = (share: number): string => `${decimal(100 * share, 1)} %`;

/** Where answers change most, over all cases; the first in the table's order of several alike. */
function mostChanged(flips: readonly FlipRow[]): FlipRow | null {
	let most: FlipRow | null = null;
	for (const flip of flips)
		if (flip.by === null && (flip.flip_rate ?? 0) > (most?.flip_rate ?? 0)) most = flip;
	return most;
}

/**
 * Where answers change most, in a sentence: for an audit that cannot say which of them are better. Empty where none
 * changes, or where nothing of it leaves.
 */
export function mostChangedSentence({ audit, descriptions }: Result): string {
	const flip = mostChanged(descriptions.flips);
	if (flip === null) return '';
	const { flip_rate: rate, flip_low: low, flip_high: high, pairs } = flip;
	const whose = whoseCases(audit, flip);
	const between =
		low === null || high === null
			? ''
			: `, ${decimal(100 * audit.inference.level, 0)} %: ${decimal(100 * low, 1)} to ${decimal(100 * high, 1)}`;
	return `They change most when described as ${readableText(flip.variant)} instead of ${readableText(flip.baseline)}: ${percent(rate ?? 0)} of the answers${whose === '' ? '' : ` of ${whose}`} (${wholeNumber(pairs)} cases${between}).`;
}
