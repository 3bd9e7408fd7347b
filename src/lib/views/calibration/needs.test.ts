import { describe, expect, it } from 'vitest';
import { noCube } from '#lib/core/cube/merge-cubes.ts';
import { buildResult } from '#lib/report/build-result.ts';
import { sampleAudit } from '#lib/report/sample-audit.test-support.ts';
import type { NeedRow } from '#lib/report/need-row.ts';
import {
	chosenOutcome,
	chosenParts,
	differenceDots,
	needChart,
	needRows,
	needSentence,
	outcomesOf
} from './needs.ts';
import type { CalibrationGroup, CalibrationScope } from './scope.ts';

const audit = { ...sampleAudit(), needs: [{ column: 'ill', title: 'Illnesses' }] };
const [attribute] = audit.groups;
if (attribute === undefined) throw new Error('The sample has a group');

const row = (group: string, of: Partial<NeedRow>): NeedRow => ({
	model: 'm',
	attribute: group === 'overall' ? 'overall' : attribute.column,
	group,
	need: 'ill',
	measure: 'mean',
	reference: null,
	part: null,
	from: null,
	to: null,
	n: null,
	value: null,
	low: null,
	high: null,
	method: 't',
	reason: null,
	missingMembership: false,
	small: false,
	...of
});
const mean = (group: string, part: number, value: number): NeedRow =>
	row(group, { part, from: (part - 1) / 2, to: part / 2, n: 20, value, low: value - 1, high: value + 1 });
const difference = (group: string, value: number | null, low: number, high: number): NeedRow =>
	row(group, {
		measure: 'difference',
		reference: 'A',
		...(value === null ? { reason: 'too-few-rows' } : { value, low, high, n: 40, from: 0, to: 1 })
	});

const groupOf = (title: string, isReference = false): CalibrationGroup => ({
	title,
	name: title,
	isReference,
	level: title,
	missing: false,
	effect: 1,
	scores: null,
	statistics: null
});

const scopeOf = (needs: readonly NeedRow[]): CalibrationScope => ({
	audit,
	result: { ...buildResult({ audit, cube: noCube }), needs },
	model: 'm',
	attribute,
	topic: { model: 'm', attribute: attribute.column, title: 'Race' },
	groups: [groupOf('A', true), groupOf('B'), groupOf('C')],
	everyone: groupOf('everyone'),
	beside: { kind: 'group', title: 'A' },
	range: null,
	source: null,
	held: false
});

const rows = [
	mean('overall', 1, 1.5),
	mean('A', 1, 1),
	mean('A', 2, 3),
	mean('B', 1, 2),
	mean('B', 2, 4),
	difference('B', 1.25, 0.5, 2),
	difference('C', null, 0, 0)
];
const outcomes = outcomesOf(audit);
const [ill] = outcomes;
if (ill === undefined) throw new Error('The audit names an outcome');

describe('what is held against the score', () => {
	it('is what the audit names, and the label, which the address names by nothing', () => {
		expect(outcomes.map(({ key }) => key)).toEqual(['ill', '']);
		expect(chosenOutcome(outcomes, null)?.key).toBe('ill');
		expect(chosenOutcome(outcomes, '')?.key).toBe('');
		expect(chosenOutcome(outcomes, 'absent')?.key).toBe('ill');
		expect(chosenOutcome([], 'ill')).toBeNull();
	});

	it('is in tenths but where twentieths are asked for', () => {
		expect([null, 20, 7].map(chosenParts)).toEqual([10, 20, 10]);
	});
});

describe('the room as a report alone tells it', () => {
	const scope = scopeOf(rows);

	it('has its rows of the attribute and of everyone', () => {
		expect(needRows(scope, ill, 10)).toEqual(rows);
		expect(needRows(scopeOf([{ ...mean('B', 1, 2), attribute: 'other' }]), ill, 10)).toEqual([]);
	});

	it('draws a panel a group beside the reference, and says why one is empty', () => {
		const chart = needChart(scope, { outcome: ill, rows, shown: scope.groups });
		expect(chart.panels.map(({ points, isReference }) => [points.length, isReference])).toEqual([
			[2, true],
			[2, false],
			[0, false]
		]);
		expect(chart.behind?.points.map(({ x, y }) => [x, y])).toEqual([
			[0.25, 1],
			[0.75, 3]
		]);
		expect(chart.y).toEqual({ mode: 'rate', unit: 'number' });
		const shares = rows.map((each) => ({ ...each, method: 'wilson' }));
		expect(needChart(scope, { outcome: ill, rows: shares, shown: scope.groups }).y.unit).toBe('share');
	});

	it('has a dot for each difference, and none for the reference', () => {
		const { rows: dots } = differenceDots(scope, { outcome: ill, rows });
		expect(dots.map(({ key, value, reason }) => [key, value, reason])).toEqual([
			['B', 1.25, null],
			['C', null, 'too few rows']
		]);
	});

	it('says in one sentence who is apart from the reference, and that nobody is', () => {
		expect(needSentence(scope, ill, rows)).toBe(
			'Illnesses at the same score: 1 of 1 group is apart from A, the interval of the difference leaving 0 out; most so B, with 1.250 more (0.500 to 2.000).'
		);
		const unsure = [difference('B', -0.1, -0.5, 0.3)];
		expect(needSentence(scope, ill, unsure)).toContain('no group is clearly apart from A');
		expect(needSentence(scope, ill, [])).toBe('Illnesses at the same score: no group can be compared.');
	});

	it('leaves those whose group is not recorded out of the sentence, but where the audit compares them', () => {
		const missing = { ...difference('C', 3, 2, 4), missingMembership: true };
		const all = [...rows.filter(({ group }) => group !== 'C'), missing];
		expect(needSentence(scope, ill, all)).toBe(needSentence(scope, ill, rows));
		expect(needSentence(scope, ill, [missing])).toContain('no group can be compared');
		const compared = { ...scope, attribute: { ...attribute, missingMembership: 'compared' as const } };
		expect(needSentence(compared, ill, all)).toContain('2 of 2 groups are apart from A');
		expect(needSentence(compared, ill, all)).toContain('most so C');
	});
});
