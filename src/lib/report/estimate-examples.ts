import { peerPrints } from '#lib/core/disparities/compatibility/peer-prints.ts';
import { classCounts, type ClassCell } from '#lib/core/classes/class-counts.ts';
import { noCounts } from '#lib/core/cube/counts.ts';
import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import type { Metric } from '#lib/core/metrics/metric.ts';
import { isOfOutcome } from '#lib/core/metrics/outcome-types.ts';
import { addNumberSums, noNumberSums, sumsOfNumber, type NumberRow } from '#lib/core/numbers/number-sums.ts';
import { unitOf } from '#lib/core/numbers/whole-sum.ts';
import { countedScores, exampleThreshold, scoreCells, type ScoredGroups } from './scored-example.ts';
import type { WorkedExample } from './worked-examples.ts';

/** What an example is worked out on: a table for the reader, and the same as counts. */
interface Given {
	readonly given: NonNullable<WorkedExample['given']>;
	readonly group: GroupStatistics;
	readonly population: GroupStatistics;
}

export const scoredGroups: ScoredGroups = {
	group: [
		[0.9, true],
		[0.7, false],
		[0.6, true],
		[0.4, true],
		[0.2, false],
		[0.1, false]
	],
	others: [
		[0.8, true],
		[0.5, false],
		[0.5, true],
		[0.3, false]
	]
};

const ofScores = (groups: ScoredGroups): Given => {
	const { group, population } = countedScores(groups);
	return {
		given: {
			heads: ['', 'scores of positives', 'scores of negatives'],
			rows: [
				['the group', ...scoreCells(groups.group)],
				['everyone else', ...scoreCells(groups.others)]
			]
		},
		group,
		population
	};
};

const ofNumbers = (rows: readonly (readonly [label: number, prediction: number])[]): Given => {
	const units = { value: unitOf(8), error: unitOf(8) };
	const sums = (of: readonly NumberRow[]) =>
		of.map((row) => sumsOfNumber(row, units)).reduce(addNumberSums, noNumberSums);
	const group = {
		...noCounts,
		tp: rows.length,
		numbers: sums(rows.map(([label, prediction]) => ({ label, prediction })))
	};
	return {
		given: {
			heads: ['label', 'prediction'],
			rows: rows.length === 0 ? [['no rows', '']] : rows.map((row) => row.map(String))
		},
		group,
		population: group
	};
};

const ofClasses = (cells: readonly ClassCell[]): Given => {
	const right = cells.filter(({ label, predicted }) => label === predicted);
	const rowsOf = (some: readonly ClassCell[]) => some.reduce((sum, { rows }) => sum + rows, 0);
	const tp = rowsOf(right);
	const group = { ...noCounts, tp, fn: rowsOf(cells) - tp, classes: classCounts(cells) };
	return {
		given: {
			heads: ['label', 'predicted', 'rows'],
			rows:
				cells.length === 0
					? [['none', '', '0']]
					: cells.map(({ label, predicted, rows }) => [label, predicted, String(rows)])
		},
		group,
		population: group
	};
};

const ofGrades = (grades: readonly number[], refused: number, unparsed: number): Given => {
	const units = { value: unitOf(8), error: 0 };
	const tp = grades.filter((grade) => grade >= 4).length;
	const group = {
		tp,
		fn: grades.length - tp,
		fp: refused,
		tn: unparsed,
		numbers: grades
			.map((prediction) => sumsOfNumber({ prediction, label: null }, units))
			.reduce(addNumberSums, noNumberSums)
	};
	return {
		given: {
			heads: ['grades', 'at the cut (4) or above', 'refused', 'unparsed'],
			rows: [[grades.join(', ') || 'none', String(tp), String(refused), String(unparsed)]]
		},
		group,
		population: group
	};
};

const abc = (cells: readonly (readonly [label: string, predicted: string, rows: number])[]): Given =>
	ofClasses(cells.map(([label, predicted, rows]) => ({ label, predicted, rows })));

/** The example of each kind of outcome, and the cases that may leave a metric without an answer, nearest first. */
function examplesFor({ id }: Metric): readonly Given[] {
	if (isOfOutcome(id, 'classes'))
		return [
			abc([
				['A', 'A', 5],
				['A', 'B', 1],
				['B', 'A', 1],
				['B', 'B', 3]
			]),
			abc([
				['A', 'A', 4],
				['B', 'A', 2]
			]),
			abc([['A', 'A', 4]]),
			abc([])
		];
	if (isOfOutcome(id, 'number'))
		return [
			ofNumbers([
				[3, 2],
				[5, 6],
				[4, 6],
				[8, 7]
			]),
			ofNumbers([
				[4, 5],
				[4, 3]
			]),
			ofNumbers([])
		];
	if (isOfOutcome(id, 'graded'))
		return [ofGrades([5, 4, 4, 3, 1, 2], 2, 1), ofGrades([], 2, 1), ofGrades([], 0, 0)];
	const [, ...negatives] = scoredGroups.others.filter(([, positive]) => !positive);
	const { others } = scoredGroups;
	return [
		ofScores(scoredGroups),
		ofScores({ group: [[0.7, false], ...negatives], others: others.filter(([, positive]) => !positive) }),
		ofScores({ group: [[0.7, true]], others: others.filter(([, positive]) => positive) }),
		ofScores({ group: [], others })
	];
}

/** A metric that is read from more than the four cells where it has an answer, and where it has none. */
export function estimateExamples(metric: Metric): readonly WorkedExample[] {
	const [usual, ...rest] = examplesFor(metric);
	const none = rest.find((input) => metric.value(input).value === null);
	const example = (title: string, { given, ...input }: Given): WorkedExample => ({
		title,
		groups: [],
		given,
		of: metric.id === 'net_benefit' ? `threshold ${String(exampleThreshold)}` : null,
		ours: metric.value(input),
		prints: peerPrints(metric, input)
	});
	return [
		...(usual === undefined ? [] : [example('Worked example', usual)]),
		...(none === undefined ? [] : [example('Where there is no answer', none)])
	];
}
