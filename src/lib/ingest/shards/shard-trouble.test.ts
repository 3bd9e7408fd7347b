import { expect, test } from 'vitest';
import { readAudit } from '#lib/spec/read-audit.ts';
import { columnDifference, shardTrouble } from './shard-trouble.ts';

function auditOf(definition: object) {
	const read = readAudit(JSON.stringify(definition), 'audit.json', {});
	if (!read.ok) throw new Error('The audit is sound');
	return read.value;
}

const plain = auditOf({ id: 'a', outcome: { label: 'y', prediction: 'p' }, groups: 'race' });
const codesOf = (trouble: ReturnType<typeof shardTrouble>) => ({
	inTheWay: trouble.inTheWay.map(({ code }) => code),
	toKnow: trouble.toKnow.map(({ code }) => code)
});

test('columns in another order are no difference', () => {
	const difference = columnDifference(['y', 'p', 'race'], {
		columns: ['race', 'y', 'p'],
		mayHaveMore: false
	});
	expect(difference).toEqual({ lacks: [], adds: [] });
	expect(shardTrouble(plain, 'b.csv', difference)).toEqual({ inTheWay: [], toKnow: [] });
});

test('a column that the audit reads stands in the way where a file lacks it, any other is only told', () => {
	const difference = columnDifference(['y', 'p', 'race', 'note'], {
		columns: ['y', 'p', 'Race'],
		mayHaveMore: false
	});
	expect(difference).toEqual({ lacks: ['race', 'note'], adds: ['Race'] });
	const trouble = shardTrouble(plain, 'b.csv', difference);
	expect(codesOf(trouble)).toEqual({
		inTheWay: ['shard-lacks-columns'],
		toKnow: ['shard-lacks-columns-unread', 'shard-adds-columns']
	});
	expect(trouble.inTheWay[0]?.message).toBe(
		'b.csv lacks the column race, which the first file has and the audit reads.'
	);
	expect(trouble.toKnow.map(({ message }) => message).join(' ')).toMatch(/note.*Race/);
});

test('where columns are gathered by patterns, each that is lacking stands in the way', () => {
	const wide = auditOf({
		id: 'w',
		data: { unpivot: [{ columns: '^(?<model>a|b)_says$', value: 'says' }] },
		model: { column: 'model' },
		outcome: { label: 'y', prediction: 'says' },
		groups: 'race'
	});
	expect(codesOf(shardTrouble(wide, 'b.csv', { lacks: ['b_says'], adds: [] })).inTheWay).toEqual([
		'shard-lacks-columns'
	]);
});

test('records that were not looked at may have what the others lack', () => {
	expect(columnDifference(['y', 'p'], { columns: ['y'], mayHaveMore: true }).lacks).toEqual([]);
});

test('a long list of columns is cut, with how many are left', () => {
	const lacks = Array.from({ length: 12 }, (_, i) => `c${String(i)}`);
	const [told] = shardTrouble(plain, 'b.csv', { lacks, adds: [] }).toKnow;
	expect(told?.message).toContain('c7 and 4 more');
});
