import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestEdit } from './myers.ts';
import { wordDiff } from './word-diff.ts';
import { piecesOf, wordsOf } from './words.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 25 });

function commonLength(a: readonly string[], b: readonly string[]): number {
	const table = a.map(() => b.map(() => 0));
	let most = 0;
	a.forEach((x, i) => {
		b.forEach((y, j) => {
			const row = table[i] ?? [];
			row[j] = x === y ? (table[i - 1]?.[j - 1] ?? 0) + 1 : Math.max(table[i - 1]?.[j] ?? 0, row[j - 1] ?? 0);
			most = Math.max(most, row[j] ?? 0);
		});
	});
	return most;
}

describe('an edit script', () => {
	it('turns the first sequence into the second, and keeps as much as can be kept', () => {
		fc.assert(
			fc.property(letters, letters, (first, second) => {
				const edits = shortestEdit(first, second);
				let at = 0;
				const rebuilt: string[] = [];
				for (const edit of edits) {
					if (edit === 'kept') expect(first[at]).toBe(second[rebuilt.length]);
					if (edit !== 'removed') rebuilt.push(second[rebuilt.length] ?? '');
					if (edit !== 'added') at++;
				}
				expect(at).toBe(first.length);
				expect(rebuilt).toEqual(second);
				expect(edits.filter((edit) => edit === 'kept')).toHaveLength(commonLength(first, second));
			})
		);
	});

	it("is five changes in Myers' own example", () => {
		const edits = shortestEdit('A B C A B B A'.split(' '), 'C B A B A C'.split(' '));
		expect(edits.filter((edit) => edit !== 'kept')).toHaveLength(5);
	});

	it('of two long texts with nothing in common replaces the whole', () => {
		const first = Array.from({ length: 3000 }, (_, i) => `a${String(i)}`);
		const second = Array.from({ length: 3000 }, (_, i) => `b${String(i)}`);
		const edits = shortestEdit(['x', ...first, 'y'], ['x', ...second, 'y']);
		expect(edits.filter((edit) => edit === 'kept')).toHaveLength(2);
		expect(edits).toHaveLength(6002);
	});
});

describe('a word diff', () => {
	it('shows a swapped word between what is kept', () => {
		const runs = wordDiff('Her pulse is 81.', 'His pulse is 81.');
		expect(runs.map(({ kind, text }) => [kind, text])).toEqual([
			['removed', 'Her'],
			['added', 'His'],
			['kept', ' pulse is 81.']
		]);
	});

	it('of the same words in other white space is one kept run, and of empty texts none', () => {
		expect(wordDiff('Rest  at\nhome.', 'Rest at home.').map(({ kind }) => kind)).toEqual(['kept']);
		expect(wordDiff('', ' ')).toEqual([]);
	});

	it('holds all of both texts, whatever they are', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (first, second) => {
				const runs = wordDiff(first, second);
				const side = (left: 'removed' | 'added') =>
					runs.filter(({ kind }) => kind === 'kept' || kind === left).flatMap(({ pieces }) => pieces);
				expect(side('removed')).toEqual(piecesOf(first).map(({ text }) => text));
				expect(side('added')).toEqual(piecesOf(second).map(({ text }) => text));
			})
		);
	});
});

describe('words', () => {
	it.each([
		['', []],
		['?! … —', []],
		["A 54-year-old's pulse isn't 3.5.", ['A', "54-year-old's", 'pulse', "isn't", '3.5']],
		['Mañana, café', ['Mañana', 'café']],
		['患者 は', ['患', '者', 'は']],
		['мужчина 40 лет', ['мужчина', '40', 'лет']],
		['مريض عمره', ['مريض', 'عمره']]
	])('of "%s" are told in any script', (text, expected) => {
		expect(wordsOf(text)).toEqual(expected);
	});
});
