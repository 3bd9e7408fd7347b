import type { KeptLog } from '#lib/state/kept/kept-log.ts';
import type { WipedElsewhere } from '#lib/state/kept/keeper.svelte.ts';
import { counted } from '../format/numbers.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** "100,000 rows, kept 23 November 2026". */
export const keptFacts = ({ rows, keptAt }: KeptLog): string =>
	`${counted(rows, 'row')}, kept ${day.format(new Date(keptAt))}`;

/** What another tab did, and what that means for this one. */
export function wipedElsewhere({ stopped, unwanted }: WipedElsewhere): string {
	const done = 'Another tab of this page wiped what this browser keeps.';
	if (stopped !== null) return `${done} ${stopped} was still being kept: nothing of it is left.`;
	return unwanted ? `${done} This log will not be kept either, unless you switch that on again.` : done;
}
