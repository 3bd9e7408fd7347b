const permute = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4] as const;

/** Product in the dihedral group of ten elements. */
function times(a: number, b: number): number {
	if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
	return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
}

/** Whether the last digit checks the others (J. Verhoeff, "Error detecting decimal codes", 1969): Aadhaar numbers of India. */
export function verhoeffHolds(digits: string): boolean {
	let check = 0;
	for (let i = 0; i < digits.length; i++) {
		let digit = Number(digits[digits.length - 1 - i]);
		for (let k = 0; k < i % 8; k++) digit = permute[digit] ?? 0;
		check = times(check, digit);
	}
	return check === 0;
}
