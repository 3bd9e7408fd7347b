/** An international bank account number: 1 modulo 97 with its first four characters last (ISO 13616-1, ISO/IEC 7064). */
export function ibanHolds(text: string): boolean {
	const compact = text.replaceAll(' ', '').toUpperCase();
	let remainder = 0;
	for (const character of compact.slice(4) + compact.slice(0, 4)) {
		for (const digit of String(Number.parseInt(character, 36)))
			remainder = (remainder * 10 + Number(digit)) % 97;
	}
	return remainder === 1;
}
