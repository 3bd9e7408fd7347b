/**
 * A cell as a CSV would have it: a date as 2024-01-31, with its time where it has one, a time of day alone as 08:30:00, an
 * error as the text that the sheet shows (#N/A). An empty cell is the empty text.
 */
export function cellText(value: unknown): string {
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
	if (typeof value === 'boolean') return String(value);
	return value instanceof Date && !Number.isNaN(value.getTime()) ? dateText(value) : '';
}

function dateText(date: Date): string {
	const [day = '', rest = ''] = date.toISOString().split('T');
	const time = rest.replace(/(\.\d*?)0*Z$/, '$1').replace(/\.$/, '');
	// Day 0 of a sheet: a time of day without a date.
	if (/^1899-12-3[01]$/.test(day)) return time;
	return time === '00:00:00' ? day : `${day} ${time}`;
}
