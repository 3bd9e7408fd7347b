import { timeLeftWords, type Arrival, type LoadProgress } from '#lib/state/session/progress.ts';
import { unreachable } from '#lib/core/unreachable.ts';
import { counted, fileSize } from '../format/numbers.ts';
import { arrivalWords } from './engine-words.ts';

/** Everything is read, and what was read is still being taken in. */
const isAllRead = ({ phase, done, of }: LoadProgress): boolean =>
	phase === 'reading' && of !== null && done >= of;

/** How much is done, 0 to 1; null while nobody can say. */
export function progressShare(step: LoadProgress): number | null {
	if (step.of === null || step.of === 0 || isAllRead(step)) return null;
	return Math.min(1, step.done / step.of);
}

/** How much is done before the first word of the work: of the engine, where it is still fetched. */
export const arrivalShare = (arrival: Arrival | null): number | null =>
	arrival === null ? null : Math.min(1, arrival.done / arrival.of);

/** What is being waited for before the first word of the work: "Fetching the engine: 12 of 34 MB". */
export const waitingDetail = (arrival: Arrival | null): string =>
	arrival === null ? 'Starting the engine' : `Fetching the engine: ${arrivalWords(arrival)}`;

/** What is being done, in words: "Reading: 120,000 rows, 12 of 40 MB, about 20 seconds left". */
export function progressDetail(step: LoadProgress, secondsLeft: number | null): string {
	const rows = step.rows === null || step.rows === 0 ? [] : [counted(step.rows, 'row')];
	const left = secondsLeft === null ? [] : [timeLeftWords(secondsLeft)];
	const reading = step.reading === undefined ? null : readingWords(step.reading);
	switch (step.phase) {
		case 'opening':
			return [reading === null ? 'Opening the file' : `Opening the file: ${reading}`, ...left].join(', ');
		case 'reading': {
			if (isAllRead(step)) return said(reading ?? 'All is read: taking it in', rows);
			const bytes = step.of === null ? [] : [`${fileSize(step.done)} of ${fileSize(step.of)}`];
			return said(reading ?? 'Reading', [...rows, ...bytes, ...left]);
		}
		case 'recovering':
			return ['A part of the engine stopped: reading its part again', ...rows, ...left].join(', ');
		case 'counting':
			return said('Counting', rows);
		default:
			return unreachable(step.phase);
	}
}

/** "Reading 2 of 3, for the counts": which of several readings this is, and what for. */
const readingWords = ({ at, of, what, share }: NonNullable<LoadProgress['reading']>): string => {
	const units = share === undefined ? '' : ` of share ${String(share.index + 1)} of ${String(share.of)}`;
	return `Reading ${of === null ? String(at) : `${String(at)} of ${String(of)}`}, for ${sought[what]}${units}`;
};

const sought = {
	values: 'the values of its columns',
	scores: 'where its scores lie',
	strata: 'what its cases have in common',
	counts: 'the counts'
} as const;

const said = (what: string, facts: readonly string[]): string =>
	facts.length === 0 ? what : `${what}: ${facts.join(', ')}`;
