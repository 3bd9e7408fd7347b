import { timeLeftWords, type LoadProgress } from '#lib/state/session/progress.ts';
import { unreachable } from '#lib/core/unreachable.ts';
import { counted, fileSize } from '../format/numbers.ts';

/** How much is done, 0 to 1; null while nobody can say. */
export function progressShare(step: LoadProgress | null): number | null {
	if (!step || step.of === null || step.of === 0) return null;
	return Math.min(1, step.done / step.of);
}

/** What is being done, in words: "Reading: 120,000 rows, 12 of 40 MB, about 20 seconds left". */
export function progressDetail(step: LoadProgress | null, secondsLeft: number | null): string {
	if (!step) return 'Starting the engine';
	const rows = step.rows === null || step.rows === 0 ? [] : [counted(step.rows, 'row')];
	const left = secondsLeft === null ? [] : [timeLeftWords(secondsLeft)];
	switch (step.phase) {
		case 'opening':
			return ['Opening the file', ...left].join(', ');
		case 'reading': {
			const bytes = step.of === null ? [] : [`${fileSize(step.done)} of ${fileSize(step.of)}`];
			return said('Reading', [...rows, ...bytes, ...left]);
		}
		case 'recovering':
			return ['A part of the engine stopped: reading its part again', ...rows, ...left].join(', ');
		case 'counting':
			return said('Counting', rows);
		default:
			return unreachable(step.phase);
	}
}

const said = (what: string, facts: readonly string[]): string =>
	facts.length === 0 ? what : `${what}: ${facts.join(', ')}`;
