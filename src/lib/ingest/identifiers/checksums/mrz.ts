/** The check digit of a field of a machine readable zone: weights 7, 3, 1 (ICAO Doc 9303, part 3, section 4.9). */
function fieldHolds(field: string, check: string | undefined): boolean {
	let sum = 0;
	Array.from(field).forEach((c, i) => {
		const value = c === '<' ? 0 : Number.parseInt(c, 36);
		sum += value * ([7, 3, 1][i % 3] ?? 0);
	});
	return String(sum % 10) === check;
}

/**
 * The second line of a passport's zone, of 44 characters: the number, the date of birth and the date of expiry have check digits
 * of their own.
 */
export const passportLineHolds = (line: string): boolean =>
	fieldHolds(line.slice(0, 9), line[9]) &&
	fieldHolds(line.slice(13, 19), line[19]) &&
	fieldHolds(line.slice(21, 27), line[27]);
