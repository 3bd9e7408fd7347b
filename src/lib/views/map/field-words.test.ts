import { describe, expect, test } from 'vitest';
import { readUnfinished } from '#lib/spec/resolve-audit.ts';
import { errorAt, inFieldWords } from './field-words.ts';

const problems = (counterfactual: object, compare?: object) =>
	readUnfinished({ id: 'x', counterfactual, ...(compare === undefined ? {} : { compare }) }, {}).problems;

describe('a problem of descriptions on the page', () => {
	test('is said in the words of its field, not of the audit file', () => {
		const unsaid = problems({
			pair: [],
			variant: 'v',
			answer: '',
			margin: 7,
			contrasts: [{ baseline: 'a', variant: '' }]
		});
		const words = unsaid.map(inFieldWords).map(({ message, mend }) => `${message} ${mend}`);
		expect(words).toContain('Answer is not said yet. Choose it under Descriptions.');
		expect(words).toContain('A case is not said yet. Choose it under Descriptions.');
		expect(words).toContain('Further pairs is not said yet. Choose it under Descriptions.');
		expect(words.join(' ')).toContain('“Margin”');
		expect(words.join(' ')).not.toMatch(/counterfactual|leave the key out/);
	});

	test('stands at its field alone', () => {
		const unsaid = problems({ pair: 'c', variant: 'v', answer: '' });
		expect(errorAt(unsaid, '/counterfactual/answer')).toContain('Answer is not said yet.');
		expect(errorAt(unsaid, '/counterfactual/answerText')).toBeUndefined();
	});

	test('names the fields where a column has two places or an adaptation holds nothing apart', () => {
		const twice = problems({ pair: 'c', variant: 'v', answer: 'v' }, { by: 'prompt' });
		const words = twice.map(inFieldWords).map(({ message }) => message);
		expect(words).toContain('The column v has two places under Descriptions.');
		expect(words).toContain('Adaptations names prompt, which is not among Apart by.');
	});
});
