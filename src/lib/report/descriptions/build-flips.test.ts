import { describe, expect, it } from 'vitest';
import type { CasePattern } from '#lib/core/counterfactual/case-pattern.ts';
import { noCounterfactual, noDescriptionSet } from '#lib/core/counterfactual/merge-counterfactual.ts';
import { resolveAudit } from '#lib/spec/resolve-audit.ts';
import { flipsOf } from './build-flips.ts';
import { descriptionNotices } from './description-notices.ts';
import { familiesOf } from './family.ts';

const resolved = resolveAudit(
	{
		id: 'a',
		counterfactual: { pair: 'case', variant: 'v', answer: 'said', baseline: 'base', gold: 'gold' }
	},
	{}
);
const audit = resolved.ok ? resolved.value : expect.fail();

/** Answers to the baseline and the variant by whether they are right, T or F. */
const pattern = (before: string, after: string, cases: number): CasePattern => {
	const right = (side: string): number => side.replaceAll('F', '').length;
	const differ = (side: string): number => right(side) * (side.length - right(side));
	return {
		answersBaseline: before.length,
		answersVariant: after.length,
		rightBaseline: right(before),
		rightVariant: right(after),
		refusedBaseline: 0,
		refusedVariant: 0,
		unparsedBaseline: 0,
		unparsedVariant: 0,
		differAcross:
			right(before) * (after.length - right(after)) + right(after) * (before.length - right(before)),
		differBaseline: differ(before),
		differVariant: differ(after),
		cases
	};
};
const tableOf = (variants: readonly string[], patterns: readonly CasePattern[]) => ({
	...noCounterfactual([]),
	groupSets: [
		{
			...noDescriptionSet([]),
			contrasts: variants.map((variant) => ({
				model: 'm',
				stratum: [],
				attribute: 'v',
				baseline: 'base',
				variant,
				levels: [],
				patterns,
				shifts: null,
				clusters: null
			}))
		}
	]
});
const flipOf = (...patterns: readonly CasePattern[]) => {
	const [family = expect.fail()] = familiesOf(audit, tableOf(['new'], patterns));
	return flipsOf(audit, [], family)[0] ?? expect.fail();
};

describe('a row of flips', () => {
	it('says over how many cases the excess is, which may be fewer than the flips are read from', () => {
		expect(flipOf(pattern('TF', 'TF', 3), pattern('TF', 'T', 2), pattern('T', 'F', 1))).toMatchObject({
			pairs: 6,
			excess_cases: 3
		});
		expect(flipOf(pattern('T', 'F', 4))).toMatchObject({ pairs: 4, excess_cases: 0, excess: null });
	});

	it('has the matched odds ratio with Clopper and Pearson’s interval', () => {
		// binom.test(6, 8)$conf.int in R is 0.3491442, 0.9681460; odds are share / (1 - share).
		const row = flipOf(pattern('F', 'T', 6), pattern('T', 'F', 2), pattern('T', 'T', 9));
		expect(row.matched_odds).toBe(3);
		expect(row.odds_low).toBeCloseTo(0.3491442 / (1 - 0.3491442), 5);
		expect(row.odds_high ?? NaN).toBeCloseTo(0.968146 / (1 - 0.968146), 3);
		expect(flipOf(pattern('F', 'T', 6))).toMatchObject({ matched_odds: Infinity, odds_high: Infinity });
	});

	it('has an excess of 0, and no dust beside it, where cases cancel', () => {
		// Of three answers a side, flips less noise are 1/3 and −1/9, which no double is.
		const none = flipOf(pattern('FFF', 'TTF', 1), pattern('TFF', 'TTF', 3));
		expect(none.excess).toBe(0);
		expect(Object.is(none.excess, -0)).toBe(false);
	});

	it('gives the reason where there is no p', () => {
		expect(flipOf(pattern('TTFT', 'TFFT', 1))).toMatchObject({ p: null, reason: 'too-few-rows', pairs: 1 });
		expect(flipOf(pattern('', 'T', 3))).toMatchObject({ pairs: 0, flip_rate: null, reason: 'no-rows' });
	});
});

it('a notice says that there is no panel of more than 120 descriptions', () => {
	const codes = (count: number): readonly string[] => {
		const table = tableOf(
			Array.from({ length: count }, (_, at) => `v${at}`),
			[pattern('T', 'F', 3)]
		);
		return descriptionNotices(audit, table, familiesOf(audit, table)[0]).map(({ code }) => code);
	};
	expect(codes(119)).not.toContain('many-descriptions');
	expect(codes(120)).toContain('many-descriptions');
});
