import { describe, expect, it } from 'vitest';
import { everyVariant } from '#lib/report/descriptions/rows.ts';
import { sampleResult } from '#lib/report/sample-report.test-support.ts';
import type { Result } from '#lib/report/result.ts';
import { chosenContrast, contrastChoices, contrastText } from './shown-comparisons.ts';

const sample = sampleResult('vignette-llm-sample');
const { counterfactual } = sample.audit;
if (counterfactual === undefined) throw new Error('the sample compares descriptions');
const compared = sample.descriptions.flips.filter(
	({ by, variant }) => by === null && variant !== everyVariant
);

/** The sample's comparisons in so many prompts. */
const inPrompts = (count: number): Result => ({
	...sample,
	audit: { ...sample.audit, counterfactual: { ...counterfactual, stratum: ['prompt'] } },
	descriptions: {
		...sample.descriptions,
		flips: Array.from({ length: count }, (_, i) =>
			compared
				.slice(0, 4)
				.flatMap((row) =>
					['race', 'sex'].map((attribute) => ({ ...row, attribute, stratum: `prompt=p${String(i)}` }))
				)
		).flat()
	}
});

describe('every comparison at once', () => {
	const every = contrastText([]);
	const offered = (result: Result, only: Readonly<Record<string, string>>): boolean =>
		contrastChoices(result, only).some(({ value }) => value === every);

	it('is offered where the comparisons of the chosen strata are few, though all together are many', () => {
		expect(compared.length).toBeGreaterThan(0);
		expect(offered(inPrompts(2), {})).toBe(true);
		expect(offered(inPrompts(40), {})).toBe(false);
		expect(offered(inPrompts(40), { prompt: 'p3' })).toBe(true);
	});

	it('is no longer on show where the choice of strata is taken back', () => {
		expect(chosenContrast(inPrompts(40), every, { prompt: 'p3' })).toEqual([]);
		expect(chosenContrast(inPrompts(40), every, {})).not.toEqual([]);
	});
});
