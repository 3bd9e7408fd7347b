import type { Counts } from '#lib/core/cube/counts.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { counted } from '../format/numbers.ts';
import { outcomeWords, whoWords } from './words.ts';

/** How errors change from one decision to another, in rows. */
export interface ErrorChange {
	/** More missed; below 0 fewer. */
	readonly missed: number;
	/** More flagged without need; below 0 fewer. */
	readonly flagged: number;
}

export const errorChange = (from: Counts, to: Counts): ErrorChange => ({
	missed: to.fn - from.fn,
	flagged: to.fp - from.fp
});

/** "12 more people missed", "no change in those missed". */
function changeWords(change: number, word: string, { one, many }: ReturnType<typeof whoWords>): string {
	if (change === 0) return `as many ${word}`;
	const size = counted(Math.abs(change), one, many).replace(' ', change > 0 ? ' more ' : ' fewer ');
	return `${size} ${word}`;
}

/** Both changes in words, the error that harms whom the decision is about first: being missed where selection helps, being selected where it burdens. */
export function errorWords(audit: ResolvedAudit, { missed, flagged }: ErrorChange): string {
	const words = outcomeWords(audit);
	const who = whoWords(audit);
	if (missed === 0 && flagged === 0) return 'no one is decided otherwise';
	const told = [changeWords(missed, words.fn, who), changeWords(flagged, words.fp, who)];
	return (audit.outcome.favourable === 'selected' ? told : told.toReversed()).join(', ');
}
