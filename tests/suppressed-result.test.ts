import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressCube } from '../src/lib/core/suppression/suppress-cube.ts';
import { suppressionMask } from '../src/lib/core/suppression/make-suppression-mask.ts';
import { attributeSets } from '../src/lib/report/attribute-sets.ts';
import { minimumCell as leastCell } from '../src/lib/report/prepare.ts';
import { blankSmall } from '../src/lib/report/blank-small.ts';
import { buildResult } from '../src/lib/report/build-result.ts';
import type { Result } from '../src/lib/report/result.ts';
import { resultText } from '../src/lib/report/write-json.ts';
import { sampleAudit } from '../src/lib/report/sample-audit.test-support.ts';
import type { ResolvedAudit } from '../src/lib/spec/resolved-audit.ts';
import { thresholdOf } from '../src/lib/spec/threshold-of.ts';
import { arbitraryCube } from './arbitrary-cube.ts';
import { arbitraryScoredCube } from './scored-cube.ts';

const references = [
	{ rule: 'largest' },
	{ rule: 'best' },
	{ rule: 'overall' },
	{ rule: 'rest' },
	{ level: 'a' }
] as const;

const audit = (
	reference: (typeof references)[number],
	membership: 'shown' | 'compared',
	rowsAre: 'people' | 'cases'
): ResolvedAudit => {
	const sample = sampleAudit();
	const [group] = sample.groups;
	if (group === undefined) throw new Error('The sample audit has groups');
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
		groups: ['race', 'sex'].map((column) => ({
			...group,
			column,
			title: column,
			reference,
			missingMembership: membership
		})),
		metrics: [
			...(['count', 'selection_rate', 'false_negative_rate', 'missed', 'share_of_selected'] as const),
			...(['auroc', 'mean_score', 'net_benefit', 'maximum_calibration_error', 'bpsn_auroc'] as const),
			...(['expected_calibration_error', 'average_precision'] as const)
		],
		inference: { ...sample.inference, resamples: 40 }
	};
};

/** Walks every table: a row that was held back says so and holds no number. Returns how many there are. */
function expectBlank(result: Result): number {
	const parts: readonly unknown[] = Object.values({ ...result, ...result.descriptions });
	const held = parts
		.flatMap((part) => (Array.isArray(part) ? (part as readonly object[]) : []))
		.filter(
			(row) => ('small' in row && row.small === true) || ('reason' in row && row.reason === 'suppressed')
		);
	for (const row of held) {
		expect(Object.values(row).filter((value) => typeof value === 'number')).toEqual([]);
		expect(row).toMatchObject({ reason: 'suppressed' });
	}
	return held.length;
}

describe('what leaves', () => {
	it('is the same from a cube and from the cube that was suppressed before', () => {
		const seen = { pooled: 0, blank: 0, slices: 0, points: 0, blankCurves: 0, heldBack: 0 };
		fc.assert(
			fc.property(
				fc.oneof(arbitraryCube, arbitraryScoredCube),
				fc.constantFrom(...references),
				fc.constantFrom('shown', 'compared'),
				fc.constantFrom('people', 'people', 'cases'),
				(cube, reference, membership, rowsAre) => {
					const asked = audit(reference, membership, rowsAre);
					const columns = attributeSets(asked).map((set) => set.groups.map((group) => group.column));
					const minimumCell = leastCell(asked);
					const mask = suppressionMask(cube, { minimumCell, attributeSets: columns });
					const suppressed = suppressCube(cube, mask, {
						attributeSets: columns,
						minimumCell,
						thresholdOf: thresholdOf(asked)
					});
					const before = buildResult({ audit: asked, cube: suppressed });
					const after = buildResult({ audit: asked, cube });
					// Whoever opens the suppressed cube sees what leaves of the whole one, and nothing else.
					expect(before).toEqual(blankSmall(after));
					seen.heldBack += expectBlank(before);
					expect(resultText(before)).toBe(resultText(after));
					// Scores that did not leave were counted all the same.
					if (cube.scores !== undefined)
						for (const { comparison, reason } of before.disparities)
							if (comparison === 'kolmogorov_smirnov') expect(reason).not.toBe('not-counted');
					seen.pooled += after.pooled.filter(({ pooled }) => pooled !== null).length;
					seen.blank += after.pooled.filter(({ reason }) => reason === 'suppressed').length;
					seen.slices += after.slices.length;
					const curves = blankSmall(after).curves;
					seen.points += curves.filter(({ position }) => position !== null).length;
					seen.blankCurves += curves.filter(({ reason }) => reason === 'suppressed').length;
					if (rowsAre === 'people') expect(curves.every(({ reason }) => reason === 'suppressed')).toBe(true);
				}
			),
			{ numRuns: 90 }
		);
		expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
	}, 120_000);
});
