import { describe, expect, test } from 'vitest';
import { screenIdentifiers, type ColumnToScreen } from './screen-identifiers.ts';

function column(name: string, values: readonly string[], more: Partial<ColumnToScreen> = {}): ColumnToScreen {
	return {
		name,
		values,
		kind: 'text',
		distinct: values.length,
		present: values.length,
		missing: 0,
		examples: [],
		range: null,
		...more
	};
}
const kinds = (...args: Parameters<typeof column>) =>
	screenIdentifiers(column(...args)).map((finding) => finding.kind);

const three = (make: (i: number) => string): readonly string[] => [1, 2, 3].map(make);

describe('screening for identifiers', () => {
	test('values give themselves away', () => {
		expect(
			kinds(
				'contact',
				three((i) => `p${i}@example.org`)
			)
		).toEqual(['email']);
		expect(
			kinds(
				'a',
				three((i) => `(555) 010-123${i}`)
			)
		).toEqual(['telephone']);
		expect(
			kinds(
				'a',
				three((i) => `+1 555-010-123${i}`)
			)
		).toEqual(['telephone']);
		expect(
			kinds(
				'b',
				three((i) => `123-45-678${i}`)
			)
		).toEqual(['social-security']);
		expect(
			kinds(
				'c',
				three((i) => `10.0.0.${i}`)
			)
		).toEqual(['ip-address']);
		expect(
			kinds(
				'd',
				three((i) => `https://example.org/${i}`)
			)
		).toEqual(['url']);
		expect(
			kinds(
				'e',
				three((i) => `2024-03-0${i}`)
			)
		).toEqual(['date']);
		expect(
			kinds(
				'e',
				three((i) => `3/${i}/24`)
			)
		).toEqual(['date']);
		expect(
			kinds(
				'e',
				three((i) => `${i} March 2024`)
			)
		).toEqual(['date']);
		expect(
			kinds(
				'f',
				three((i) => `0212${i}-1234`)
			)
		).toEqual(['geography']);
		expect(
			kinds(
				'g',
				three((i) => `3f2504e0-4f89-11d3-9a0c-0305e82c330${i}`)
			)
		).toEqual(['other-code']);
	});

	test('one e-mail address in a note is enough', () => {
		expect(kinds('note', ['fine', 'write to a.b@example.org please', 'fine too'])).toEqual(['email']);
	});

	test('names give themselves away', () => {
		const values = ['x', 'y', 'z'];
		expect(kinds('patient_nbr', values)).toEqual(['medical-record']);
		expect(kinds('MRN', values)).toEqual(['medical-record']);
		expect(kinds('ZipCode', values)).toEqual(['geography']);
		expect(kinds('dateOfBirth', values)).toEqual(['date']);
		expect(kinds('last name', values)).toEqual(['name']);
	});

	test('words that merely contain an identifier are none', () => {
		for (const name of [
			'shipment',
			'recipient',
			'capacity',
			'harm',
			'vinegar',
			'model_name',
			'tip',
			'y_pred',
			'relative_risk'
		]) {
			expect(kinds(name, ['a', 'b', 'c']), name).toEqual([]);
		}
	});

	test('years, scores, counts and bands are not dates or numbers of anyone', () => {
		expect(kinds('year', ['2019', '2020'], { kind: 'integer' })).toEqual([]);
		expect(kinds('age', ['[90-100)', '[80-90)'])).toEqual([]);
		expect(
			kinds(
				'y_score',
				three((i) => `0.5${i}1234`),
				{ kind: 'number' }
			)
		).toEqual([]);
		expect(kinds('has_email', ['0', '1'], { kind: 'integer' })).toEqual([]);
	});

	test('ages above 89 are as fine as a date', () => {
		expect(
			kinds('AGEP', ['17', '96'], { kind: 'integer', range: [17, 96], distinct: 80, present: 1000 })
		).toEqual(['date']);
		expect(
			kinds('age', ['17', '89'], { kind: 'integer', range: [17, 89], distinct: 80, present: 1000 })
		).toEqual([]);
	});

	test('a value of its own in nearly every row is a code', () => {
		const values = Array.from({ length: 200 }, (_, i) => `k${i}`);
		expect(kinds('entity', values)).toEqual(['other-code']);
		expect(kinds('entity', values, { present: 1000 })).toEqual([]);
	});

	test('no reason repeats a value', () => {
		const secret = 'jane.doe@example.org';
		const said = JSON.stringify(screenIdentifiers(column('email', [secret, `${secret}.uk`, 'x'])));
		expect(said).not.toContain('jane');
		expect(said).toContain('email');
	});
});
