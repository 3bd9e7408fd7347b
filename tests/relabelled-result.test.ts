import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Cube } from '../src/lib/core/cube/cube.ts';
import { buildResult } from '../src/lib/report/build-result.ts';
import type { Disparity, Result } from '../src/lib/report/result.ts';
import { sampleAudit } from '../src/lib/report/sample-audit.test-support.ts';
import type { Reference, ResolvedAudit } from '../src/lib/spec/resolved-audit.ts';

/** No name is part of another, nor of any word of a sentence, so that a text is renamed word by word. */
const levels = ['zorba', 'yucca', 'xylem', 'quartz'] as const;
type Level = (typeof levels)[number];
type Renaming = ReadonlyMap<string, string>;

const count = fc.noBias(fc.integer({ min: 12, max: 900 }));
const cellAt = (race: string | null, sex: string): fc.Arbitrary<Cell> =>
	fc.record({
		model: fc.constant('m1'),
		levels: fc.constant([race, sex]),
		tp: count,
		fp: count,
		fn: count,
		tn: count,
		unlabelled: count,
		undecided: count,
		mismatched: count
	});
const cubes: fc.Arbitrary<Cube> = fc
	.tuple(...[...levels, null].flatMap((race) => ['F', 'M'].map((sex) => cellAt(race, sex))))
	.map((cells) => ({
		models: ['m1'],
		groupSets: [{ attributes: ['race', 'sex'], cells }],
		rows: cells.reduce((sum, of) => sum + of.tp + of.fp + of.fn + of.tn, 0),
		window: null
	}));
const renamings: fc.Arbitrary<Renaming> = fc
	.shuffledSubarray([...levels], { minLength: levels.length })
	.map((shuffled) => new Map(levels.map((level, at) => [level, shuffled[at] ?? level])));

// Without share_of_selected's: its redrawings have a stream for each group's name.
const metrics = [
	...(['selection_rate', 'false_negative_rate', 'precision', 'f1', 'matthews_correlation'] as const),
	...(['treatment_equality', 'positive_likelihood_ratio', 'missed'] as const)
];

function auditWith(reference: Reference, membership: 'shown' | 'compared'): ResolvedAudit {
	const sample = sampleAudit();
	return {
		...sample,
		groups: sample.groups.map((group) => ({
			...group,
			...(group.column === 'race' ? { reference, missingMembership: membership } : {})
		})),
		metrics
	};
}

const names = new RegExp(levels.join('|'), 'g');
const renameText = (text: string, renaming: Renaming): string =>
	text.replace(names, (name) => renaming.get(name) ?? name);

function renameCube(cube: Cube, renaming: Renaming): Cube {
	return {
		...cube,
		groupSets: cube.groupSets.map(({ attributes, cells }) => ({
			attributes,
			cells: cells.map((cell) => ({
				...cell,
				levels: cell.levels.map((level) => (level === null ? null : (renaming.get(level) ?? level)))
			}))
		}))
	};
}

interface Row {
	/** Everything in the row that is no number, renamed. */
	readonly words: string;
	readonly numbers: readonly number[];
}

/** Rows in an order that does not hang on the order in which they were built. */
const rowsOf = (table: readonly object[], renaming: Renaming): readonly Row[] =>
	table
		.map((row) => {
			const entries = Object.entries<unknown>({ ...row }).sort(([a], [b]) => (a < b ? -1 : 1));
			return {
				words: renameText(
					JSON.stringify(entries, (_, value: unknown) => (typeof value === 'number' ? '#' : value)),
					renaming
				),
				numbers: entries.flatMap(([, value]) => (typeof value === 'number' ? [value] : []))
			};
		})
		.sort((a, b) => (a.words < b.words ? -1 : 1));

/** Sums over groups are summed in another order, so last digits may differ. */
const isNear = (a: number, b: number): boolean =>
	a === b || Math.abs(a - b) <= 1e-9 * Math.max(1e-3, Math.abs(a), Math.abs(b));

function expectSame(found: readonly Row[], expected: readonly Row[]): void {
	expect(found.map(({ words }) => words)).toEqual(expected.map(({ words }) => words));
	const unlike = found.filter(
		({ numbers }, i) => !numbers.every((value, at) => isNear(value, expected[i]?.numbers[at] ?? NaN))
	);
	expect(unlike).toEqual([]);
}

/** Where two groups tie, the name may decide which is the largest, the best or the highest. */
const hasTie = ({ measures }: Result): boolean => {
	const seen = new Set<string>();
	return measures.some(({ attribute, metric, value, n }) => {
		const keys = [`${attribute} ${metric} ${String(value)}`, `${attribute} ${metric} rows ${String(n)}`];
		const isTied = keys.some((key) => seen.has(key));
		keys.forEach((key) => seen.add(key));
		return isTied;
	});
};

const none: Renaming = new Map();
const named = (level: Level): Reference => ({ level });
const references = fc.constantFrom<Reference>(
	named('zorba'),
	named('quartz'),
	{ rule: 'largest' },
	{ rule: 'best' },
	{ rule: 'overall' },
	{ rule: 'rest' }
);

describe('renaming the levels of an attribute', () => {
	it('renames measures, disparities and verdicts, and changes nothing else', () => {
		let compared = 0;
		fc.assert(
			fc.property(
				cubes,
				renamings,
				references,
				fc.constantFrom('shown', 'compared'),
				(cube, renaming, reference, membership) => {
					const renamed =
						'level' in reference ? { level: renaming.get(reference.level) ?? reference.level } : reference;
					const before = buildResult({ audit: auditWith(reference, membership), cube });
					fc.pre(!hasTie(before));
					const after = buildResult({
						audit: auditWith(renamed, membership),
						cube: renameCube(cube, renaming)
					});
					expectSame(rowsOf(after.measures, none), rowsOf(before.measures, renaming));
					expectSame(rowsOf(after.disparities, none), rowsOf(before.disparities, renaming));
					expectSame(rowsOf(after.verdicts, none), rowsOf(before.verdicts, renaming));
					compared += before.verdicts.length;
				}
			),
			{ seed: 20251121, numRuns: 10 }
		);
		expect(compared).toBeGreaterThan(40);
	});
});

const negated = (value: number | null): number | null => (value === null ? null : 0 - value);
const inverted = (value: number | null): number | null => (value === null ? null : 1 / value);

describe('swapping a group and a named reference', () => {
	const ends = [
		['low', 'high'],
		['low_simultaneous', 'high_simultaneous'],
		['low66', 'high66']
	] as const;

	it('negates a difference with its intervals, inverts a ratio, and leaves the p value', () => {
		const seen = { difference: 0, ratio: 0 };
		fc.assert(
			fc.property(cubes, (cube) => {
				const against = (level: Level) =>
					buildResult({ audit: auditWith(named(level), 'shown'), cube }).disparities.filter(
						({ attribute }) => attribute === 'race'
					);
				const swapped = against('quartz');
				const pair = (rows: readonly Disparity[], group: Level, comparison: 'difference' | 'ratio') =>
					rows.filter((row) => row.group === group && row.comparison === comparison);
				for (const comparison of ['difference', 'ratio'] as const) {
					const turned = comparison === 'difference' ? negated : inverted;
					for (const row of pair(against('zorba'), 'quartz', comparison)) {
						const other = pair(swapped, 'zorba', comparison).find((of) => of.metric === row.metric);
						if (other === undefined) throw new Error(`${String(row.metric)} is not there both ways`);
						expect([row.reference, other.reference]).toEqual(['zorba', 'quartz']);
						expectNear(other.value, turned(row.value));
						for (const [low, high] of ends) {
							expectNear(other[low], turned(row[high]));
							expectNear(other[high], turned(row[low]));
						}
						expectNear(other.p, row.p);
						expect([other.test, other.method, other.family_size, other.reason]).toEqual([
							row.test,
							row.method,
							row.family_size,
							row.reason
						]);
						seen[comparison] += row.value === null ? 0 : 1;
					}
				}
			}),
			{ seed: 20251121, numRuns: 10 }
		);
		expect(seen.difference).toBeGreaterThan(40);
		expect(seen.ratio).toBeGreaterThan(40);
	});
});

function expectNear(found: number | null, expected: number | null): void {
	if (found === null || expected === null) expect(found).toBe(expected);
	else expect(isNear(found, expected), `${String(found)} beside ${String(expected)}`).toBe(true);
}
