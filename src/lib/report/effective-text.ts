import type { Proportion } from '#lib/core/intervals/interval.ts';
import { wholeNumber } from './figures.ts';

/** What a method's name says of effective sizes: ", effective size 14,210" or ", effective sizes 14,210 and 1,020"; nothing of counted rows. */
export function sizesText(...sides: readonly Proportion[]): string {
	if (sides.every(({ degrees }) => degrees === undefined)) return '';
	const sizes = sides.map(({ trials }) => wholeNumber(Math.floor(trials)));
	return `, effective ${sizes.length === 1 ? 'size' : 'sizes'} ${sizes.join(' and ')}`;
}
