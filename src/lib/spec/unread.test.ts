import { expect, test } from 'vitest';
import { joinUnread, type Unread } from './unread.ts';

const score = (rows: number | null): Unread => ({
	leftOut: 2,
	of: 10,
	values: [{ role: 'score', column: 'risk', rows }]
});

test('what could not be read of several logs adds up', () => {
	expect(joinUnread([score(3), undefined, score(4)], [8, 5, 8])).toEqual({
		leftOut: 4,
		of: 25,
		values: [{ role: 'score', column: 'risk', rows: 7 }]
	});
});

test('a number that is not told hides the sum', () => {
	expect(joinUnread([score(3), score(null)], [8, 8])?.values).toMatchObject([{ rows: null }]);
});

test('logs that were read whole have nothing to tell', () => {
	expect(joinUnread([undefined, undefined], [1, 2])).toBeUndefined();
});
