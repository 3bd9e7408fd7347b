import { describe, expect, it } from 'vitest';
import { auditOf, countTexts } from './count-log.ts';

const ofNumbers = auditOf({
	id: 'a',
	outcome: { type: 'number', prediction: 'guess', label: 'days' },
	groups: ['sex']
});
const graded = auditOf({
	id: 'a',
	outcome: { type: 'graded', prediction: 'grade', answers: { refused: ['-999999999'] } },
	groups: ['sex']
});

const days = Array.from({ length: 40 }, (_, i) => `${i % 2 === 0 ? 'f' : 'm'},${1 + (i % 7)},${2 + (i % 5)}`);
const log = (...more: readonly string[]) => ['sex,guess,days', ...days, ...more].join('\n');

describe('a log with one huge number', () => {
	it.each(['1e22', '1e300', '999999999'])('as %s is refused before anything is counted', async (huge) => {
		await expect(countTexts(ofNumbers, [log(`f,${huge},3`)])).rejects.toThrow('number-too-large');
		await expect(countTexts(ofNumbers, [log(), log('m,2,3', `f,3,${huge}`)])).rejects.toThrow(
			'/outcome/label'
		);
		const grades = ['sex,grade', ...days.map((row) => row.slice(0, 3)), `f,${huge}`].join('\n');
		await expect(countTexts(graded, [grades])).rejects.toThrow('number-too-large');
	});

	it('is counted where that number is not added: beside an empty cell, or as the mark of a refusal', async () => {
		const beside = await countTexts(ofNumbers, [log('f,1e22,', 'm,,1e22')]);
		expect(beside.numbers?.groupSets[0]?.cells[0]?.value.units?.value).toBe(3);
		const grades = ['sex,grade', ...days.map((row) => row.slice(0, 3)), 'f,-999999999'].join('\n');
		const refused = await countTexts(graded, [grades]);
		expect(refused.numbers?.groupSets[0]?.cells[0]?.value.units?.value).toBe(3);
	});
});
