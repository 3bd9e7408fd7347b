import { describe, expect, it } from 'vitest';
import { histogramOf, rowsOf } from '../../../../tests/score-rows.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import type { PinnedThreshold } from '#lib/report/pins/pin.ts';
import type { Provenance } from '#lib/report/result.ts';
import { sampleAudit } from '#lib/report/sample-audit.test-support.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { placeOf } from '../pins/place-of.ts';
import { defaultView } from '#lib/state/address/view.ts';
import { readView } from '#lib/state/address/view-fragment.ts';
import { chosenIn } from './chosen.ts';
import { scopeOf, type ThresholdScope } from './scope.ts';
import { thresholdFinding, toldThreshold } from './told-threshold.ts';

const scores = [0.12341, 0.12345, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
const labels = { a: [0, 0, 1, 0, 1, 1, 0, 1], b: [0, 1, 0, 0, 1, 0, 1, 1] };

function evidenceOf(rowsAre: 'people' | 'cases') {
	const plain = sampleAudit();
	const audit: ResolvedAudit = {
		...plain,
		data: { ...plain.data, rowsAre },
		model: {
			...plain.model,
			columns: [{ name: 'm1', prediction: null, score: { column: 's', threshold: 0.3 } }]
		},
		privacy: { minimumCell: rowsAre === 'people' ? 11 : 1 }
	};
	const rows = Object.entries(labels).flatMap(([level, own]) =>
		rowsOf(own, scores).map((row) => ({ ...row, levels: [level] }))
	);
	const { cells, bins } = histogramOf(rows, undefined, ['race']);
	const own = cells.map((cell) => ({ ...cell, model: 'm1' }));
	const table = { bins, groupSets: [{ attributes: ['race'], cells: own }] };
	const groups = Object.entries(labels).map(([level, own]) => ({
		model: 'm1',
		levels: [level],
		...{ tp: own.filter(Boolean).length, fn: 0, fp: 0, tn: own.filter((label) => label === 0).length },
		...{ unlabelled: 0, undecided: 0, mismatched: 0 }
	}));
	const cube: Cube = {
		...{ models: ['m1'], groupSets: [{ attributes: ['race'], cells: groups }], rows: rows.length },
		...{ window: null, scores: table }
	};
	return { audit, evidence: { kind: 'counts', audit, cube, provenance: {} as Provenance } } as const;
}

function scopeFrom({ audit, evidence }: ReturnType<typeof evidenceOf>): ThresholdScope {
	const [attribute] = audit.groups;
	const scope = scopeOf({ audit, evidence, cube: evidence.cube, model: 'm1', attribute });
	if (typeof scope === 'string') throw new Error(scope);
	return scope;
}

const finding: PinnedThreshold = {
	kind: 'threshold',
	model: 'm1',
	attribute: 'race',
	metric: 'false_negative_rate',
	threshold: '0.6',
	thresholds: null,
	cost: 3
};

describe('pinned thresholds', () => {
	it('say what they do and cost where rows are no people', () => {
		const told = toldThreshold(evidenceOf('cases'), finding) ?? '';
		// Counted here by hand, row for row.
		const errors = (threshold: number): number =>
			Object.values(labels)
				.flatMap((own) => own.map((label, at) => ({ label, score: scores[at] ?? 0 })))
				.reduce(
					(sum, { label, score }) =>
						sum + (label === 1 && score < threshold ? 3 : label === 0 && score >= threshold ? 1 : 0),
					0
				);
		expect(told).toContain('Threshold 0.6 for all');
		expect(told).toContain(
			`A missed case costs 3 false alarms: errors cost ${String(errors(0.6))} in all, and ${String(errors(0.3))} at the threshold in force (0.3).`
		);
	});

	it('of people say where they stand, to three digits, and nothing that they would do', () => {
		const told = toldThreshold(evidenceOf('people'), { ...finding, threshold: '0.12345' }) ?? '';
		expect(told).toContain('One threshold for all: 0.123. A missed case costs 3 false alarms');
		expect(told).not.toMatch(/selected|errors cost|points apart/u);
		const scope = scopeFrom(evidenceOf('people'));
		const chosen = chosenIn({ threshold: 0.12345, thresholds: null }, scope);
		expect(thresholdFinding(scope, { chosen, metric: 'precision', cost: 1 }).threshold).not.toContain('345');
	});

	it('are found again by their link, one for all and one for each group', () => {
		const of = evidenceOf('cases');
		const scope = scopeFrom(of);
		for (const [threshold, thresholds] of [
			[0.4, null],
			[Infinity, null],
			[0.5, '{"a":0.7,"b":"nobody"}']
		] as const) {
			const chosen = chosenIn({ threshold, thresholds }, scope);
			const pinned = thresholdFinding(scope, { chosen, metric: 'precision', cost: 2.5 });
			const { href } = placeOf(of.audit, pinned, { ...defaultView, theme: 'dark' });
			expect(href.startsWith('/thresholds#')).toBe(true);
			const view = readView(href.slice('/thresholds'.length));
			expect(chosenIn(view, scope)).toEqual(chosen);
			expect(view).toMatchObject({ cost: 2.5, gap: 'precision', attribute: 'race', theme: 'dark' });
		}
	});

	it('say nothing where the scores are not here', () => {
		const of = evidenceOf('cases');
		const { scores: gone, ...cube } = of.evidence.cube;
		expect(gone).toBeDefined();
		expect(toldThreshold({ ...of, evidence: { ...of.evidence, cube } }, finding)).toBeNull();
		expect(toldThreshold(of, { ...finding, attribute: 'age' })).toBeNull();
	});
});
