import { levelText } from './level-text.ts';
import { isScalar, list, oneOf, record, text } from './loose.ts';
import { problem } from './messages.ts';
import { pointerTo } from './pointer.ts';
import type { Problem } from './problem.ts';
import type { Reading, WrittenAs } from './resolved-audit.ts';

const ways: readonly WrittenAs[] = [
	'decimal-point',
	'decimal-comma',
	'day-first',
	'month-first',
	'year-first',
	'excel-date',
	'epoch-seconds',
	'epoch-milliseconds',
	'yes-no'
];

/** How values of columns are written, and what is wrong with it: a column may be said once. */
export function readReadings(input: unknown, problems: Problem[]): readonly Reading[] {
	const at = (i: number) => (Array.isArray(input) ? pointerTo('/data/reading', i) : '/data/reading');
	const readings = list(input).map((item): Reading => {
		const file = record(item);
		const as = text(file['as']);
		return {
			column: text(file['column']) ?? '',
			missing: list(file['missing']).filter(isScalar).map(levelText),
			as: as === null ? null : oneOf(as, ways, 'decimal-point')
		};
	});
	readings.forEach(({ column }, i) => {
		if (readings.findIndex((other) => other.column === column) < i)
			problems.push(problem('reading-twice', { at: at(i), found: column }));
	});
	return readings;
}
