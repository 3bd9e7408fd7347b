import type { KeptLog } from '#lib/state/kept/kept-log.ts';
import { counted } from '../format/numbers.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** "100,000 rows, kept 23 November 2026". */
export const keptFacts = ({ rows, keptAt }: KeptLog): string =>
	`${counted(rows, 'row')}, kept ${day.format(new Date(keptAt))}`;
