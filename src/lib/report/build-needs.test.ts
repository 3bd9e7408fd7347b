import { describe, expect, it } from 'vitest';
import type { Cube } from '#lib/core/cube/cube.ts';
import { needCell } from '#lib/core/needs/need-table.ts';
import { addTallies, noTally, tallyOfValue } from '#lib/core/needs/need-tally.ts';
import { valueBins } from '#lib/core/scores/score-bins.ts';
import { addSums, noSums, sumsOfRow } from '#lib/core/scores/score-sums.ts';
import { policyLibrary } from '#lib/spec/policy-library.ts';
import { resolveAudit } from '#lib/spec/resolve-audit.ts';
import { buildResult } from './build-result.ts';
import { needsHeading, needsHeldBack } from './need-words.ts';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';

const auditOf = (rowsAre: 'people' | 'cases') => {
	const found = resolveAudit(
		{
			id: 'needs',
			data: { rowsAre },
			outcome: { label: 'y', score: { column: 's', threshold: 0.5 } },
			groups: { column: 'g', reference: { level: 'a' } },
			needs: { column: 'ill', title: 'Illnesses | <b>' }
		},
		policyLibrary
	);
	if (!found.ok) throw new Error('The audit is sound');
	return found.value;
};

const bins = valueBins([0.2, 0.8]);
const ill = {
	a: [
		[1, 2, 3],
		[4, 5, 6]
	],
	b: [
		[3, 4, 5],
		[6, 7, 8, 9]
	],
	c: [[2], []]
} as const;

/** Rows by group and score, half of them positive, each with its illnesses. */
const cube: Cube = (() => {
	const groups = Object.entries(ill);
	const tally = (values: readonly number[]) => values.map(tallyOfValue).reduce(addTallies, noTally);
	const rowsOf = (places: readonly (readonly number[])[]) => places.map(({ length }) => length);
	const scoreCell = (levels: readonly string[], counts: readonly number[]) => ({
		model: 'model',
		levels,
		label: 'positive' as const,
		sums: counts
			.flatMap((count, at) => Array.from({ length: count }, () => sumsOfRow(bins[at]?.low ?? 0, 'positive')))
			.reduce(addSums, noSums),
		bins: counts.flatMap((count, at) => (count === 0 ? [] : [at])),
		counts: counts.filter((count) => count > 0)
	});
	const all = [0, 1].map((at) => groups.flatMap(([, places]) => places[at] ?? []));
	const of = (levels: readonly string[], places: readonly (readonly number[])[]) =>
		needCell(
			{ model: 'model', column: 'ill', levels },
			new Map(places.map((values, at) => [at, tally(values)]))
		);
	const cell = (levels: readonly string[], places: readonly (readonly number[])[]) => ({
		model: 'model',
		levels,
		...{ tp: places[1]?.length ?? 0, fn: places[0]?.length ?? 0, fp: 0, tn: 0 },
		...{ unlabelled: 0, undecided: 0, mismatched: 0 }
	});
	return {
		models: ['model'],
		rows: 14,
		window: null,
		groupSets: [{ attributes: ['g'], cells: groups.map(([level, places]) => cell([level], places)) }],
		scores: {
			bins,
			groupSets: [
				{ attributes: [], cells: [scoreCell([], rowsOf(all))] },
				{ attributes: ['g'], cells: groups.map(([level, places]) => scoreCell([level], rowsOf(places))) }
			]
		},
		needs: {
			bins,
			columns: ['ill'],
			groupSets: [
				{ attributes: [], cells: [of([], all)] },
				{ attributes: ['g'], cells: groups.map(([level, places]) => of([level], places)) }
			]
		}
	};
})();

describe('what groups need at the same score, in a report', () => {
	const cases = buildResult({ audit: auditOf('cases'), cube });
	const people = buildResult({ audit: auditOf('people'), cube });
	const wholeDifference = ((4 - 2) * 7 + (7.5 - 5) * 7) / 14;

	it('is the means by part and the difference from the reference, of which the reference has none', () => {
		const differences = cases.needs.filter(({ measure }) => measure === 'difference');
		expect(differences.map(({ group, value, reason }) => [group, value, reason])).toEqual([
			['b', expect.closeTo(wholeDifference, 12), null],
			['c', null, 'too-few-rows']
		]);
		const means = cases.needs.filter(({ measure, group }) => measure === 'mean' && group === 'b');
		expect(means.map(({ value, n, from, to }) => [value, n, from, to])).toEqual([
			[4, 3, 0, 0.5],
			[7.5, 4, 0.5, 1]
		]);
	});

	it('is told where rows are cases, nothing of a title becoming markup or a cell', () => {
		const markdown = writeMarkdown({ result: cases, provenance: null });
		expect(markdown).toContain(`## ${needsHeading}`);
		expect(markdown).toMatch(/2\\\.250/);
		const html = writeHtml({ result: cases, provenance: null });
		expect(html).toContain(needsHeading);
		expect(html).toContain('Illnesses | &lt;b&gt;');
		expect(html).not.toContain('<b>');
	});

	it('is said to stay where rows are people, without a figure', () => {
		for (const text of [
			writeMarkdown({ result: people, provenance: null }),
			writeHtml({ result: people, provenance: null })
		]) {
			expect(text).toContain(needsHeldBack);
			expect(text).not.toMatch(/2\\?\.250/);
		}
	});

	it('is not spoken of where the audit names no need', () => {
		const { needs, ...audit } = auditOf('cases');
		expect(needs).toHaveLength(1);
		const result = buildResult({ audit, cube });
		expect(result.needs).toEqual([]);
		expect(writeMarkdown({ result, provenance: null })).not.toContain(needsHeading);
	});
});
