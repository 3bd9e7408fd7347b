import { describe, expect, it } from 'vitest';
import { readCubeFile } from './read-cube.ts';
import { resolveAudit } from './resolve-audit.ts';

const audit = resolveAudit({ id: 'a', outcome: { label: 'y', prediction: 'p' }, groups: ['race'] }, {});
const counts = { tp: 5, fp: 1, fn: 2, tn: 20, unlabelled: 0, undecided: 0, mismatched: 0 };
const file = {
	schema: 'plumbline-cube/1',
	audit: audit.ok ? audit.value : null,
	cube: {
		models: ['m'],
		groupSets: [
			{
				attributes: ['race'],
				cells: [
					{ model: 'm', levels: [null], ...counts },
					{ model: 'm', levels: ['B'], ...counts }
				]
			}
		],
		rows: 56,
		window: null
	},
	sources: [{ name: 'log.csv', bytes: 100, rows: 56, hash: 'ab'.repeat(32) }],
	suppressed: null
};

const [set] = file.cube.groupSets;
const blank = { n: null, selected: null, tp: null, fp: null, fn: null, tn: null };
const left = { unlabelled: null, undecided: null, mismatched: null };
const suppressed = {
	...file,
	suppressed: { minimumCell: 11 },
	cube: {
		models: ['m'],
		groupSets: [
			{
				attributes: ['race'],
				cells: [{ model: 'm', levels: ['B'], publishable: 'nothing', ...blank, ...left }]
			}
		],
		rows: null,
		window: { first: '2025-01-01', last: '2025-02-01' },
		minimumCell: 11
	}
};

const read = (value: unknown) => readCubeFile(JSON.stringify(value), 'cube.json');
const codes = (value: unknown) => {
	const outcome = read(value);
	return outcome.ok ? [] : outcome.problems.map(({ code, at }) => `${code} ${at ?? ''}`);
};
const withCells = (...cells: object[]) => ({
	...file,
	cube: { ...file.cube, groupSets: [{ ...set, cells }] }
});

it('tells groups that hold more rows than the log', () => {
	const more = { ...counts, fn: counts.fn + 1 };
	const cells = [
		{ model: 'm', levels: [null], ...counts },
		{ model: 'm', levels: ['B'], ...more }
	];
	expect(codes(withCells(...cells))).toEqual(['counts-inconsistent /cube/groupSets/0/cells']);
});

const moments = {
	...Object.fromEntries(
		['clusters', 'positives', 'negatives', 'selected', 'passed_over'].map((name) => [name, 2])
	),
	...Object.fromEntries(
		['tp_tp', 'tp_fp', 'tp_fn', 'tp_tn', 'fp_fp', 'fp_fn', 'fp_tn', 'fn_fn', 'fn_tn', 'tn_tn'].map((name) => [
			name,
			5
		])
	)
};
const withClusters = (cells: readonly object[], overlaps: readonly object[] = []) => ({
	...file,
	cube: { ...file.cube, clusters: { groupSets: [{ attributes: ['race'], cells, overlaps }] } }
});

describe('the clusters of a cube’s file', () => {
	const cell = { model: 'm', levels: ['B'], moments, whole: null };

	it('are read as they were written', () => {
		expect(read(withClusters([cell]))).toEqual({ ok: true, value: withClusters([cell]) });
	});

	it.each([
		['a group twice', [cell, cell]],
		['a model that is not listed', [{ ...cell, model: 'other' }]],
		['a level too many', [{ ...cell, levels: ['B', 'F'] }]],
		['more clusters in a margin than in all', [{ ...cell, moments: { ...moments, positives: 3 } }]],
		['a product above its squares', [{ ...cell, moments: { ...moments, tp_fp: 6 } }]]
	])('are refused with %s', (_, cells) => {
		expect(codes(withClusters(cells))).toEqual(['counts-inconsistent /cube/clusters/groupSets/0/cells']);
	});

	it('are refused where a sum is no whole number', () => {
		expect(codes(withClusters([{ ...cell, moments: { ...moments, tp_tp: 1.5 } }]))[0]).toContain('/tp_tp');
	});
});

describe('readCubeFile', () => {
	it('reads what was written', () => {
		expect(read(file)).toEqual({ ok: true, value: file });
	});

	it('reads a suppressed cube', () => {
		expect(read(suppressed)).toEqual({ ok: true, value: suppressed });
	});

	it('takes no blank count where nothing was suppressed, and no full cell where something was', () => {
		expect(codes({ ...suppressed, suppressed: null })).toContain('type-wrong /cube/rows');
		expect(codes({ ...file, suppressed: { minimumCell: 11 } })).toContain(
			'key-required /cube/groupSets/0/cells/0'
		);
	});

	it('tells another kind of file', () => {
		expect(codes({ result: {} })).toEqual(['file-kind-wrong ']);
		expect(codes([])).toEqual(['file-kind-wrong ']);
	});

	it('tells where a cut file ends', () => {
		const outcome = readCubeFile(JSON.stringify(file, null, 1).slice(0, 300), 'cube.json');
		expect(outcome).toMatchObject({ problems: [{ code: 'syntax-json', file: 'cube.json' }] });
	});

	it('tells counts that cannot be', () => {
		expect(codes(withCells({ model: 'm', levels: ['B'], ...counts, tp: -1 }))).toEqual([
			'value-out-of-range /cube/groupSets/0/cells/0/tp'
		]);
	});

	it('tells counts that do not fit together', () => {
		const cell = { model: 'm', levels: ['B'], ...counts };
		expect(codes(withCells(cell, cell))).toEqual(['counts-inconsistent /cube/groupSets/0/cells']);
		expect(codes(withCells({ ...cell, levels: [] }))).toEqual([
			'counts-inconsistent /cube/groupSets/0/cells'
		]);
		expect(codes(withCells({ ...cell, model: 'x' }))).toEqual([
			'counts-inconsistent /cube/groupSets/0/cells'
		]);
		expect(
			codes({ ...file, cube: { ...file.cube, groupSets: [{ attributes: ['sex'], cells: [] }] } })
		).toEqual(['counts-inconsistent /cube/groupSets/0/attributes']);
	});

	it('checks the audit inside', () => {
		expect(codes({ ...file, audit: { ...file.audit, groups: ['race', 'race'] } })).toEqual([
			'group-twice /audit/groups/1'
		]);
	});
});
