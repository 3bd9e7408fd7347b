import { describe, expect, it } from 'vitest';
import { policyLibrary } from '../spec/policy-library.ts';
import { resolveAudit } from '../spec/resolve-audit.ts';
import type { ColumnProfile, LogProfile } from './profile.ts';
import { rowColumns } from './row-columns.ts';

const column = (name: string, more: Partial<ColumnProfile> = {}): ColumnProfile => ({
	name,
	kind: 'text',
	distinct: 1,
	missing: 0,
	examples: [{ value: 'x', count: 3 }],
	range: null,
	identifiers: [],
	...more
});
const number = { kind: 'integer', distinct: 60, range: [18, 97] } as const;

function columnsOf(columns: readonly ColumnProfile[], data: object = {}, groups: unknown = 'race') {
	const audit = resolveAudit(
		{ id: 'a', outcome: { label: 'y', prediction: 'p' }, groups, data },
		policyLibrary
	);
	if (!audit.ok) throw new Error(JSON.stringify(audit.problems));
	const profile: LogProfile = {
		name: 'log.csv',
		bytes: 1,
		format: { kind: 'parquet' },
		sampledRows: 100,
		rows: 100,
		columns,
		warnings: []
	};
	return rowColumns(profile, audit.value, ['2025-01-01T00:00:00', '2025-03-01T12:00:00']);
}

describe('columns by which rows can be chosen', () => {
	it('are chosen by values, between numbers, or between moments', () => {
		const found = columnsOf(
			[
				column('ward'),
				column('age', number),
				column('flag', { kind: 'integer', distinct: 2, range: [0, 1] }),
				column('seen', { kind: 'date' }),
				column('paid'),
				column('born')
			],
			{
				reading: [
					{ column: 'paid', as: 'decimal-comma' },
					{ column: 'born', as: 'day-first' }
				]
			}
		);
		expect(found.map(({ column: name, by, range }) => [name, by, range])).toEqual([
			['ward', 'levels', null],
			['age', 'numbers', [18, 97]],
			['flag', 'levels', null],
			['seen', 'moments', null],
			['paid', 'numbers', null],
			['born', 'moments', null]
		]);
	});

	it('know the ends of the time that was counted, the titles of levels, and whether there are more', () => {
		const [time, race] = columnsOf(
			[column('at', { kind: 'date' }), column('race', { distinct: 9 })],
			{ time: 'at' },
			{ column: 'race', title: 'Race', labels: { x: 'Ex' } }
		);
		expect(time?.range).toEqual([Date.UTC(2025, 0, 1), Date.UTC(2025, 2, 1)]);
		expect(race).toMatchObject({
			title: 'Race',
			areAll: false,
			isSampled: false,
			levels: [{ level: 'x', title: 'Ex', count: 3 }]
		});
	});

	it('are none that tell who somebody is, unless the audit reads them, and never what is hashed or dropped', () => {
		const tells = { identifiers: [{ kind: 'name', reason: 'its name' } as const] };
		const names = (data?: object) =>
			columnsOf([column('who', tells), column('patient', tells), column('race')], data).map(
				({ column: name }) => name
			);
		expect(names()).toEqual(['race']);
		expect(names({ cluster: 'patient' })).toEqual(['patient', 'race']);
		expect(names({ cluster: 'patient', deidentify: { column: 'patient', mend: 'hash' } })).toEqual(['race']);
	});

	it('of dates that were cut to their year are numbers', () => {
		const [time] = columnsOf([column('at', { kind: 'date' })], {
			cluster: 'at',
			deidentify: { column: 'at', mend: 'year' }
		});
		expect(time).toMatchObject({ by: 'numbers', range: null });
	});
});
