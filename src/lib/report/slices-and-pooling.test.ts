import { describe, expect, it } from 'vitest';
import type { Cell, Cube } from '../core/cube/cube.ts';
import type { Counts } from '../core/cube/counts.ts';
import { readReportFile } from '../spec/read-report.ts';
import type { ResolvedAudit } from '../spec/resolved-audit.ts';
import { blankSmall } from './blank-small.ts';
import { buildResult } from './build-result.ts';
import type { PooledRow, Result } from './result.ts';
import { sampleAudit } from './sample-audit.test-support.ts';
import { slicesInOrder } from './slice-order.ts';
import { writeCsv } from './write-csv.ts';
import { writeHtml } from './write-html.ts';
import { resultText, writeReport } from './write-json.ts';
import { writeMarkdown } from './write-markdown.ts';

type Combination = readonly [race: string | null, sex: string | null, counts: Counts];

/** A third of everybody's positives are missed, and three quarters of those of Black women. */
const usual = { tp: 400, fp: 100, fn: 200, tn: 700 };
const few = { tp: 20, fp: 15, fn: 30, tn: 30 };
const log: readonly Combination[] = [
	['White', 'F', usual],
	['White', 'M', usual],
	['Black', 'F', { tp: 100, fp: 100, fn: 300, tn: 700 }],
	['Black', 'M', usual],
	['Other', 'F', few],
	['Other', 'M', usual]
];

function cubeOf(combinations: readonly Combination[]): Cube {
	const cells = combinations.map(([race, sex, counts]): Cell => ({
		model: 'm1',
		levels: [race, sex],
		...counts,
		unlabelled: 0,
		undecided: 0,
		mismatched: 0
	}));
	const rows = cells.reduce((sum, { tp, fp, fn, tn }) => sum + tp + fp + fn + tn, 0);
	return { models: ['m1'], groupSets: [{ attributes: ['race', 'sex'], cells }], rows, window: null };
}

const build = (combinations = log, change: Partial<ResolvedAudit> = {}): Result =>
	buildResult({ audit: { ...sampleAudit(), policy: null, ...change }, cube: cubeOf(combinations) });

const provenance = {
	sources: [],
	engine: { name: 'test', version: '1' },
	plumbline: '0.1.0',
	createdAt: '2025-11-21T00:00:00Z',
	host: 'command line'
} as const;

const pooledOf = (result: Result, group: string): PooledRow => {
	const row = result.pooled.find((of) => of.group === group && of.metric === 'false_negative_rate');
	if (row === undefined) throw new Error(`No pooled rate of ${group}`);
	return row;
};

describe('pooled rates', () => {
	const result = build();

	it('stand beside every proportion of every combination, and of no single attribute', () => {
		expect(result.pooled).toHaveLength(6 * 4);
		expect(new Set(result.pooled.map(({ attribute }) => attribute))).toEqual(new Set(['race × sex']));
		for (const row of result.pooled) {
			const measure = result.measures.find(
				(of) => of.attribute === row.attribute && of.group === row.group && of.metric === row.metric
			);
			expect([row.n, row.denominator, row.value]).toEqual([measure?.n, measure?.denominator, measure?.value]);
			expect(row.pooled_low).toBeLessThan(row.pooled ?? NaN);
			expect(row.pooled_high).toBeGreaterThan(row.pooled ?? NaN);
		}
	});

	it('move a group of few rows further than one of many', () => {
		const small = pooledOf(result, 'Other × Female');
		const large = pooledOf(result, 'White × Female');
		expect(small.shrinkage).toBeGreaterThan(large.shrinkage ?? NaN);
		expect(small.value).toBe(0.6);
		expect(small.pooled).toBeLessThan(0.595);
	});

	it('of a group that may not leave are blank on screen too, and change with none of its counts', () => {
		const tiny = (counts: Counts) => build([...log, ['Tiny', 'F', counts], ['Tiny', 'M', counts]]);
		const some = tiny({ tp: 1, fp: 2, fn: 3, tn: 2 });
		const others = tiny({ tp: 3, fp: 2, fn: 1, tn: 2 });
		expect(pooledOf(some, 'Tiny × Female')).toMatchObject({ n: null, pooled: null, reason: 'suppressed' });
		expect(some.pooled).toEqual(others.pooled);
		expect(some.measures).not.toEqual(others.measures);
	});

	it('have no answer, with the reason, where the denominator is empty', () => {
		const row = pooledOf(build([...log, ['None', 'F', { tp: 0, fp: 40, fn: 0, tn: 40 }]]), 'None × Female');
		expect(row).toMatchObject({ denominator: 0, value: null, pooled: null, reason: 'no-positives' });
	});

	it('are none where nothing is combined', () => {
		expect(build(log, { intersections: { depth: 1, minimum: 30 } }).pooled).toEqual([]);
	});
});

describe('slices', () => {
	const result = build();
	const missed = result.slices.filter(({ metric }) => metric === 'false_negative_rate');

	it('are found where the model differs, the widest first, with everybody beside them', () => {
		const [widest] = slicesInOrder({ ...result, slices: missed }, 'm1', 'largest');
		expect(widest).toMatchObject({
			slice: 'race = Black × sex = Female',
			depth: 2,
			rows: 1200,
			value: 0.75,
			confirmed: true,
			reason: null
		});
		expect(widest?.overall).toBeCloseTo(1130 / 2850, 12);
		expect(widest?.divergence).toBeCloseTo(0.75 - 1130 / 2850, 12);
		expect(widest?.support).toBeCloseTo(1200 / 6895, 12);
	});

	it('have simultaneous intervals about the plain ones, and p adjusted over all that were looked at', () => {
		// Three races, two sexes and six combinations.
		for (const row of missed) {
			expect(row.family_size).toBe(11);
			expect(row.low_simultaneous).toBeLessThan(row.low);
			expect(row.high_simultaneous).toBeGreaterThan(row.high);
			expect(row.p_adjusted).toBeGreaterThanOrEqual(row.p);
			expect(row.p_adjusted).toBeLessThanOrEqual(0.05);
		}
		expect(missed.length).toBeGreaterThan(0);
	});

	it('are none where all groups have the same rates', () => {
		expect(build(log.map(([race, sex]) => [race, sex, usual])).slices).toEqual([]);
	});

	it('are of no missing membership that is only shown, but of one that is compared', () => {
		const worse: readonly Combination[] = [
			...log,
			[null, 'F', { tp: 100, fp: 100, fn: 900, tn: 700 }],
			[null, 'M', { tp: 100, fp: 100, fn: 900, tn: 700 }]
		];
		const named = (membership: 'shown' | 'compared') =>
			build(worse, {
				groups: sampleAudit().groups.map((group) => ({ ...group, missingMembership: membership }))
			}).slices.map(({ slice }) => slice);
		expect(named('shown')).not.toContain('race = Unknown');
		expect(named('compared')).toContain('race = Unknown');
	});

	it('are looked for no deeper than the audit combines attributes, in groups with enough rows', () => {
		const single = build(log, { intersections: { depth: 1, minimum: 30 } }).slices;
		expect(new Set(single.map(({ depth }) => depth))).toEqual(new Set([1]));
		// 95 rows: above the audit's 30, and above a hundredth of the log; not above 100.
		expect(missed[0]?.family_size).toBe(11);
		const strict = build(log, { intersections: { depth: 2, minimum: 100 } }).slices;
		expect(strict.find(({ metric }) => metric === 'false_negative_rate')?.family_size).toBe(10);
	});
});

describe('what leaves of them', () => {
	const result = build();

	it('has the columns of the design, a line for each row, and nothing that starts a formula', () => {
		const files = writeCsv(result);
		const lines = (name: string) => files[name]?.trimEnd().split('\r\n') ?? [];
		expect(lines('pooled.csv')[0]).toBe(
			'model,attribute,group,metric,n,denominator,value,pooled,pooled_low,pooled_high,shrinkage,reason'
		);
		expect(lines('slices.csv')[0]).toBe(
			'model,slice,depth,rows,support,metric,value,overall,divergence,low,high,low_simultaneous,high_simultaneous,test,p,p_adjusted,family_size,folds,confirmed,reason'
		);
		expect(lines('pooled.csv')).toHaveLength(1 + result.pooled.length);
		expect(lines('slices.csv')).toHaveLength(1 + result.slices.length);
	});

	it('is the same on screen, since nothing small is in it', () => {
		expect(blankSmall(result).pooled).toEqual(result.pooled);
		expect(blankSmall(result).slices).toEqual(result.slices);
	});

	it('is in the report’s file and is read from it, but may be absent from an older one', () => {
		const text = writeReport({ result, provenance });
		const read = readReportFile(text, 'report.json');
		if (!read.ok) throw new Error(read.problems[0]?.message);
		expect(read.value.result.slices).toHaveLength(result.slices.length);
		expect(read.value.result.pooled[0]?.group).toBe(result.pooled[0]?.group);
		const { result: written, ...rest } = JSON.parse(text) as { result: Record<string, unknown> };
		const older = Object.fromEntries(
			Object.entries(written).filter(([key]) => key !== 'pooled' && key !== 'slices')
		);
		const old = readReportFile(JSON.stringify({ result: older, ...rest }), 'report.json');
		expect(old.ok && [old.value.result.pooled, old.value.result.slices]).toEqual([[], []]);
	});

	it('does not depend on the order of the cells', () => {
		expect(resultText(build([...log].reverse()))).toBe(resultText(result));
	});

	it('is in the page and in Markdown, and says so where nothing was found', () => {
		const same = build(log.map(([race, sex]) => [race, sex, usual]));
		for (const write of [writeHtml, writeMarkdown]) {
			const found = write({ result, provenance });
			expect(found).toContain('Where the model differs most');
			expect(found).toMatch(/Race = Black × Sex = Female/);
			expect(found).toContain('drawn towards what their parts would predict');
			expect(write({ result: same, provenance })).toContain('No group or combination differs');
		}
	});
});
