import { describe, expect, it } from 'vitest';
import type { Cell } from '#lib/core/cube/cube.ts';
import { resolveAudit } from '#lib/spec/resolve-audit.ts';
import { soFar } from './so-far.ts';

function auditOf(metrics: readonly string[], more: object = {}) {
	const resolved = resolveAudit(
		{
			id: 'on-the-way',
			outcome: { label: 'y', prediction: 'p', score: 'score' },
			groups: [{ column: 'race', labels: { a: 'Group A' } }],
			metrics,
			...more
		},
		{}
	);
	if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
	return resolved.value;
}

const cell = (level: string | null, tp: number, fn: number, tn: number): Cell => ({
	model: 'model',
	levels: [level],
	...{ tp, fp: 0, fn, tn, unlabelled: 0, undecided: 0, mismatched: 0 }
});

const cubeOf = (...cells: readonly Cell[]) => ({
	models: ['model'],
	groupSets: [{ attributes: ['race'], cells }],
	rows: cells.reduce((sum, { tp, fn, tn }) => sum + tp + fn + tn, 0),
	window: null
});

const cube = cubeOf(cell('a', 30, 21, 60), cell('b', 15, 14, 500), cell(null, 65, 35, 0));

describe('what is known while a log is counted', () => {
	it('is the first share that the audit asks for, of everyone and of each group, the largest first', () => {
		const known = soFar(auditOf(['auroc', 'true_positive_rate', 'selection_rate']), cube, 5_000);
		expect(known?.metric.id).toBe('true_positive_rate');
		expect([known?.rows, known?.of, known?.model]).toEqual([740, 5_000, null]);
		expect(known?.everyone).toEqual({ title: 'Everyone', of: 180, value: 110 / 180 });
		expect(known?.attributes[0]?.groups).toEqual([
			{ title: 'b', of: 29, value: null },
			{ title: 'Group A', of: 51, value: 30 / 51 },
			{ title: 'Unknown', of: 100, value: 0.65 }
		]);
	});

	it('names eight groups and tells how many smaller ones there are', () => {
		const many = cubeOf(...Array.from({ length: 11 }, (_, i) => cell(`g${String(i)}`, 40 + i, 0, 0)));
		const [attribute] = soFar(auditOf(['true_positive_rate']), many, 1_000)?.attributes ?? [];
		expect(attribute?.groups.map(({ title }) => title).slice(0, 2)).toEqual(['g10', 'g9']);
		expect([attribute?.groups.length, attribute?.others]).toEqual([8, 3]);
	});

	it('names no group of fewer people than the least cell, nor one from which their count would follow', () => {
		const few = cubeOf(
			cell('a', 30, 21, 60),
			cell('b', 20, 30, 500),
			cell('c', 3, 4, 2),
			cell(null, 60, 40, 30)
		);
		const told = (more: object) => {
			const [attribute] = soFar(auditOf(['true_positive_rate'], more), few, 5_000)?.attributes ?? [];
			return [attribute?.groups.map(({ title, of }) => [title, of]), attribute?.others];
		};
		// Everyone less the other groups would tell of c: the next smallest stays behind with it.
		expect(told({})).toEqual([
			[
				['b', 50],
				['Unknown', 100]
			],
			2
		]);
		// Where rows are cases there is nobody to protect.
		expect(told({ data: { rowsAre: 'cases' } })).toEqual([
			[
				['b', 50],
				['Unknown', 100],
				['Group A', 51],
				['c', 7]
			],
			0
		]);
	});

	it('is nothing where everyone is fewer than the least cell', () => {
		const few = cubeOf(cell('a', 3, 0, 60));
		expect(soFar(auditOf(['true_positive_rate']), few, 5_000)).toBeNull();
	});

	it('is nothing where no share is asked for that labels and decisions tell, or no row was counted', () => {
		expect(soFar(auditOf(['auroc']), cube, 5_000)).toBeNull();
		expect(soFar(auditOf(['selection_rate']), { ...cubeOf(), models: [] }, 5_000)).toBeNull();
	});
});
