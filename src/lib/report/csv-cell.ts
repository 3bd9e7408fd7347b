import { canonicalNumber } from './canonical-number.ts';

const plainNumber = /^[+-]?\d+(\.\d+)?$/;
const startsFormula = /^[=+\-@\t\r\n]/;

/**
 * One field of a CSV file (RFC 4180). Null is the empty field; infinities read `inf` and `-inf`.
 * Text that a spreadsheet would run as a formula gets an apostrophe in front, since log cells are hostile.
 */
export function csvCell(value: string | number | boolean | null): string {
	if (value === null) return '';
	if (typeof value === 'boolean') return String(value);
	if (typeof value === 'number') {
		if (value === Infinity) return 'inf';
		if (value === -Infinity) return '-inf';
		return String(canonicalNumber(value));
	}
	const text = startsFormula.test(value) && !plainNumber.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
