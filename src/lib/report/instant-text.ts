const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** "22 November 2026, 05:10 UTC" of an ISO instant in UTC, the same in every locale; any other text as it stands. */
export function instantText(iso: string): string {
	const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z$/.exec(iso);
	const [, year = '', month = '', day = '', time = ''] = parts ?? [];
	const name = months[Number(month) - 1];
	return name === undefined ? iso : `${Number(day)} ${name} ${year}, ${time} UTC`;
}
