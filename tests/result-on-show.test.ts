import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attributeSets } from '../src/lib/report/attribute-sets.ts';
import { buildResult } from '../src/lib/report/build-result.ts';
import type { Result } from '../src/lib/report/result.ts';
import { sampleAudit } from '../src/lib/report/sample-audit.test-support.ts';
import type { ResolvedAudit } from '../src/lib/spec/resolved-audit.ts';
import { arbitraryCube } from './arbitrary-cube.ts';
import { arbitraryScoredCube } from './scored-cube.ts';

const references = [{ rule: 'largest' }, { rule: 'best' }, { rule: 'rest' }, { level: 'a' }] as const;

function audit(reference: (typeof references)[number]): ResolvedAudit {
	const sample = sampleAudit();
	return {
		...sample,
		groups: sample.groups
			.slice(0, 1)
			.flatMap((group) => ['race', 'sex'].map((column) => ({ ...group, column, title: column, reference }))),
		metrics: ['selection_rate', 'false_negative_rate', 'missed', 'auroc', 'expected_calibration_error'],
		inference: { ...sample.inference, resamples: 40 }
	};
}

const tables = ['measures', 'disparities', 'verdicts', 'pooled', 'slices', 'curves'] as const;

interface Shown {
	readonly model: string;
	readonly attribute: string | null;
}

/** The rows of a table that are of what is on show; of one attribute, without the population's and the slices, which span attributes. */
const rowsOn = (
	result: Result,
	table: (typeof tables)[number],
	{ model, attribute }: Shown
): readonly object[] =>
	result[table].filter(
		(row) =>
			row.model === model && (attribute === null || ('attribute' in row && row.attribute === attribute))
	);

it('what is built of what is on show alone is what the whole result says of it', () => {
	let compared = 0;
	fc.assert(
		fc.property(
			fc.oneof(arbitraryCube, arbitraryScoredCube),
			fc.constantFrom(...references),
			(cube, reference) => {
				const asked = audit(reference);
				const whole = buildResult({ audit: asked, cube });
				for (const model of cube.models)
					for (const attribute of [null, ...attributeSets(asked).map(({ name }) => name)]) {
						const onShow = { model, attribute };
						const part = buildResult({ audit: asked, cube, onShow });
						for (const table of tables) {
							const rows = rowsOn(whole, table, onShow);
							expect(rowsOn(part, table, onShow)).toEqual(rows);
							expect(part[table].filter((row) => row.model !== model)).toEqual([]);
							compared += rows.length;
						}
						expect(part.scope.models).toEqual(whole.scope.models);
					}
			}
		),
		{ numRuns: 40 }
	);
	expect(compared).toBeGreaterThan(1000);
});
