import { expect, test } from 'vitest';
import { KeptByKey } from './kept-by-key.ts';

const good = (): boolean => true;

test('what was made is there again, and what was asked for longest ago goes first', () => {
	const kept = new KeptByKey<string>(2);
	const made: string[] = [];
	const of = (key: string) =>
		kept.of(
			key,
			() => {
				made.push(key);
				return key;
			},
			good
		);
	// b is older than a when c comes.
	expect(['a', 'b', 'a', 'c', 'a', 'b'].map(of)).toEqual(['a', 'b', 'a', 'c', 'a', 'b']);
	expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('what is no longer good is made again', () => {
	const kept = new KeptByKey<number>(2);
	let made = 0;
	const of = (isGood: boolean) =>
		kept.of(
			'a',
			() => (made += 1),
			() => isGood
		);
	expect([of(true), of(true), of(false), of(true)]).toEqual([1, 1, 2, 2]);
});
