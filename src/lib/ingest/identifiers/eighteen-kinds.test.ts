import { describe, expect, test } from 'vitest';
import type { IdentifierKind } from '../profile.ts';
import { luhnHolds, npiHolds } from './checksums/luhn.ts';
import { deaHolds } from './checksums/weighted-sum.ts';
import { screenIdentifiers } from './screen-identifiers.ts';

const kindsOf = (name: string, values: readonly string[]): readonly IdentifierKind[] =>
	screenIdentifiers({
		name,
		values,
		kind: 'text',
		distinct: values.length,
		present: 10 * values.length,
		missing: 0,
		examples: [],
		range: null
	}).map(({ kind }) => kind);

/** 45 CFR 164.514(b)(2)(i)(A) to (R). */
const named: Readonly<Record<IdentifierKind, string>> = {
	name: 'patient_name',
	geography: 'zip_code',
	date: 'dateOfBirth',
	telephone: 'phone_number',
	fax: 'fax',
	email: 'email',
	'social-security': 'ssn',
	'medical-record': 'MRN',
	'health-plan': 'beneficiary_id',
	account: 'account_number',
	licence: 'license_number',
	vehicle: 'vin',
	device: 'device_serial',
	url: 'website',
	'ip-address': 'ip_address',
	biometric: 'fingerprint',
	photograph: 'photo',
	'other-code': 'participant_id'
};

/** So many numbers of the shape that the checksum accepts. */
const valid = (holds: (text: string) => boolean, prefix: string, digits: number): readonly string[] =>
	Array.from(
		{ length: 4000 },
		(_, i) =>
			prefix +
			String(i * 7919)
				.padStart(digits, '0')
				.slice(-digits)
	)
		.filter(holds)
		.slice(0, 30);

const valued: readonly (readonly [IdentifierKind, readonly string[]])[] = [
	['name', Array.from('abcdefghijklmnopqrstu', (c) => `Doe${c}, Jane`)],
	['geography', ['02139-4307', '90210-0001']],
	['geography', ['12 Main Street', '7b Old Mill Road']],
	['geography', ['SW1A 1AA', 'M5V 3L9']],
	['geography', ['40.7128, -74.0060']],
	['date', ['20240301', '19991231']],
	['date', ['2024-03-01']],
	['telephone', ['call +49 30 1234567 in the evening']],
	['fax', ['Fax: 555 010 1234']],
	['email', ['jane@example.org']],
	['social-security', ['123-45-6789']],
	['social-security', ['912-70-1234']],
	['social-security', ['AB123456C']],
	['social-security', valid(luhnHolds, '', 9)],
	['medical-record', ['see MRN: 0012345']],
	['medical-record', ['943 476 5919']],
	['health-plan', ['1EG4-TE5-MK73']],
	['account', ['paid with 4111 1111 1111 1111']],
	['account', ['DE89370400440532013000']],
	['account', ['011000015', '021000021']],
	['licence', valid(npiHolds, '1', 9)],
	['licence', valid(deaHolds, 'AB', 7)],
	['licence', ['L898902C36UTO7408122F1204159ZE184226B<<<<<10']],
	['vehicle', ['1M8GDM9AXKP042788']],
	['vehicle', ['sold as 1M8GDM9AXKP042788 in May']],
	['device', ['00:1b:44:11:3a:b7']],
	['device', ['490154203237518']],
	['device', ['(01)00614141123452(17)251231']],
	['url', ['see https://example.org/a']],
	['ip-address', ['10.0.0.1', '192.168.4.20']],
	['ip-address', ['2001:db8::8a2e:370:7334', 'fe80::1']],
	['biometric', ['Rk1SADAzMAAAAAEFAAEAAQFAAfQAyADIAQE=']],
	['photograph', ['data:image/png;base64,AAAA']],
	['photograph', ['faces/0001.jpg']],
	['other-code', ['3f2504e0-4f89-11d3-9a0c-0305e82c3301']],
	['other-code', ['1.2.840.113619.2.55.3.604688119']]
];

describe('the eighteen kinds of identifiers', () => {
	test.each(Object.entries(named))('%s is found by the name of its column', (kind, name) => {
		expect(kindsOf(name, ['a', 'b', 'c'])).toContain(kind);
	});

	test.each(valued)('%s is found by value: %j', (kind, values) => {
		expect(values.length).toBeGreaterThan(0);
		expect(kindsOf('x', values)).toContain(kind);
	});

	test('numbers of which a checksum holds by chance are nobody’s', () => {
		const numbers = (digits: number) =>
			Array.from({ length: 300 }, (_, i) => String(10 ** (digits - 1) + i * 7919 * 31).slice(0, digits));
		for (const digits of [5, 6, 7, 8, 9, 10, 12, 15])
			expect(kindsOf('x', numbers(digits)), String(digits)).toEqual([]);
	});

	test('levels of groups, scores and answers are nobody’s', () => {
		const levels = [
			'White',
			'Black, non-Hispanic',
			'Hispanic or Latino',
			'A',
			'B2',
			'[70-80)',
			'0.123456789',
			'I disagree.',
			'1.5',
			'v1.2.3',
			'E11.9',
			'ICD10: I50.9',
			'2024'
		];
		expect(kindsOf('x', levels)).toEqual([]);
	});
});
