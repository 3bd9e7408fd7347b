import { expect, test } from 'vitest';
import { splitSentence } from './split-sentence.ts';

test('a verdict reads as what happened and how far apart it is', () => {
	expect(
		splitSentence('Race Unknown: missed in 67.0 % (63 of 94). 22.8 points more; limit 5 points.')
	).toEqual({
		what: 'Race Unknown: missed in 67.0 % (63 of 94).',
		how: '22.8 points more; limit 5 points.'
	});
});

test('a single sentence is all said', () => {
	expect(splitSentence('Sex, missed: cannot be assessed, too few rows.')).toEqual({
		what: 'Sex, missed: cannot be assessed, too few rows.',
		how: ''
	});
});
