import { cochranMantelHaenszelTest } from '../../src/lib/core/strata/cochran-mantel-haenszel-test.ts';
import { commonOddsRatio } from '../../src/lib/core/strata/common-odds-ratio.ts';
import { smclarifyConditionalDisparity } from '../../src/lib/core/strata/conditional-demographic-disparity.ts';
import type { Stratum } from '../../src/lib/core/strata/stratum.ts';
import { textOf, type Case, type Value } from './suites.ts';

const list = (value: Value | undefined): readonly Value[] =>
	Array.isArray(value) ? (value as readonly Value[]) : [];

/** A case's rows as strata: the facet against everyone else. */
export function facetStrata({ input, params }: Case): readonly Stratum[] {
	const facet = textOf(params['facet']);
	const groups = list(input['group']).map(textOf);
	const outcomes = list(input['y']).map((value) => Number(value) === 1);
	const strata = list(input['stratum']).map(textOf);
	const count = (stratum: string, ofFacet: boolean) => {
		const rows = groups.flatMap((group, at) =>
			strata[at] === stratum && (group === facet) === ofFacet ? [outcomes[at] === true] : []
		);
		return { successes: rows.filter(Boolean).length, trials: rows.length };
	};
	return [...new Set(strata)].map((stratum) => ({
		group: count(stratum, true),
		reference: count(stratum, false)
	}));
}

/** Clarify's conditional demographic disparity of a case. */
export const smclarifyWithinStrata = (test: Case): number | null =>
	smclarifyConditionalDisparity(facetStrata(test));

/** What R prints of two-by-two tables, each [[group yes, group no], [reference yes, reference no]]. */
export function mantelHaenszel({ input }: Case): unknown {
	const strata = (input['tables'] as readonly (readonly (readonly number[])[])[]).map(
		([[a = 0, b = 0] = [], [c = 0, d = 0] = []]): Stratum => ({
			group: { successes: a, trials: a + b },
			reference: { successes: c, trials: c + d }
		})
	);
	const test = cochranMantelHaenszelTest(strata, { corrected: true });
	return {
		common_odds_ratio: commonOddsRatio(strata).answer.value,
		cmh_chi2_cc: test?.chiSquare,
		cmh_p_cc: test?.p
	};
}
