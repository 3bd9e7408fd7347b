import { describe, expect, it } from 'vitest';
import type { Counts } from '../cube/counts.ts';
import { drawBinomial } from '../intervals/binomial-draw.ts';
import { seededRandom } from '../intervals/seeded-random.ts';
import { confirmSlices } from './confirm-slices.ts';
import { searchSlices } from './search-slices.ts';
import { sliceKey, type Slice } from './slice.ts';
import type { SliceSearchOptions } from './slice-search.ts';
import type { SliceTable } from './slice-table.ts';
import { whyNotListed } from './why-not-listed.ts';

const options: SliceSearchOptions = {
	fraction: ({ fp, tn }: Counts) => ({ successes: fp, trials: fp + tn }),
	depth: 2,
	minimumSupport: { kind: 'rows', rows: 30 },
	level: 0.95,
	correction: 'holm',
	redundancy: 0.01,
	missingMembership: 'shown'
};

/** A table over race (a, b) and sex (F, M, missing): fp and tn of a·F, a·M, b·F, b·M, and of b without a sex. */
function half(
	counts: readonly (readonly [number, number])[],
	[first, second]: readonly [string, string] = ['a', 'b']
): SliceTable {
	const none = new Float64Array(5);
	return {
		attributes: [
			{ name: 'race', levels: [first, second], codes: Uint8Array.of(0, 0, 1, 1, 1) },
			{ name: 'sex', levels: ['F', 'M', null], codes: Uint8Array.of(0, 1, 0, 1, 2) }
		],
		tp: none,
		fp: Float64Array.from({ length: 5 }, (_, at) => counts[at]?.[0] ?? 0),
		fn: none,
		tn: Float64Array.from({ length: 5 }, (_, at) => counts[at]?.[1] ?? 0)
	};
}

const harmed = half([
	[300, 700],
	[100, 900],
	[100, 900],
	[100, 900],
	[2, 18]
]);
const equal = half([
	[100, 900],
	[100, 900],
	[100, 900],
	[100, 900],
	[2, 18]
]);
const slice = (race: string | null, sex?: string | null): Slice => [
	...(race === null ? [] : [{ attribute: 'race', level: race }]),
	...(sex === undefined ? [] : [{ attribute: 'sex', level: sex }])
];
const search = searchSlices(harmed, options);

describe('what one half found', () => {
	it('is confirmed where the other half shows it too, in a family of the few carried over', () => {
		const again = confirmSlices(search, harmed);
		expect(again.familySize).toBe(search.listed.length);
		expect(again.familySize).toBeLessThan(search.familySize);
		expect(again.slices.every(({ confirmed }) => confirmed)).toBe(true);
		const worst = again.byKey.get(sliceKey(slice('a', 'F')));
		expect(worst?.gap?.value).toBe(0.3);
		expect(worst?.interval?.low).toBeGreaterThan(0.1);
	});

	it('is not confirmed where the other half shows nothing, or the opposite', () => {
		const opposite = half([
			[20, 980],
			[100, 900],
			[100, 900],
			[100, 900],
			[2, 18]
		]);
		for (const other of [equal, opposite]) {
			expect(confirmSlices(search, other).slices.some(({ confirmed }) => confirmed)).toBe(false);
		}
		const turned = confirmSlices(search, opposite).byKey.get(sliceKey(slice('a', 'F')));
		expect(turned?.adjusted).toBeLessThan(0.001);
	});

	it('is matched by name, whatever the codes of the other half', () => {
		const relabelled = half(
			[
				[100, 900],
				[100, 900],
				[300, 700],
				[100, 900],
				[0, 0]
			],
			['b', 'a']
		);
		expect(confirmSlices(search, relabelled).byKey.get(sliceKey(slice('a', 'F')))?.gap?.value).toBe(0.3);
	});

	it('has no answer where the other half has no such row, and is not confirmed', () => {
		const without = half([
			[0, 0],
			[100, 900],
			[100, 900],
			[100, 900]
		]);
		const worst = confirmSlices(search, without).byKey.get(sliceKey(slice('a', 'F')));
		expect(worst).toMatchObject({ rows: 0, gap: null, interval: null, adjusted: null, confirmed: false });
		expect(
			confirmSlices(search, { ...without, attributes: without.attributes.slice(1) }).byKey.get(
				sliceKey(slice('a', 'F'))
			)
		).toMatchObject({ rows: 0, confirmed: false });
	});

	it('is found by chance in at most a twentieth of logs whose rates are equal, and hardly ever confirmed', () => {
		const names = ['one', 'two', 'three', 'four'] as const;
		const logs = 300;
		let found = 0;
		let confirmed = 0;
		for (let log = 0; log < logs; log += 1) {
			const random = seededRandom(7, String(log));
			const draw = (): SliceTable => {
				const fp = Float64Array.from({ length: 81 }, () => drawBinomial(random, 40, 0.1));
				return {
					attributes: names.map((name, at) => ({
						name,
						levels: ['x', 'y', 'z'],
						codes: Uint8Array.from({ length: 81 }, (_, cell) => Math.floor(cell / 3 ** at) % 3)
					})),
					tp: new Float64Array(81),
					fp,
					fn: new Float64Array(81),
					tn: fp.map((count) => 40 - count)
				};
			};
			const first = searchSlices(draw(), { ...options, depth: 3, redundancy: 0 });
			found += Number(first.listed.length > 0);
			confirmed += Number(confirmSlices(first, draw()).slices.some((each) => each.confirmed));
		}
		// Three standard errors of 300 logs above 5 %.
		expect(found / logs).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / logs));
		expect(confirmed).toBeLessThanOrEqual(2);
	});
});

describe('why a slice is not listed', () => {
	const why = (asked: Slice, other?: SliceTable) =>
		whyNotListed(asked, {
			search,
			table: harmed,
			...(other === undefined ? {} : { confirmations: confirmSlices(search, other) })
		});

	it('is told by what was asked, where the search could not have listed it', () => {
		expect(why([])).toEqual({ kind: 'everyone' });
		expect(why([{ attribute: 'age', level: '3' }])).toEqual({ kind: 'attribute-unknown', attribute: 'age' });
		expect(why([...slice('a'), ...slice('b')])).toEqual({ kind: 'attribute-twice', attribute: 'race' });
		expect(why(slice('c'))).toEqual({ kind: 'level-unknown', attribute: 'race', level: 'c' });
		expect(why(slice('b', null))).toEqual({ kind: 'missing-membership', attribute: 'sex' });
		const shallow = searchSlices(harmed, { ...options, depth: 1 });
		expect(whyNotListed(slice('a', 'F'), { search: shallow, table: harmed })).toEqual({
			kind: 'too-deep',
			conditions: 2,
			depth: 1
		});
	});

	it('is too few rows, or no answer, with the rows there are', () => {
		const strict = searchSlices(harmed, { ...options, minimumSupport: { kind: 'share', share: 0.3 } });
		expect(whyNotListed(slice('a', 'F'), { search: strict, table: harmed })).toEqual({
			kind: 'below-support',
			rows: 1000,
			support: 1000 / 4020
		});
		const positives = {
			...half([
				[0, 0],
				[9, 90],
				[9, 90],
				[9, 90]
			]),
			tp: Float64Array.of(50, 0, 0, 0, 0)
		};
		expect(
			whyNotListed(slice('a', 'F'), { search: searchSlices(positives, options), table: positives })
		).toEqual({ kind: 'no-answer', rows: 50 });
	});

	it('is that it is not significant, with its p and the family', () => {
		const none = searchSlices(equal, options);
		expect(whyNotListed(slice('a'), { search: none, table: equal })).toMatchObject({
			kind: 'not-significant',
			familySize: 8,
			adjusted: 1
		});
	});

	it('is the simpler slice that says as much, and by how much it differs', () => {
		const asked = why([...slice(null, 'M'), ...slice('a')]);
		expect(asked).toMatchObject({ kind: 'folded', under: slice(null, 'M') });
		expect(asked.kind === 'folded' ? asked.change : NaN).toBeCloseTo(0, 9);
	});

	it('is that the other half did not confirm it; and a slice that is listed is listed', () => {
		expect(why(slice('a', 'F'))).toEqual({ kind: 'listed' });
		expect(why(slice('a', 'F'), harmed)).toEqual({ kind: 'listed' });
		expect(why(slice('a', 'F'), equal)).toMatchObject({ kind: 'not-confirmed' });
	});
});
