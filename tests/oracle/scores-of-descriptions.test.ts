import { describe, expect, it } from 'vitest';
import type { CounterfactualTable } from '../../src/lib/core/counterfactual/counterfactual-table.ts';
import { shiftFigures } from '../../src/lib/core/counterfactual/shift-figures.ts';
import type { Cube } from '../../src/lib/core/cube/cube.ts';
import { auditOf, countTexts } from './count-log.ts';

const audit = auditOf({
	id: 'scores',
	counterfactual: {
		pair: ['case'],
		variant: 'description',
		baseline: ['base'],
		replicate: 'replicate',
		answer: 'answer',
		score: 'score'
	}
});
type Row = readonly [string, 'base' | 'new', number, string];
const csv = (rows: readonly Row[]) =>
	[
		'case,description,replicate,answer,score',
		...rows.map(([id, v, rep, score]) => `${id},${v},${rep},A,"${score}"`)
	].join('\n');
const tableOf = ({ counterfactual }: Cube): CounterfactualTable => {
	if (counterfactual === undefined) throw new Error('The descriptions were counted');
	return counterfactual;
};
const shiftsOf = (table: CounterfactualTable) => table.groupSets[0]?.contrasts[0]?.shifts ?? [];
const moves = async (...files: readonly (readonly Row[])[]) =>
	shiftsOf(tableOf(await countTexts(audit, files.map(csv))));
const told = async (rows: readonly Row[]) =>
	tableOf(await countTexts(audit, [csv(rows)])).trouble.map(({ kind, variant, cases }) => [
		kind,
		variant,
		cases
	]);
const pair = (id: string, base: string, variant: string): readonly Row[] => [
	[id, 'base', 1, base],
	[id, 'new', 1, variant]
];

describe('the score of the same cases', () => {
	it.each([
		['tiny', 1e-8],
		['a share', 1],
		['large', 1e15],
		['beyond any integer', 1e80]
	])('moves by what it moves, however large it is: %s', async (_, size) => {
		const rows = Array.from({ length: 40 }, (__, i) =>
			pair(`${i}`, `${5 * size}`, `${(45 + (i % 5)) * size}`)
		).flat();
		const found = await moves(rows);
		expect(found.map(({ pairs }) => pairs)).toEqual([8, 8, 8, 8, 8]);
		found.forEach(({ difference }, i) => {
			expect(difference / size).toBeCloseTo(40 + i, 9);
		});
		expect((shiftFigures(found).meanShift.value ?? 0) / size).toBeCloseTo(42, 9);
	});

	it('ties where it moves alike, in thirds as in whole answers, and however rows are dealt', async () => {
		const thirds = (id: string, base: readonly number[], variant: readonly number[]): readonly Row[] => [
			...base.map((score, i): Row => [id, 'base', i, `${score}`]),
			...variant.map((score, i): Row => [id, 'new', i, `${score}`])
		];
		const rows = [
			...thirds('a', [0.1, 0.1, 0.2], [0.2, 0.2, 0.1]),
			...thirds('b', [0.7, 0.8, 0.8, 0.7, 0.7, 0.7], [0.8, 0.8, 0.7]),
			...pair('c', '0.9', '0.4'),
			...pair('d', '0.6', '0.1')
		];
		const found = await moves(rows);
		expect(found.map(({ pairs }) => pairs)).toEqual([2, 2]);
		expect(found[1]?.difference).toBeCloseTo(1 / 30, 12);
		const dealt = [rows.filter((__, i) => i % 2 === 0), rows.filter((__, i) => i % 2 === 1)];
		expect(await moves(...dealt)).toEqual(found);
		expect(await moves(...dealt.toReversed())).toEqual(found);
	});

	it('that is missing, no number or told twice is in no move, and is told', async () => {
		const rows: readonly Row[] = [
			...pair('a', '0.5', '0.9'),
			...pair('b', '0.5', '0,1'),
			...pair('c', '', '0.1'),
			...pair('d', '0.5', '0.6'),
			['d', 'new', 1, '0.9'],
			...pair('e', '0.5', 'high'),
			...pair('f', '0.5', '0.5'),
			['f', 'new', 1, '']
		];
		expect(await moves(rows)).toEqual([
			{ difference: 0, pairs: 1 },
			{ difference: 0.4, pairs: 1 }
		]);
		expect(await told(rows)).toEqual([
			['duplicate', 'new', 2],
			['score-differs', 'new', 1],
			['score-missing', 'base', 1],
			['score-unreadable', 'new', 2]
		]);
	});

	it('stops the run where none of it is a number', async () => {
		await expect(countTexts(audit, [csv(pair('a', '0,5', '0,9'))])).rejects.toThrow(
			/"code":"score-not-a-number","at":"\/counterfactual\/score"/
		);
	});
});

describe('a case whose rows tell several clusters', () => {
	const clustered = auditOf({
		id: 'clusters',
		data: { cluster: 'ward' },
		counterfactual: {
			pair: ['case'],
			variant: 'description',
			baseline: ['base'],
			answer: 'answer',
			favourable: ['A']
		}
	});
	const log = (wardOf: (i: number, description: string) => string) =>
		[
			'case,description,answer,ward',
			...Array.from({ length: 40 }, (_, i) =>
				['base', 'new'].map(
					(v) => `${i},${v},${(i * (v === 'new' ? 5 : 3)) % 7 < 3 ? 'A' : 'B'},${wardOf(i, v)}`
				)
			).flat()
		].join('\n');
	const count = async (wardOf: (i: number, description: string) => string) =>
		tableOf(await countTexts(clustered, [log(wardOf)]));

	it('is clustered alike whatever the clusters are called, and is told', async () => {
		const named = (prefix: string) => (i: number, v: string) =>
			v === 'base' ? `m${i % 4}` : `${prefix}${i % 10}`;
		const [one, other] = [await count(named('zz')), await count(named('aa'))];
		expect(other).toEqual(one);
		expect(one.trouble.map(({ kind, variant, cases }) => [kind, variant, cases])).toEqual([
			['cluster-differs', null, 40]
		]);
	});

	it('is in the cluster that is told where some rows tell none', async () => {
		const some = await count((i, v) => (v === 'base' ? `m${i % 4}` : ''));
		expect(some).toEqual(await count((i) => `m${i % 4}`));
	});
});
