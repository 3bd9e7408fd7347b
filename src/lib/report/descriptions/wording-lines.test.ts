import { describe, expect, test } from 'vitest';
import type { TextRow } from './text-row.ts';
import { wordingLines, wordingSentence } from './wording-lines.ts';

const rowsOf = (stratum: string, counts: Readonly<Record<string, number>>): readonly TextRow[] =>
	(['same', 'intended', 'more', 'untold'] as const).map((measure) => ({
		...{ model: 'm', stratum, attribute: 'sex', baseline: 'male', variant: 'female' },
		...{ of: 'description' as const, measure },
		pairs: Object.values(counts).reduce((sum, count) => sum + count, 0),
		count: counts[measure] ?? 0,
		...{ value: null, low: null, high: null, mean_baseline: null, mean_variant: null },
		...{ method: null, reason: null },
		examples: measure === 'more' ? ['c1: + cleans offices'] : []
	}));

describe('how the texts of descriptions differ', () => {
	test('strata that say the same of the same texts are one line, and each of their pairs is counted', () => {
		const lines = wordingLines([
			...rowsOf('model=a', { intended: 7, more: 3 }),
			...rowsOf('model=b', { intended: 7, more: 3 }),
			...rowsOf('model=c', { intended: 8, more: 2 })
		]);
		expect(lines.map(({ alike, more, pairs, stratum }) => [stratum, alike, more, pairs])).toEqual([
			['model=a', 2, 3, 10],
			['model=c', 1, 2, 10]
		]);
		expect(lines[0]?.examples).toEqual(['c1: + cleans offices']);
		expect(wordingSentence(lines)).toContain(
			'In 8 of 30 pairs (26.7 %, counted in each stratum) more changed'
		);
	});

	test('a text that is missing is told beside what the others say', () => {
		const sentence = wordingSentence(wordingLines(rowsOf('model=a', { intended: 9, untold: 1 })));
		expect(sentence).toBe(
			'In none of 10 pairs did more change than the words that tell the descriptions apart. 1 cannot be told, since a text is missing.'
		);
	});

	test('without pairs there is nothing to compare', () => {
		expect(wordingSentence([])).toBe('No pair has two texts to compare.');
	});
});
