const digitsOf = (text: string): readonly number[] => Array.from(text).map(Number);

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
	weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0);

/** An ABA routing number (American Bankers Association, key 3-7-1). */
export const routingHolds = (text: string): boolean =>
	Number(text) > 0 && weighted(digitsOf(text), [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;

/** A registration of the US Drug Enforcement Administration: two letters and seven digits, the last of which checks the others. */
export function deaHolds(text: string): boolean {
	const digits = digitsOf(text.slice(2));
	return weighted(digits, [1, 2, 1, 2, 1, 2]) % 10 === digits[6];
}

/** An NHS number of England (NHS Data Dictionary, modulus 11). */
export function nhsHolds(text: string): boolean {
	const digits = digitsOf(text);
	const check = (11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
	return Number(text) > 0 && check === digits[9];
}

/** The device part of a unique device identifier: a GTIN-14 (GS1 General Specifications, section 7.9). */
export const gtinHolds = (text: string): boolean =>
	Number(text) > 0 && weighted(digitsOf(text), [3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;

const vinValues: Readonly<Record<string, number>> = Object.fromEntries([
	...Array.from('0123456789').map((c) => [c, Number(c)] as const),
	...Array.from('ABCDEFGH').map((c, i) => [c, i + 1] as const),
	...Array.from('JKLMN').map((c, i) => [c, i + 1] as const),
	['P', 7] as const,
	['R', 9] as const,
	...Array.from('STUVWXYZ').map((c, i) => [c, i + 2] as const)
]);

/** A vehicle identification number of North America (49 CFR 565.15(c)); others need not have a check digit. */
export function vinHolds(text: string): boolean {
	const values = Array.from(text.toUpperCase()).map((c) => vinValues[c] ?? 0);
	const remainder = weighted(values, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
	return (remainder === 10 ? 'X' : String(remainder)) === text[8]?.toUpperCase();
}
