import { describe, expect, it } from 'vitest';
import type { Result } from '../result.ts';
import { sampleResult } from '../sample-report.test-support.ts';
import { descriptionHeadline } from './description-headline.ts';
import { mostChangedSentence } from './most-changed.ts';

const sample = sampleResult('vignette-llm-sample');
const [first] = sample.descriptions.flips;
if (first === undefined) throw new Error('The sample compares no descriptions');

const withFlips = (flips: readonly Partial<typeof first>[]): Result => ({
	...sample,
	verdicts: [],
	descriptions: { ...sample.descriptions, flips: flips.map((flip) => ({ ...first, by: null, ...flip })) }
});

describe('where answers change most', () => {
	it('is told with its interval where nothing says which answers are better', () => {
		const result = withFlips([
			{ variant: 'terse', flip_rate: 0.1 },
			{ variant: 'angry', flip_rate: 0.39, flip_low: 0.3, flip_high: 0.489, pairs: 100 },
			{ variant: 'polite', flip_rate: null },
			{ variant: 'of one group', flip_rate: 0.9, by: 'sex', group: 'F' }
		]);
		const said = mostChangedSentence(result);
		expect(said).toMatch(/described as angry instead of .*: 39\.0\s% of the answers/);
		expect(said).toMatch(/\(100 cases, 95\s%: 30\.0 to 48\.9\)/);
		expect(descriptionHeadline(result)).toContain(said);
	});

	it('is not told where none changes', () => {
		expect(mostChangedSentence(withFlips([{ flip_rate: 0 }, { flip_rate: null }]))).toBe('');
		expect(descriptionHeadline(withFlips([{ flip_rate: 0 }]))).toMatch(/no shift is judged\.$/);
	});
});
