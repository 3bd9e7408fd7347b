import { describe, expect, it } from 'vitest';
import type { RaterAgreement } from '#lib/spec/resolved-audit.ts';
import { judgeRatings } from './judge-ratings.ts';

const asked = (further: Partial<RaterAgreement>): RaterAgreement => ({
	columns: ['a', 'b'],
	scale: 'nominal',
	order: null,
	missing: [],
	...further
});
const found = (of: Partial<RaterAgreement>, levels: readonly string[]) =>
	judgeRatings(asked(of), 1, levels).map(({ code, at, message }) => ({ code, at, message }));

describe('the ratings of a column', () => {
	it('may be any few words where they have no order', () => {
		expect(found({}, ['yes', 'no', 'maybe'])).toEqual([]);
		expect(found({}, [])).toMatchObject([{ code: 'column-without-values', at: '/agreement/columns/1' }]);
		const many = Array.from({ length: 51 }, (_, i) => String(i));
		expect(found({}, many)).toMatchObject([{ code: 'too-many-ratings' }]);
		expect(found({}, many.slice(1))).toEqual([]);
	});

	it('are decimal numbers on a scale that lists no order', () => {
		for (const scale of ['ordinal', 'interval'] as const) {
			expect(found({ scale }, ['1', '-2.5', '.5', '3.', '1e2'])).toEqual([]);
			const odd = ['high', ' ', '0x10', 'Infinity', '1e999', '.'];
			expect(found({ scale }, ['1', ...odd])).toEqual([
				{
					code: 'rating-not-a-number',
					at: '/agreement/columns/1',
					message: `The column b rates on a scale and holds ${odd.map((level) => JSON.stringify(level)).join(', ')}, which are no numbers.`
				}
			]);
		}
	});

	it('are all in the order where there is one, and need not all be seen', () => {
		const order = ['low', 'middle', 'high'];
		expect(found({ scale: 'ordinal', order }, ['high', 'low'])).toEqual([]);
		expect(found({ scale: 'interval', order }, ['high', '3', 'none'])).toEqual([
			{
				code: 'rating-not-in-order',
				at: '/agreement/columns/1',
				message: 'The column b holds "3", "none", which the order of ratings lacks.'
			}
		]);
	});
});
