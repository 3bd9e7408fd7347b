import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Proportion } from '../intervals/interval.ts';
import { impactRatioBounds, largerBounds, maxDifferenceBounds, minRatioBounds } from './extreme-bounds.ts';
import { missingRows, type Bounds, type MissingRows } from './missing-rows.ts';
import { differenceBounds, overallDifferenceBounds, ratioBounds } from './pair-bounds.ts';

/** Every way to deal so many equal rows to so many groups. */
function deals(rows: number, groups: number): readonly (readonly number[])[] {
	if (groups === 1) return [[rows]];
	return Array.from({ length: rows + 1 }, (_, first) =>
		deals(rows - first, groups - 1).map((rest) => [first, ...rest])
	).flat();
}

/** The groups' rates under every assignment of the missing rows. */
const assignments = (groups: readonly Proportion[], missing: MissingRows): readonly (readonly number[])[] =>
	deals(missing.successes, groups.length).flatMap((successes) =>
		deals(missing.failures, groups.length).map((failures) =>
			groups.map(
				(group, at) =>
					(group.successes + (successes[at] ?? 0)) /
					(group.trials + (successes[at] ?? 0) + (failures[at] ?? 0))
			)
		)
	);

function found(
	groups: readonly Proportion[],
	missing: MissingRows,
	of: (rates: readonly number[]) => number
) {
	const values = assignments(groups, missing).map(of);
	return { low: Math.min(...values), high: Math.max(...values) };
}

const group = fc
	.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }))
	.filter(([a, b]) => a + b > 0)
	.map(([successes, failures]): Proportion => ({ successes, trials: successes + failures }));
const missing = fc.record({ successes: fc.nat({ max: 3 }), failures: fc.nat({ max: 3 }) });
const groupsOf = (most: number) => fc.array(group, { minLength: 2, maxLength: most });

/** Groups some of which may have no known row. */
const someUnknown = (most: number) =>
	fc
		.array(
			fc
				.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 }))
				.map(([successes, failures]): Proportion => ({ successes, trials: successes + failures })),
			{ minLength: 2, maxLength: most }
		)
		.filter((groups) => groups.filter(({ trials }) => trials > 0).length >= 2);

const at = (rates: readonly number[], place: number): number => rates[place] ?? NaN;
const finite = (rates: readonly number[]) => rates.filter((rate) => !Number.isNaN(rate));
const spread = (rates: readonly number[]) => Math.max(...finite(rates)) - Math.min(...finite(rates));
const share = (rates: readonly number[]) => Math.min(...finite(rates)) / Math.max(...finite(rates));

function agree(bounds: Bounds | null, brute: Bounds): void {
	expect(bounds?.low).toBeCloseTo(brute.low, 12);
	if (brute.high === Infinity) expect(bounds?.high).toBe(Infinity);
	else expect(bounds?.high).toBeCloseTo(brute.high, 12);
}

describe('bounds of two groups', () => {
	it('are the lowest and highest difference of all assignments, whatever other groups there are', () => {
		fc.assert(
			fc.property(groupsOf(4), missing, (groups, rows) => {
				const [first, second] = groups;
				if (first === undefined || second === undefined) return;
				agree(
					differenceBounds(first, second, rows),
					found(groups, rows, (rates) => at(rates, 0) - at(rates, 1))
				);
			}),
			{ numRuns: 60 }
		);
	});

	it('are the lowest and highest ratio of all assignments', () => {
		fc.assert(
			fc.property(groupsOf(3), missing, (groups, rows) => {
				const [first, second] = groups;
				if (first === undefined || second === undefined) return;
				const bounds = ratioBounds(first, second, rows);
				if (first.successes + second.successes === 0) expect(bounds).toBeNull();
				else
					agree(
						bounds,
						found(groups, rows, (rates) => at(rates, 0) / at(rates, 1))
					);
			}),
			{ numRuns: 60 }
		);
	});

	it('against everyone are those of the group alone, since everyone’s rate does not change', () => {
		fc.assert(
			fc.property(groupsOf(3), missing, (groups, rows) => {
				const [first] = groups;
				if (first === undefined) return;
				const successes = groups.reduce((sum, each) => sum + each.successes, rows.successes);
				const trials = groups.reduce((sum, each) => sum + each.trials, rows.successes + rows.failures);
				agree(
					overallDifferenceBounds(first, { successes, trials }, rows),
					found(groups, rows, (rates) => at(rates, 0) - successes / trials)
				);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('bounds over all groups', () => {
	it('end at the widest gap of all assignments, and no assignment comes nearer than they say', () => {
		fc.assert(
			fc.property(someUnknown(4), missing, (groups, rows) => {
				const brute = found(groups, rows, spread);
				const bounds = maxDifferenceBounds(groups, rows);
				expect(bounds?.high).toBeCloseTo(brute.high, 12);
				expect(bounds?.low).toBeLessThanOrEqual(brute.low + 1e-12);
				const smallest = Math.min(...groups.map(({ trials }) => trials || Infinity));
				expect(brute.low - (bounds?.low ?? NaN)).toBeLessThanOrEqual(2 / (smallest + 1));
			}),
			{ numRuns: 80 }
		);
	});

	it('end at the lowest ratio of all assignments, and no assignment comes nearer to 1 than they say', () => {
		fc.assert(
			fc.property(someUnknown(3), missing, (groups, rows) => {
				const bounds = minRatioBounds(groups, rows);
				if (groups.every(({ successes }) => successes === 0)) {
					expect(bounds).toBeNull();
					return;
				}
				const brute = found(groups, rows, share);
				expect(bounds?.low).toBeCloseTo(brute.low, 12);
				expect(bounds?.high).toBeGreaterThanOrEqual(brute.high - 1e-12);
			}),
			{ numRuns: 80 }
		);
	});

	it('are reached as rows grow finer', () => {
		fc.assert(
			fc.property(groupsOf(2), missing, (groups, rows) => {
				const finer = (factor: number) => {
					const many = groups.map(({ successes, trials }) => ({
						successes: successes * factor,
						trials: trials * factor
					}));
					return found(many, { successes: rows.successes * factor, failures: rows.failures * factor }, spread)
						.low;
				};
				const low = maxDifferenceBounds(groups, rows)?.low ?? NaN;
				expect(finer(24) - low).toBeGreaterThanOrEqual(-1e-12);
				expect(finer(24) - low).toBeLessThan(0.025);
			}),
			{ numRuns: 15 }
		);
	});

	it('of three groups are reached to the row where missing rows do not suffice to make them level', () => {
		const groups = [
			{ successes: 1, trials: 10 },
			{ successes: 2, trials: 10 },
			{ successes: 9, trials: 10 }
		];
		const rows = { successes: 2, failures: 2 };
		agree(maxDifferenceBounds(groups, rows), {
			low: 9 / 12 - 5 / 22,
			high: 11 / 12 - 1 / 12
		});
		agree(minRatioBounds(groups, rows), { low: 1 / 12 / (11 / 12), high: 5 / 22 / (9 / 12) });
	});

	it('of a group’s share of the highest rate hold every assignment, and end at the lowest', () => {
		fc.assert(
			fc.property(groupsOf(3), missing, (groups, rows) => {
				const [first, ...others] = groups;
				if (first === undefined) return;
				const bounds = impactRatioBounds(first, others, rows);
				if (bounds === null) return;
				const brute = found(groups, rows, (rates) => at(rates, 0) / Math.max(...rates));
				expect(bounds.low).toBeCloseTo(brute.low, 12);
				expect(bounds.high).toBeGreaterThanOrEqual(brute.high - 1e-12);
			}),
			{ numRuns: 60 }
		);
	});

	it('of ratios pass over groups that cannot succeed', () => {
		const [never, always] = [
			{ successes: 0, trials: 1 },
			{ successes: 1, trials: 1 }
		];
		const none = { successes: 0, failures: 0 };
		agree(minRatioBounds([never, never, always], none), { low: 0, high: 0 });
		agree(impactRatioBounds(always, [never, always], none), { low: 1, high: 1 });
	});

	it('of two groups without missing rows are the gap itself', () => {
		fc.assert(
			fc.property(groupsOf(4), (groups) => {
				const rates = groups.map(({ successes, trials }) => successes / trials);
				const none = missingRows({ successes: 0, trials: 0 });
				agree(maxDifferenceBounds(groups, none), { low: spread(rates), high: spread(rates) });
			})
		);
	});

	it('need two groups with known rows', () => {
		const [none, some] = [
			{ successes: 0, trials: 0 },
			{ successes: 1, trials: 2 }
		];
		const rows = { successes: 1, failures: 1 };
		expect(maxDifferenceBounds([none, some], rows)).toBeNull();
		expect(minRatioBounds([none, some], rows)).toBeNull();
		expect(differenceBounds(none, some, rows)).toBeNull();
		expect(ratioBounds(some, none, rows)).toBeNull();
		expect(overallDifferenceBounds(none, some, rows)).toBeNull();
		expect(impactRatioBounds(none, [some], rows)).toBeNull();
		expect(maxDifferenceBounds([none, some, some], rows)).toMatchObject({ high: 1 - 1 / 3 });
		const [all, nobody] = [
			{ successes: 2, trials: 2 },
			{ successes: 0, trials: 2 }
		];
		agree(maxDifferenceBounds([all, { ...all }, none], { successes: 0, failures: 1 }), { low: 0, high: 1 });
		agree(maxDifferenceBounds([nobody, { ...nobody }, none], { successes: 1, failures: 0 }), {
			low: 0,
			high: 1
		});
	});

	it('of the larger of two gaps are the larger of their ends', () => {
		expect(largerBounds({ low: 0, high: 0.3 }, { low: 0.1, high: 0.2 })).toEqual({ low: 0.1, high: 0.3 });
	});
});
