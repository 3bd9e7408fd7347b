/**
 * Whether the last digit checks the others by doubling every second from the right (ISO/IEC 7812-1, annex B): payment
 * cards, IMEI (3GPP TS 23.003, annex B), Canadian social insurance numbers.
 */
export function luhnHolds(digits: string): boolean {
	let sum = 0;
	for (let i = 0; i < digits.length; i++) {
		const digit = Number(digits[digits.length - 1 - i]);
		const doubled = i % 2 === 1 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum > 0 && sum % 10 === 0;
}

/** A national provider identifier: checked by Luhn behind the prefix 80840 (45 CFR 162.406; CMS, "NPI check digit"). */
export const npiHolds = (digits: string): boolean => luhnHolds(`80840${digits}`);
