import { describe, expect, it } from 'vitest';
import { withScores } from '../../../tests/scored-cube.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { readReportFile } from '#lib/spec/read-report.ts';
import { groupsOf } from '../core/cube/groups-of.ts';
import { rocCurve } from '../core/scores/roc-curve.ts';
import { blankSmall } from './blank-small.ts';
import { buildResult } from './build-result.ts';
import { fromReport } from './from-report.ts';
import { sampleAudit } from './sample-audit.test-support.ts';
import { cubeOf } from './sample-cube.test-support.ts';
import { writeHtml } from './write-html.ts';
import { writeCsv } from './write-csv.ts';
import { writeReport } from './write-json.ts';

const cube = withScores(
	cubeOf('race', {
		White: { tp: 40, fp: 30, fn: 20, tn: 90 },
		Black: { tp: 15, fp: 20, fn: 15, tn: 40 },
		'No positives': { tp: 0, fp: 5, fn: 0, tn: 15 }
	}),
	{ seed: 7, lost: false }
);

const audit = (rowsAre: 'people' | 'cases'): ResolvedAudit => {
	const sample = sampleAudit();
	return {
		...sample,
		data: { ...sample.data, rowsAre },
		model: {
			...sample.model,
			columns: sample.model.columns.map((model) => ({
				...model,
				score: { column: 'score', threshold: 0.5 }
			}))
		},
		groups: sample.groups.slice(0, 1),
		metrics: ['selection_rate', 'auroc'],
		policy: null
	};
};

const provenance = {
	sources: [],
	engine: { name: 'e', version: '1' },
	plumbline: '0',
	createdAt: '2026-01-01T00:00:00.000Z',
	host: 'command line'
} as const;

describe('the curves of a result', () => {
	const result = buildResult({ audit: audit('cases'), cube });
	const of = (group: string, curve: string) =>
		result.curves.filter((row) => row.group === group && row.curve === curve);

	it('are of everyone and of each group, in order along the curve', () => {
		const group = groupsOf(cube, { model: 'm1', attributes: ['race'], threshold: undefined }).find(
			({ cell }) => cell.levels[0] === 'Black'
		);
		const scores = group?.statistics.scores;
		if (scores === undefined) throw new Error('The cube has scores');
		expect(
			of('Black', 'roc').map(({ position, score, x, y, low, high, n }) => [
				position,
				score,
				x,
				y,
				low,
				high,
				n
			])
		).toEqual(
			rocCurve(scores, 0.95).map((point, at) => [
				at + 1,
				point.threshold,
				point.fpr,
				point.tpr,
				point.tprInterval.low,
				point.tprInterval.high,
				30
			])
		);
		expect(of('overall', 'roc').at(-1)).toMatchObject({ attribute: 'overall', x: 1, y: 1, n: 90 });
		expect(of('White', 'reliability').reduce((sum, { n }) => sum + (n ?? 0), 0)).toBe(180);
		expect(of('White', 'precision_recall').at(-1)).toMatchObject({ x: 1, y: 1 / 3, n: 180 });
	});

	it('without an answer are one row that says why', () => {
		expect(of('No positives', 'roc')).toMatchObject([{ position: null, y: null, reason: 'no-positives' }]);
		expect(of('No positives', 'reliability').length).toBeGreaterThan(1);
	});

	it('are not there where no figure of scores was asked', () => {
		const asked = { ...audit('cases'), metrics: ['selection_rate'] } as const;
		expect(buildResult({ audit: asked, cube }).curves).toEqual([]);
		const { models, groupSets, rows, window } = cube;
		const unscored = { models, groupSets, rows, window };
		expect(buildResult({ audit: audit('cases'), cube: unscored }).curves).toContainEqual(
			expect.objectContaining({ group: 'Black', curve: 'roc', reason: 'not-counted' })
		);
	});

	it('come back from a report as they were', () => {
		const read = readReportFile(writeReport({ result, provenance }), 'report.json');
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		const back = fromReport(read.value).result.curves;
		expect(back.map(({ score, reason }) => [score, reason])).toEqual(
			result.curves.map(({ score, reason }) => [score && Number(score.toPrecision(10)), reason])
		);
		expect(writeReport({ result: { ...result, curves: back }, provenance })).toBe(
			writeReport({ result, provenance })
		);
	});

	it('are drawn on the page that anybody can read, where they may leave', () => {
		const page = writeHtml({ result, provenance: null });
		expect(page).toContain('What the score does, by race');
		expect(page.match(/class="spread"/g)).toHaveLength(2);
		const people = writeHtml({ result: buildResult({ audit: audit('people'), cube }), provenance: null });
		expect(people).not.toContain('What the score does');
	});

	it('of people stay on this machine, however large the groups', () => {
		const people = buildResult({ audit: audit('people'), cube });
		expect(people.curves.filter(({ y }) => y !== null).length).toBeGreaterThan(20);
		const left = blankSmall(people);
		expect(left.curves).toHaveLength(12);
		expect(left.curves.every(({ reason, y, n }) => reason === 'suppressed' && y === null && n === null)).toBe(
			true
		);
		expect(blankSmall(left).curves).toEqual(left.curves);
		expect(writeCsv(people)['curves.csv']).toContain('m1,,,overall,overall,roc,,,,,,,,suppressed');
	});
});
