import { describe, expect, test } from 'vitest';
import type { Counts } from '../cube/counts.ts';
import type { Cell, Cube, Levels } from '../cube/cube.ts';
import { drawBinomial } from '../intervals/binomial-draw.ts';
import { seededRandom } from '../intervals/seeded-random.ts';
import { suppressionMask } from './make-suppression-mask.ts';
import { metricPublishable } from './suppression-mask.ts';
import { suppressCube } from './suppress-cube.ts';

const cell = (levels: Levels, counts: Counts, model = 'm'): Cell => ({
	model,
	levels,
	...counts,
	unlabelled: 0,
	undecided: 0,
	mismatched: 0
});
const even = (n: number): Counts => ({ tp: n / 4, fp: n / 4, fn: n / 4, tn: n / 4 });
const cubeOf = (attributes: readonly string[], cells: readonly Cell[]): Cube => ({
	models: [...new Set(cells.map((c) => c.model))],
	groupSets: [{ attributes, cells }],
	rows: cells.reduce((sum, c) => sum + c.tp + c.fp + c.fn + c.tn, 0),
	window: null
});

describe('suppression of one attribute', () => {
	const cells = [
		cell(['A'], even(4000)),
		cell(['B'], even(800)),
		cell(['C'], even(200)),
		cell(['D'], { tp: 1, fp: 2, fn: 0, tn: 0 })
	];
	const mask = suppressionMask(cubeOf(['race'], cells), { minimumCell: 11, attributeSets: [['race']] });
	const of = (level: string | null) => mask.publishes('m', ['race'], [level]);

	test('hides a small group and the next smallest beside it, which subtraction would otherwise give away', () => {
		expect(of('D')).toBe('nothing');
		expect(of('C')).toBe('nothing');
		expect(of('B')).toBe('cells');
		expect(of('A')).toBe('cells');
		expect(mask.publishes('m', [], [])).toBe('cells');
	});

	test('publishes an empty group, and nothing of an attribute or a model it was not told of', () => {
		expect(of('nobody')).toBe('cells');
		expect(mask.publishes('m', ['sex'], ['F'])).toBe('nothing');
		expect(mask.publishes('other', ['race'], ['A'])).toBe('nothing');
	});

	test('hides a group until what is hidden is large enough together', () => {
		const two = [cell(['A'], even(4000)), cell(['B'], even(800)), cell(['C'], even(4)), cell(['D'], even(4))];
		const found = suppressionMask(cubeOf(['race'], two), { minimumCell: 11, attributeSets: [['race']] });
		expect(['A', 'B', 'C', 'D'].map((level) => found.publishes('m', ['race'], [level]))).toEqual([
			'cells',
			'nothing',
			'nothing',
			'nothing'
		]);
	});

	test('shows rows and selection where only a finer cell is small, and does so for its complement too', () => {
		const fine = [
			cell(['A'], even(4000)),
			cell(['B'], even(800)),
			cell(['C'], { tp: 60, fp: 40, fn: 3, tn: 97 })
		];
		const found = suppressionMask(cubeOf(['race'], fine), { minimumCell: 11, attributeSets: [['race']] });
		expect(['A', 'B', 'C'].map((level) => found.publishes('m', ['race'], [level]))).toEqual([
			'cells',
			'selection',
			'selection'
		]);
	});

	test('publishes everything where the minimum is 1', () => {
		const all = suppressionMask(cubeOf(['race'], cells), { minimumCell: 1, attributeSets: [['race']] });
		expect(all.publishes('m', ['race'], ['D'])).toBe('cells');
		expect(all.withholds(['race'])).toBe(false);
	});
});

describe('suppression of intersections', () => {
	const sizes = [
		[4000, 3000, 2000],
		[800, 900, 1000],
		[400, 8, 400]
	];
	const cells = sizes.flatMap((row, r) =>
		row.map((n, s) => cell([`r${String(r)}`, `s${String(s)}`], even(n)))
	);
	const mask = suppressionMask(cubeOf(['race', 'sex'], cells), {
		minimumCell: 11,
		attributeSets: [['race'], ['sex'], ['race', 'sex']]
	});

	test('hides a rectangle around a small cell, and no margin', () => {
		const hidden = cells.filter((c) => mask.publishes('m', ['race', 'sex'], c.levels) === 'nothing');
		expect(hidden.map((c) => c.levels.join(' '))).toEqual(['r1 s0', 'r1 s1', 'r2 s0', 'r2 s1']);
		for (const level of ['r0', 'r1', 'r2']) expect(mask.publishes('m', ['race'], [level])).toBe('cells');
		for (const level of ['s0', 's1', 's2']) expect(mask.publishes('m', ['sex'], [level])).toBe('cells');
	});

	test('takes the attributes in any order', () => {
		expect(mask.publishes('m', ['sex', 'race'], ['s1', 'r2'])).toBe('nothing');
		expect(mask.publishes('m', ['sex', 'race'], ['s2', 'r0'])).toBe('cells');
	});

	test('withholds a table whose empty groups alone give a small count away', () => {
		// B is never s1, so r0 s1 is all of s1, r0 s0 follows from r0, and B follows from s0.
		const chain = [cell(['A', 's0'], even(8)), cell(['A', 's1'], even(400)), cell(['B', 's0'], even(400))];
		const found = suppressionMask(cubeOf(['race', 'sex'], chain), {
			minimumCell: 11,
			attributeSets: [['race'], ['sex'], ['race', 'sex']]
		});
		expect(found.withholds(['sex', 'race'])).toBe(true);
		expect(found.publishes('m', ['race', 'sex'], ['A', 's1'])).toBe('nothing');
		expect(found.publishes('m', ['race'], ['A'])).toBe('cells');
		const options = { minimumCell: 11, attributeSets: [['race', 'sex']] };
		const out = suppressCube(cubeOf(['race', 'sex'], chain), found, options);
		expect(out.groupSets.map((set) => set.attributes)).toEqual([[], ['race'], ['sex']]);
	});
});

describe('suppression of several models on the same rows', () => {
	const b = { tp: 20, fp: 20, fn: 20, tn: 20 };
	const cells = [
		cell(['A'], even(4000), 'one'),
		cell(['A'], even(4000), 'two'),
		cell(['B'], b, 'one'),
		cell(['B'], { ...b, tp: 36, fn: 4 }, 'two')
	];
	const mask = suppressionMask(cubeOf(['race'], cells), { minimumCell: 11, attributeSets: [['race']] });

	test('hides the cells of the model that has a small one, not of the other', () => {
		expect(mask.publishes('one', ['race'], ['B'])).toBe('cells');
		expect(mask.publishes('two', ['race'], ['B'])).toBe('selection');
		expect(mask.publishes('two', ['race'], ['A'])).toBe('selection');
	});
});

describe('suppression of a model whose rows are a part of another’s', () => {
	const options = { minimumCell: 11, attributeSets: [['race']] };
	const whole = [cell(['A'], even(400), 'one'), cell(['B'], even(400), 'one')];

	test('holds it back where the few that it lacks would follow by subtraction', () => {
		const lacking = [cell(['A'], { ...even(400), tp: 98 }, 'two'), cell(['B'], even(400), 'two')];
		const mask = suppressionMask(cubeOf(['race'], [...whole, ...lacking]), options);
		expect(mask.publishes('one', ['race'], ['A'])).toBe('cells');
		expect(mask.publishes('two', ['race'], ['A'])).toBe('nothing');
		expect(mask.publishes('two', ['race'], ['B'])).toBe('nothing');
		expect(mask.publishes('two', [], [])).toBe('nothing');
		expect(mask.scope('two')).toMatchObject({ leftOut: false, mismatched: false });
	});

	test('lets it pass where it lacks many, or none, or has rows that the other has not', () => {
		const publishes = (counts: Counts) =>
			suppressionMask(
				cubeOf(['race'], [...whole, cell(['A'], counts, 'two'), cell(['B'], even(400), 'two')]),
				options
			).publishes('two', ['race'], ['A']);
		expect(publishes({ ...even(400), tp: 80 })).toBe('cells');
		expect(publishes(even(400))).toBe('cells');
		expect(publishes({ ...even(400), tp: 98, fp: 102 })).toBe('cells');
	});
});

describe('what was left out', () => {
	const base = cell(['A'], even(400));
	const scopeOf = (extra: Partial<Cell>, rows: number) =>
		suppressionMask(
			{ ...cubeOf(['race'], [{ ...base, ...extra }]), rows },
			{ minimumCell: 11, attributeSets: [] }
		).scope('m');

	test('is published where every count is 0 or large enough', () => {
		expect(scopeOf({}, 400)).toEqual({ rows: true, leftOut: true, mismatched: true });
		expect(scopeOf({ unlabelled: 20, undecided: 30 }, 450)).toEqual({
			rows: true,
			leftOut: true,
			mismatched: true
		});
	});

	test('hides both counts where one is small, and the rows of the file where their sum is', () => {
		expect(scopeOf({ unlabelled: 3, undecided: 30 }, 433)).toMatchObject({ rows: true, leftOut: false });
		expect(scopeOf({ unlabelled: 3 }, 403)).toMatchObject({ rows: false, leftOut: false });
		expect(scopeOf({ mismatched: 2 }, 400)).toMatchObject({ rows: true, mismatched: false });
	});

	test('stays behind for every model where one has few, since it follows from the file and the others', () => {
		const cells = [
			{ ...base, model: 'one', unlabelled: 20 },
			{ ...base, model: 'two', unlabelled: 3 }
		];
		const mask = suppressionMask(
			{ ...cubeOf(['race'], cells), rows: 823 },
			{ minimumCell: 11, attributeSets: [] }
		);
		for (const model of ['one', 'two'])
			expect(mask.scope(model)).toMatchObject({ rows: false, leftOut: false });
	});
});

describe('a metric', () => {
	test('is publishable by what it needs of the four cells', () => {
		expect(metricPublishable({ id: 'count' }, 'rows')).toBe(true);
		expect(metricPublishable({ id: 'count' }, 'nothing')).toBe(false);
		expect(metricPublishable({ id: 'selection_rate' }, 'selection')).toBe(true);
		expect(metricPublishable({ id: 'selection_rate' }, 'rows')).toBe(false);
		expect(metricPublishable({ id: 'base_rate' }, 'selection')).toBe(false);
		expect(metricPublishable({ id: 'false_negative_rate' }, 'cells')).toBe(true);
	});
});

describe('a suppressed cube', () => {
	test('is blank exactly where the mask says, and holds the true number elsewhere', () => {
		const cells = [
			cell(['A'], even(4000)),
			cell(['B'], even(800)),
			cell(['C'], { tp: 60, fp: 40, fn: 3, tn: 97 }),
			cell(['D'], even(4))
		];
		const cube = cubeOf(['race'], cells);
		const options = { minimumCell: 11, attributeSets: [['race']] };
		const out = suppressCube(cube, suppressionMask(cube, options), options);
		const [population, race] = out.groupSets;
		expect(population?.cells[0]).toMatchObject({ publishable: 'cells', n: 5004, tp: 1261, unlabelled: 0 });
		expect(race?.cells.map((c) => [c.levels[0], c.publishable, c.n, c.selected, c.fn])).toEqual([
			['A', 'cells', 4000, 2000, 1000],
			['B', 'selection', 800, 400, null],
			['C', 'nothing', null, null, null],
			['D', 'nothing', null, null, null]
		]);
	});
});

test('a table of 60 levels by 60 is masked in seconds, and not withheld', () => {
	const random = seededRandom(1, 'large');
	const cells = Array.from({ length: 3600 }, (_, at) => {
		const n = drawBinomial(random, 600, random());
		const selected = drawBinomial(random, n, 0.3);
		const tp = drawBinomial(random, selected, 0.4);
		const fn = drawBinomial(random, n - selected, 0.1);
		return cell([`r${String(at % 60)}`, `s${String(Math.floor(at / 60))}`], {
			tp,
			fp: selected - tp,
			fn,
			tn: n - selected - fn
		});
	});
	const started = performance.now();
	const mask = suppressionMask(cubeOf(['race', 'site'], cells), {
		minimumCell: 11,
		attributeSets: [['race', 'site']]
	});
	expect(performance.now() - started).toBeLessThan(6000);
	expect(mask.withholds(['race', 'site'])).toBe(false);
});
