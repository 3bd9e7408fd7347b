import { describe, expect, it } from 'vitest';
import { spreadFixtures } from './spread.fixtures.ts';
import { layoutSpread } from './spread.layout.ts';
import { describeSpread, summariseSpread } from './spread.ts';

const { insurance, states, nobody } = spreadFixtures;

describe.each([260, 320, 400, 560, 900])('who is in which stratum at %i pixels', (width) => {
	it.each(Object.entries(spreadFixtures))('stays within its width: %s', (_, chart) => {
		const { rows, key, height } = layoutSpread(chart, width);
		for (const row of rows) {
			for (const x of [row.own, row.other]) {
				if (x !== null) expect(x).toBeGreaterThanOrEqual(0);
				if (x !== null) expect(x).toBeLessThanOrEqual(width);
			}
			expect(row.top + row.height).toBeLessThan(height);
			expect(row.name.length).toBeLessThanOrEqual(2);
		}
		for (const { x } of key) expect(x).toBeLessThan(width);
	});

	it('puts a larger share further to the right', () => {
		const [, medicaid, medicare] = layoutSpread(insurance, width).rows;
		expect(medicare?.own ?? 0).toBeGreaterThan(medicaid?.own ?? 0);
		expect(medicaid?.own ?? 0).toBeGreaterThan(medicaid?.other ?? 0);
	});
});

it('as it leaves, a row that is held back has a name and no figure', () => {
	const held = layoutSpread(states, 560, true).rows[1];
	expect(held).toMatchObject({
		own: null,
		other: null,
		values: [],
		held: { x: expect.any(Number) as number }
	});
	expect(held?.description).not.toMatch(/\d/);
	expect(layoutSpread(states, 560).rows[1]?.values).toHaveLength(2);
	const alone = { ...states, rows: states.rows.map((row) => ({ ...row, small: true })) };
	expect(summariseSpread(alone, true)).not.toMatch(/\d/);
});

it('a group without rows has no share, and its strata no mark', () => {
	expect(layoutSpread(nobody, 560).rows.every(({ own, other }) => own === null && other !== null)).toBe(true);
	const [first] = nobody.rows;
	expect(first && describeSpread(nobody, first)).toContain('– of Black');
});

it('says in a sentence where most of both are', () => {
	expect(summariseSpread(insurance)).toBe(
		'Who is in which Insurance: most are 38.9\u202f% of Black in Medicare, and 53.2\u202f% of White in Medicare.'
	);
});
