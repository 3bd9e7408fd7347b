import type { LoadProgress } from '#lib/state/session/progress.ts';
import { unreachable } from '#lib/core/unreachable.ts';
import { counted, fileSize } from '../format/numbers.ts';

/** How much is done, 0 to 1; null while nobody can say. */
export function progressShare(step: LoadProgress | null): number | null {
	if (!step || step.of === null || step.of === 0) return null;
	return Math.min(1, step.done / step.of);
}

/** What is being done, in words: "Reading: 120,000 rows". */
export function progressDetail(step: LoadProgress | null): string {
	if (!step) return 'Starting the engine';
	const rows = step.rows === null ? '' : `: ${counted(step.rows, 'row')}`;
	switch (step.phase) {
		case 'opening':
			return 'Opening the file';
		case 'reading':
			return rows === '' && step.of !== null
				? `Reading: ${fileSize(step.done)} of ${fileSize(step.of)}`
				: `Reading${rows}`;
		case 'counting':
			return `Counting${rows}`;
		default:
			return unreachable(step.phase);
	}
}
