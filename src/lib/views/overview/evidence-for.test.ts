import { expect, test } from 'vitest';
import { buildResult } from '#lib/report/build-result.ts';
import { sampleAudit } from '#lib/report/sample-audit.test-support.ts';
import { cubeOf } from '#lib/report/sample-cube.test-support.ts';
import { evidenceFor } from './evidence-for.ts';

const race = sampleAudit().groups.slice(0, 1);
const audit = { ...sampleAudit(), groups: race, intersections: { depth: 1 as const, minimum: 30 } };
const cube = cubeOf('race', {
	White: { tp: 700, fn: 300, fp: 200, tn: 800 },
	Black: { tp: 500, fn: 500, fp: 200, tn: 800 },
	Tiny: { tp: 3, fn: 2, fp: 1, tn: 4 }
});

test('a limit on a difference stands in points, as the gap and its intervals do', () => {
	const result = buildResult({ audit, cube });
	const row = result.verdicts.find(
		({ group, comparison }) => group === 'Black' && comparison === 'difference'
	);
	if (row === undefined) throw new Error('The sample policy judges differences');
	expect(evidenceFor(result, row).find(({ name }) => name === 'Limit')?.value).toBe('5 points');
});
