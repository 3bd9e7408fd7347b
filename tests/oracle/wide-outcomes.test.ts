import { describe, expect, it } from 'vitest';
import { auditOf, countTexts } from './count-log.ts';

const outcome = { label: 'y', prediction: 'decision' };
const unpivot = { columns: '^(?<llm>m\\d)_says$', value: 'decision', set: { round: 1 } };
const wideAudit = auditOf({
	id: 'a',
	data: { unpivot },
	model: { column: 'llm' },
	outcome,
	groups: ['sex', 'round']
});
const longAudit = auditOf({ id: 'a', model: { column: 'llm' }, outcome, groups: ['sex', 'round'] });

const cases = Array.from({ length: 60 }, (_, i) => ({
	sex: i % 3 === 0 ? 'f' : 'm',
	y: i % 2,
	says: [i % 5 === 0 ? 1 : 0, i % 7 < 3 ? 1 : 0]
}));
const wide = (rows: typeof cases) =>
	['sex,m1_says,y,m2_says', ...rows.map(({ sex, y, says: [one, two] }) => `${sex},${one},${y},${two}`)].join(
		'\n'
	);
const long = [
	'llm,round,sex,y,decision',
	...cases.flatMap(({ sex, y, says }) => says.map((says_, i) => `m${i + 1},1,${sex},${y},${says_}`))
].join('\n');

describe('a wide log of decisions', () => {
	it('has the counts of the long one, whole and in shards', async () => {
		const expected = await countTexts(longAudit, [long]);
		expect(expected.models).toEqual(['m1', 'm2']);
		expect(await countTexts(wideAudit, [wide(cases)])).toEqual(expected);
		expect(await countTexts(wideAudit, [wide(cases.slice(0, 17)), wide(cases.slice(17))])).toEqual(expected);
	});

	it('that lacks what a pattern matches is refused with what is there', async () => {
		await expect(countTexts(wideAudit, ['sex,y,m1\nf,1,0\n'])).rejects.toThrow('unpivot-matches-nothing');
	});
});
