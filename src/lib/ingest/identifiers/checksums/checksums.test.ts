import { describe, expect, test } from 'vitest';
import { ibanHolds } from './iban.ts';
import { luhnHolds, npiHolds } from './luhn.ts';
import { passportLineHolds } from './mrz.ts';
import { verhoeffHolds } from './verhoeff.ts';
import { deaHolds, gtinHolds, nhsHolds, routingHolds, vinHolds } from './weighted-sum.ts';

/** Numbers that the issuers and standards themselves print as examples. */
const examples: readonly (readonly [string, (text: string) => boolean, string])[] = [
	['a payment card for tests', luhnHolds, '4111111111111111'],
	['an IMEI of 3GPP', luhnHolds, '490154203237518'],
	['an NPI of CMS', npiHolds, '1234567893'],
	['a VIN of 49 CFR 565', vinHolds, '1M8GDM9AXKP042788'],
	['a VIN of ones', vinHolds, '11111111111111111'],
	['a DEA number', deaHolds, 'AB1234563'],
	['an NHS number', nhsHolds, '9434765919'],
	['a routing number', routingHolds, '011000015'],
	['a GTIN', gtinHolds, '00614141123452'],
	['an IBAN of Britain', ibanHolds, 'GB82 WEST 1234 5698 7654 32'],
	['an IBAN of Germany', ibanHolds, 'DE89370400440532013000'],
	['a passport of ICAO', passportLineHolds, 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
	['a number checked by Verhoeff', verhoeffHolds, '2363']
];

describe('checksums of identifiers', () => {
	test.each(examples)('%s holds', (_, holds, text) => {
		expect(holds(text)).toBe(true);
	});

	test.each(examples)('%s with one digit changed does not hold', (name, holds, text) => {
		// In a zone only what a check digit covers is checked by it.
		const last = name.includes('ICAO') ? 8 : text.length;
		for (let i = 0; i < last; i++) {
			const digit = text[i];
			if (digit === undefined || !/\d/.test(digit)) continue;
			const changed = `${text.slice(0, i)}${String((Number(digit) + 1) % 10)}${text.slice(i + 1)}`;
			expect(holds(changed), changed).toBe(false);
		}
	});

	test('zeros alone are no number of anybody', () => {
		expect(luhnHolds('000000000000000')).toBe(false);
		expect(nhsHolds('0000000000')).toBe(false);
		expect(routingHolds('000000000')).toBe(false);
	});
});
