import { describe, expect, it } from 'vitest';
import { markedDiff } from './marked-diff.ts';

const sex = { attribute: 'sex', variants: ['male', 'female'] };
const changes = (runs: readonly { kind: string; text: string }[]) =>
	runs.filter(({ kind }) => kind !== 'kept').map(({ kind, text }) => `${kind}:${text.trim()}`);

describe('a marked diff', () => {
	it('marks a swap as intended in both texts and nothing else', () => {
		const { first, second } = markedDiff(
			'A 54-year-old man. He takes his pills.',
			'A 54-year-old woman. She takes her pills.',
			sex
		);
		expect(changes(first)).toEqual(['intended:man', 'intended:He', 'intended:his']);
		expect(changes(second)).toEqual(['intended:woman', 'intended:She', 'intended:her']);
	});

	it('marks what came beside the swap as more', () => {
		const { second } = markedDiff('A man asks for advice.', 'A woman, tired, asks for advice.', sex);
		expect(changes(second)).toEqual(['intended:woman', 'more:, tired,']);
	});

	it('joins to the texts as they stand', () => {
		const [a, b] = ['I am 24m,  with\npain.', 'I am 24f, with much pain.'];
		const { first, second } = markedDiff(a, b, sex);
		expect(first.map(({ text }) => text).join('')).toBe(a);
		expect(second.map(({ text }) => text).join('')).toBe(b);
		expect(changes(first)).toEqual(['intended:24m']);
		expect(changes(second)).toEqual(['intended:24f', 'more:much']);
	});

	it('marks no word that changed in case alone', () => {
		const { first, second } = markedDiff('Skin is dry.', 'The skin is dry.', sex);
		expect(changes(first)).toEqual([]);
		expect(changes(second)).toEqual(['more:The']);
	});

	it('marks nothing of equal texts', () => {
		expect(changes(markedDiff('As it was.', 'As it was.', sex).second)).toEqual([]);
	});
});
