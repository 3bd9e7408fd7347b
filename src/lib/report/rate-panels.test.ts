import { expect, test } from 'vitest';
import type { Counts } from '../core/cube/counts.ts';
import type { ResolvedAudit } from '../spec/resolved-audit.ts';
import { buildResult } from './build-result.ts';
import { ratePanels } from './rate-panels.ts';
import { sampleAudit } from './sample-audit.test-support.ts';
import { cubeOf } from './sample-cube.test-support.ts';

const group = (missed: number): Counts => ({ tp: 1000 - missed, fn: missed, fp: 200, tn: 800 });

function panelsBy(side: 'worse' | 'both') {
	const sample = sampleAudit();
	const { policy } = sample;
	const rules = policy?.rules.map((rule) => ({ ...rule, side })) ?? [];
	const audit: ResolvedAudit = {
		...sample,
		groups: sample.groups.slice(0, 1),
		intersections: { depth: 1, minimum: 30 },
		metrics: ['false_positive_rate', 'false_negative_rate'],
		policy: policy && { ...policy, rules }
	};
	const cube = cubeOf('race', { White: group(300), Black: group(400) });
	return ratePanels(buildResult({ audit, cube }), 'm1', 'race');
}

test('the metric that the policy judges comes first', () => {
	expect(panelsBy('worse').map(({ metric }) => metric)).toEqual([
		'false_negative_rate',
		'false_positive_rate'
	]);
});

test('the band is open towards the side that a rule does not judge', () => {
	const bandOf = (side: 'worse' | 'both') => panelsBy(side)[0]?.chart.band;
	expect(bandOf('worse')?.low).toBeNull();
	expect(bandOf('worse')?.high).toBeCloseTo(0.35, 12);
	expect(bandOf('both')?.low).toBeCloseTo(0.25, 12);
});
