import { describe, expect, test } from 'vitest';
import type { ColumnProfile, Role } from './profile.ts';
import { suggestReading } from './suggest-readings.ts';

const column = (kind: ColumnProfile['kind'], ...values: readonly string[]): ColumnProfile => ({
	name: 'a',
	kind,
	distinct: values.length,
	missing: 0,
	examples: values.map((value) => ({ value, count: 1 })),
	range: null,
	identifiers: []
});

const found = (role: Role, kind: ColumnProfile['kind'], ...values: readonly string[]) => {
	const suggestion = suggestReading(column(kind, ...values), role);
	return suggestion === null ? null : [suggestion.as, ...suggestion.missing];
};

describe('how values are written', () => {
	test('is told by the values of a role that could not read them', () => {
		expect(found('score', 'text', '0,25', '0,5')).toEqual(['decimal-comma']);
		expect(found('score', 'text', '12%', '7.5 %')).toEqual(['decimal-point']);
		expect(found('score', 'text', '0.25', 'NA', '?')).toEqual(['decimal-point', 'NA', '?']);
		expect(found('label', 'text', 'Yes', 'yes', 'N')).toEqual(['yes-no']);
		expect(found('label', 'text', '1', '0', 'NA')).toEqual([null, 'NA']);
		expect(found('time', 'text', '31.12.2025', '01.02.2025')).toEqual(['day-first']);
		expect(found('time', 'text', '12/31/2025', '1/2/2025')).toEqual(['month-first']);
		expect(found('time', 'integer', '20251231')).toBeNull();
	});

	test('is not guessed where the values could be written in two ways, or none', () => {
		expect(found('time', 'text', '01/02/2025', '03/04/2025')).toBeNull();
		expect(found('time', 'text', '31/12/2025', '12/31/2025')).toBeNull();
		expect(found('score', 'text', 'high', 'low')).toBeNull();
		expect(found('label', 'text', 'approved', 'denied')).toBeNull();
		expect(found('label', 'text', 'Yes', 'No')).toBeNull();
	});

	test('is nobody’s concern where the role reads the values as they are, or reads none', () => {
		expect(found('score', 'number', '0.25', '1')).toBeNull();
		expect(found('label', 'integer', '0', '1')).toBeNull();
		expect(found('group', 'text', 'yes', 'no')).toBeNull();
	});
});
