import { describe, expect, it } from 'vitest';
import { policyLibrary } from './policy-library.ts';
import { resolveAudit } from './resolve-audit.ts';

const resolve = (where: unknown) =>
	resolveAudit(
		{ id: 'a', outcome: { label: 'y', prediction: 'p' }, groups: 'race', data: { where } },
		policyLibrary
	);
const whereOf = (where: unknown) => {
	const found = resolve(where);
	return found.ok ? found.value.data.where : found.problems.map(({ code, at }) => [code, at]);
};

describe('the rows that an audit counts', () => {
	it('are those with one of some values, levels as a log has them', () => {
		expect(whereOf({ column: 'sex', is: 'F' })).toEqual([{ column: 'sex', is: ['F'] }]);
		expect(whereOf([{ column: 'flag', is: [true, 'False', 1.0, '2.0', null, ''] }])).toEqual([
			{ column: 'flag', is: ['true', 'false', '1', '2', null, null] }
		]);
		expect(whereOf({ column: 'sex', is: null })).toEqual([{ column: 'sex', is: [null] }]);
	});

	it('or with a number or a moment between two, of which either may be open', () => {
		expect(whereOf({ column: 's', from: 0.2, below: 0.5 })).toEqual([{ column: 's', from: 0.2, below: 0.5 }]);
		expect(whereOf({ column: 's', below: 0, from: null })).toEqual([{ column: 's', from: null, below: 0 }]);
		expect(whereOf({ column: 't', since: '2024-02-29' })).toEqual([
			{ column: 't', since: '2024-02-29', before: null }
		]);
		expect(whereOf({ column: 't', since: '2024-01-01', before: '2024-01-01T00:00:01' })).toEqual([
			{ column: 't', since: '2024-01-01', before: '2024-01-01T00:00:01' }
		]);
	});

	it('are all of them where nothing is said', () => {
		for (const none of [undefined, []]) {
			const found = resolve(none);
			expect(found.ok && 'where' in found.value.data).toBe(false);
		}
	});

	it('written out are an audit that resolves to itself', () => {
		const found = resolve([
			{ column: 'sex', is: ['F', null] },
			{ column: 's', from: 0.2 },
			{ column: 't', before: '2024-05-01' }
		]);
		if (!found.ok) throw new Error('The audit is sound');
		expect(resolveAudit(JSON.parse(JSON.stringify(found.value)), policyLibrary)).toEqual(found);
	});

	it('are named by a column once, in one way, and by ends that hold something between them', () => {
		const sex = { column: 'sex', is: 'F' };
		expect(whereOf([sex, sex])).toEqual([['where-twice', '/data/where/1/column']]);
		expect(whereOf({ column: 's' })).toEqual([['where-empty', '/data/where']]);
		expect(whereOf([{ column: 's', is: 1, below: 2 }])).toEqual([['where-mixed', '/data/where/0']]);
		expect(whereOf({ column: 's', from: 2, below: 2 })).toEqual([['where-between-nothing', '/data/where']]);
		expect(whereOf({ column: 't', since: '2024-05-01', before: '2024-04-30' })).toEqual([
			['where-between-nothing', '/data/where']
		]);
	});

	it('are asked for by dates that there are', () => {
		for (const none of [
			'2023-02-29',
			'2024-13-01',
			'2024-00-10',
			'1.5.2024',
			'2024-05-01T24:00',
			'0000-01-01'
		])
			expect(whereOf({ column: 't', since: none })).toEqual([['where-not-a-date', '/data/where/since']]);
	});

	it('do not ask more of a mended column than is left of it', () => {
		const codes = (condition: object, mend: object, data: object = {}) => {
			const found = resolveAudit(
				{
					id: 'a',
					outcome: { label: 'y', prediction: 'p' },
					groups: 'c',
					data: { where: { column: 'c', ...condition }, deidentify: { column: 'c', ...mend }, ...data }
				},
				policyLibrary
			);
			return found.ok ? [] : found.problems.map(({ code }) => code);
		};
		expect(codes({ from: 65, below: 90 }, { mend: 'age90' })).toEqual([]);
		expect(codes({ from: 65, below: 95 }, { mend: 'age90' })).toEqual(['where-of-mended']);
		expect(codes({ from: 1950 }, { mend: 'year', from: 1940 })).toEqual([]);
		expect(codes({ below: 1930 }, { mend: 'year', from: 1940 })).toEqual(['where-of-mended']);
		expect(codes({ since: '1950-01-01' }, { mend: 'year' })).toEqual(['where-of-mended']);
		expect(codes({ since: '1950-01-01' }, { mend: 'year' }, { time: 'c' })).toEqual([]);
		expect(codes({ from: 1950 }, { mend: 'year' }, { time: 'c' })).toEqual(['where-of-mended']);
		expect(codes({ is: '021' }, { mend: 'zip3' })).toEqual([]);
	});
});
