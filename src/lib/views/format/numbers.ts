import { decimal, wholeNumber } from '#lib/report/decimal.ts';

/** A share as a percentage: "2.2 %" of 0.022. */
export const percent = (value: number, digits = 1): string => `${decimal(value * 100, digits)}\u202f%`;

/** "1.2 MB" of bytes, in the units that file managers show. */
export function fileSize(bytes: number): string {
	const units = ['bytes', 'kB', 'MB', 'GB'];
	const step = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
	return `${decimal(bytes / 1000 ** step, step === 0 ? 0 : 1)}\u202f${units[step] ?? ''}`;
}

/** "1 row", "2 rows", "1,200 rows". */
export const counted = (value: number, one: string, many = `${one}s`): string =>
	`${wholeNumber(value)} ${value === 1 ? one : many}`;
