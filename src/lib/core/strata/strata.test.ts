import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../../../tests/reference/strata/strata.json' with { type: 'json' };
import { drawBinomial } from '../intervals/binomial-draw.ts';
import { newcombeInterval } from '../intervals/newcombe-interval.ts';
import { seededRandom } from '../intervals/seeded-random.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { scoreTest } from '../tests/score-test.ts';
import { cochranMantelHaenszelTest } from './cochran-mantel-haenszel-test.ts';
import { commonOddsRatio } from './common-odds-ratio.ts';
import {
	conditionalDemographicDisparity,
	demographicDisparity,
	smclarifyConditionalDisparity
} from './conditional-demographic-disparity.ts';
import { linearInterval } from './linear-interval.ts';
import { mantelHaenszelDifference } from './mantel-haenszel-difference.ts';
import { simpson } from './simpson.ts';
import { standardisedDifference } from './standardised-difference.ts';
import type { Stratum } from './stratum.ts';

const level = 0.95;
const stratum = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): Stratum => ({
	group: { successes: a, trials: a + b },
	reference: { successes: c, trials: c + d }
});
const swap = ({ group, reference: other }: Stratum): Stratum => ({ group: other, reference: group });

function close(actual: number | null | undefined, expected: number | null, digits = 1e-9): void {
	if (expected === null) expect(actual ?? null).toBeNull();
	else
		expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(
			digits * Math.max(1e-3, Math.abs(expected))
		);
}

describe.each(reference.cases)('two groups within the strata of "$name"', ({ name, tables, ...expected }) => {
	const strata = tables.map(stratum);
	const isCertain = name === 'nobody succeeds';

	it('have their Mantel–Haenszel difference, Sato’s variance, and the interval that does not refuse it', () => {
		const found = mantelHaenszelDifference(strata);
		close(found.answer.value, expected.difference);
		close(found.variance, expected.variance);
		if (isCertain) return;
		close(found.interval(level)?.low, expected.interval[0] ?? null, 1e-7);
		close(found.interval(level)?.high, expected.interval[1] ?? null, 1e-7);
	});

	it('have statsmodels’ common odds ratio and its interval', () => {
		const found = commonOddsRatio(strata);
		if (expected.odds_ratio === null) {
			expect([null, Infinity]).toContain(found.answer.value);
			return;
		}
		close(found.answer.value, expected.odds_ratio);
		close(found.standardError, expected.log_odds_error);
	});

	it('have statsmodels’ Cochran–Mantel–Haenszel test', () => {
		if (expected.chi2 === null) {
			expect(cochranMantelHaenszelTest(strata)).toEqual({ chiSquare: 0, z: 0, p: 1 });
			return;
		}
		close(cochranMantelHaenszelTest(strata)?.chiSquare, expected.chi2);
		close(cochranMantelHaenszelTest(strata)?.p, expected.p);
		// statsmodels lets the correction overshoot 0; here it stops there.
		if (name === 'zero cells') expect(cochranMantelHaenszelTest(strata, { corrected: true })?.p).toBe(1);
		else close(cochranMantelHaenszelTest(strata, { corrected: true })?.chiSquare, expected.chi2_corrected);
	});

	it('have the strata’s differences averaged over the population', () => {
		const found = standardisedDifference(
			strata.map((each) => ({ ...each, population: each.group.trials + each.reference.trials }))
		);
		close(found.answer.value, expected.standardised);
		expect(found.interval(level)?.low).toBeLessThanOrEqual(expected.standardised + 1e-12);
		expect(found.interval(level)?.high).toBeGreaterThanOrEqual(expected.standardised - 1e-12);
	});
});

const admissions = (reference.cases[0]?.tables ?? []).map(stratum);

describe('admissions to six departments', () => {
	it('turn round within departments: women are admitted less often in all and more often alike', () => {
		const { aggregate, within, between, reversed, strata } = simpson(admissions);
		expect(aggregate.value).toBeCloseTo(557 / 1835 - 1198 / 2691, 12);
		expect(within.value).toBeCloseTo(0.0184, 4);
		expect(between.value).toBeCloseTo((aggregate.value ?? 0) - (within.value ?? 0), 12);
		expect(reversed).toBe(true);
		expect(strata).toEqual({ above: 4, below: 2, level: 0 });
	});
});

const count = fc.integer({ min: 0, max: 30 });
const arbitraryStrata = fc.array(fc.tuple(count, count, count, count).map(stratum), { maxLength: 6 });

describe('a comparison within strata', () => {
	it('negates when groups are swapped, holds its estimate, and does not depend on the order of strata', () => {
		fc.assert(
			fc.property(arbitraryStrata, fc.constantFrom(0.66, 0.95, 0.9999), (strata, at) => {
				const found = mantelHaenszelDifference(strata);
				const swapped = mantelHaenszelDifference(strata.map(swap));
				const { value } = found.answer;
				if (value === null) {
					expect(swapped.answer).toEqual(found.answer);
					return;
				}
				const [interval, mirror] = [found.interval(at), swapped.interval(at)];
				close(swapped.answer.value, -value);
				close(mirror?.low, -(interval?.high ?? NaN), 1e-6);
				expect(interval?.low).toBeLessThanOrEqual(value);
				expect(interval?.high).toBeGreaterThanOrEqual(value);
				expect(interval?.high).not.toBe(interval?.low);
				close(mantelHaenszelDifference([...strata].reverse()).answer.value, value);
				close(cochranMantelHaenszelTest(strata.map(swap))?.z, -(cochranMantelHaenszelTest(strata)?.z ?? NaN));
			})
		);
	});

	it('of one stratum is the plain difference, and its test the score test but for n − 1', () => {
		fc.assert(
			fc.property(fc.tuple(count, count, count, count).map(stratum), (one) => {
				if (one.group.trials === 0 || one.reference.trials === 0) return;
				const { group, reference: other } = one;
				close(
					mantelHaenszelDifference([one]).answer.value,
					group.successes / group.trials - other.successes / other.trials
				);
				const score = scoreTest(group, other)?.statistic ?? 0;
				const n = group.trials + other.trials;
				close(cochranMantelHaenszelTest([one])?.chiSquare, (score ** 2 * (n - 1)) / n);
			})
		);
	});

	it('covers the true difference in many small strata', () => {
		const random = seededRandom(7, 'sparse strata');
		let held = 0;
		const audits = 1500;
		for (let audit = 0; audit < audits; audit += 1) {
			const strata = Array.from({ length: 60 }, (_, at) => {
				const rate = 0.05 + (0.6 * at) / 60;
				return {
					group: { successes: drawBinomial(random, 3, rate + 0.1), trials: 3 },
					reference: { successes: drawBinomial(random, 2, rate), trials: 2 }
				};
			});
			const interval = mantelHaenszelDifference(strata).interval(level);
			if (interval !== null && interval.low <= 0.1 && interval.high >= 0.1) held += 1;
		}
		expect(held / audits).toBeGreaterThan(0.935);
		expect(held / audits).toBeLessThan(0.97);
	});

	it('has no answer where no stratum has both groups', () => {
		const apart = [stratum([3, 2, 0, 0]), stratum([0, 0, 4, 1])];
		expect(mantelHaenszelDifference(apart).answer.reason).toBe('no-reference');
		expect(mantelHaenszelDifference(apart).interval(level)).toBeNull();
		expect(cochranMantelHaenszelTest(apart)).toBeNull();
		expect(commonOddsRatio(apart).answer.reason).toBe('division-by-zero');
		expect(standardisedDifference(apart.map((each) => ({ ...each, population: 5 })))).toMatchObject({
			answer: { value: null },
			covered: 0
		});
		expect(simpson(apart)).toMatchObject({ reversed: false, within: { value: null } });
	});

	it('says how much of the population it was standardised to', () => {
		const strata = [stratum([3, 2, 1, 4]), stratum([0, 0, 4, 1])];
		const found = standardisedDifference(
			strata.map((each, at) => ({ ...each, population: at === 0 ? 30 : 10 }))
		);
		expect(found.covered).toBe(0.75);
		close(found.answer.value, 3 / 5 - 1 / 5);
	});
});

describe('an interval of a weighted sum of rates', () => {
	it('is Wilson’s of one rate and Newcombe’s of two subtracted', () => {
		const [a, b] = [
			{ successes: 3, trials: 10 },
			{ successes: 0, trials: 7 }
		];
		const one = linearInterval([{ coefficient: 1, rate: a }], level);
		close(one?.low, wilsonInterval(a, level)?.low ?? null);
		close(one?.high, wilsonInterval(a, level)?.high ?? null);
		const two = linearInterval(
			[
				{ coefficient: 1, rate: a },
				{ coefficient: -1, rate: b }
			],
			level
		);
		close(two?.low, newcombeInterval(a, b, level)?.low ?? null);
		close(two?.high, newcombeInterval(a, b, level)?.high ?? null);
		expect(linearInterval([{ coefficient: 1, rate: { successes: 0, trials: 0 } }], level)).toBeNull();
	});
});

describe('conditional demographic disparity', () => {
	it('of one stratum is its demographic disparity, between the group’s shares of rejected and accepted', () => {
		const one = stratum([2, 6, 8, 4]);
		expect(demographicDisparity(one).value).toBeCloseTo(6 / 10 - 2 / 10, 12);
		expect(conditionalDemographicDisparity([one]).answer.value).toBeCloseTo(0.4, 12);
	});

	it('negates for everyone else, and holds its estimate', () => {
		fc.assert(
			fc.property(arbitraryStrata, (strata) => {
				const { answer, interval } = conditionalDemographicDisparity(strata);
				if (answer.value === null) {
					expect(interval(level)).toBeNull();
					return;
				}
				close(conditionalDemographicDisparity(strata.map(swap)).answer.value, -answer.value);
				expect(interval(level)?.low).toBeLessThanOrEqual(answer.value);
				expect(interval(level)?.high).toBeGreaterThanOrEqual(answer.value);
			})
		);
	});

	it('leaves out strata where all ended alike, which Clarify takes in as nobody’s share being 0', () => {
		const strata = [stratum([2, 6, 8, 4]), stratum([5, 0, 5, 0])];
		expect(conditionalDemographicDisparity(strata)).toMatchObject({ rows: 20 });
		close(conditionalDemographicDisparity(strata).answer.value, 0.4);
		close(smclarifyConditionalDisparity(strata), (20 * 0.4 + 10 * (0 - 0.5)) / 30);
		expect(smclarifyConditionalDisparity([stratum([5, 0, 5, 0])])).toBeNull();
		expect(demographicDisparity(stratum([5, 0, 5, 0])).reason).toBe('division-by-zero');
	});
});
