import type { Choice } from '#lib/controls/choice.ts';
import type { Reading, ResolvedAudit, WrittenAs } from '#lib/spec/resolved-audit.ts';

const words: Readonly<Record<WrittenAs, string>> = {
	'decimal-point': 'numbers with a point: 1,234.5 or 12.5%',
	'decimal-comma': 'numbers with a comma: 1.234,5 or 12,5 %',
	'day-first': 'dates, day first: 31.12.2025',
	'month-first': 'dates, month first: 12/31/2025',
	'year-first': 'dates, year first: 20251231',
	'excel-date': 'dates as Excel counts days: 46022',
	'epoch-seconds': 'seconds since 1970',
	'epoch-milliseconds': 'milliseconds since 1970',
	'yes-no': 'yes and no, in words or letters'
};

export const asChoices: readonly Choice[] = [
	{ value: '', label: 'they stand' },
	...Object.entries(words).map(([value, label]) => ({ value, label }))
];

/** The way of writing that a choice stands for. */
export const wayOf = (value: string): WrittenAs | null =>
	(Object.keys(words) as WrittenAs[]).find((way) => way === value) ?? null;

/** The audit with this reading of a column; null reads it as it is. */
export function withReading(audit: ResolvedAudit, column: string, reading: Reading | null): ResolvedAudit {
	const { reading: before = [], ...data } = audit.data;
	const place = before.findIndex((each) => each.column === column);
	const kept = before.filter((each) => each.column !== column);
	const after = reading === null ? kept : kept.toSpliced(place === -1 ? kept.length : place, 0, reading);
	return { ...audit, data: after.length === 0 ? data : { ...data, reading: after } };
}
