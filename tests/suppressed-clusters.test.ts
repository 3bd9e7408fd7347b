import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersByGroup } from '../src/lib/core/clusters/group-clusters.ts';
import { suppressionMask } from '../src/lib/core/suppression/make-suppression-mask.ts';
import { suppressCube } from '../src/lib/core/suppression/suppress-cube.ts';
import { attributeSets } from '../src/lib/report/attribute-sets.ts';
import { blankSmall } from '../src/lib/report/blank-small.ts';
import { buildResult } from '../src/lib/report/build-result.ts';
import { resultText } from '../src/lib/report/write-json.ts';
import { sampleAudit } from '../src/lib/report/sample-audit.test-support.ts';
import type { ResolvedAudit } from '../src/lib/spec/resolved-audit.ts';
import { arbitraryClusteredRows, clusteredCube } from './arbitrary-clusters.ts';

const references = [{ rule: 'largest' }, { rule: 'overall' }, { rule: 'rest' }] as const;

function audit(reference: (typeof references)[number]): ResolvedAudit {
	const sample = sampleAudit();
	const [group] = sample.groups;
	if (group === undefined) throw new Error('The sample audit has groups');
	return {
		...sample,
		data: { ...sample.data, cluster: 'patient' },
		groups: ['race', 'sex'].map((column) => ({ ...group, column, title: column, reference })),
		metrics: [
			'count',
			'selection_rate',
			'false_negative_rate',
			'f1',
			'treatment_equality',
			'share_of_selected'
		],
		inference: { ...sample.inference, resamples: 40 }
	};
}

const suppressed = (asked: ResolvedAudit, cube: ReturnType<typeof clusteredCube>) => {
	const columns = attributeSets(asked).map((set) => set.groups.map((group) => group.column));
	const by = { minimumCell: asked.privacy.minimumCell, attributeSets: columns };
	const mask = suppressionMask(cube, by);
	return { mask, columns, cube: suppressCube(cube, mask, by) };
};

describe('what leaves of a clustered log', () => {
	it('is the same from a cube and from the cube that was suppressed before', () => {
		fc.assert(
			fc.property(arbitraryClusteredRows, fc.constantFrom(...references), (rows, reference) => {
				const asked = audit(reference);
				const cube = clusteredCube(rows);
				const before = buildResult({ audit: asked, cube: suppressed(asked, cube).cube });
				const after = buildResult({ audit: asked, cube });
				expect(before).toEqual(blankSmall(after));
				expect(resultText(before)).toBe(resultText(after));
			}),
			{ numRuns: 25, endOnFailure: true }
		);
	});

	it('tells nothing of the clusters of a hidden group, nor of hidden groups with few clusters put together', () => {
		let hiddenSeen = 0;
		fc.assert(
			fc.property(arbitraryClusteredRows, (rows) => {
				const asked = audit({ rule: 'largest' });
				const cube = clusteredCube(rows);
				const { mask, columns, cube: leaving } = suppressed(asked, cube);
				const whole = cube.clusters;
				if (whole === undefined || leaving.clusters === undefined) throw new Error('The log is clustered');
				for (const set of columns) {
					const known = clustersByGroup(leaving.clusters, 'm', set);
					if (mask.withholds(set)) expect(known).toBeNull();
					let clusters = 0;
					for (const [key, group] of clustersByGroup(whole, 'm', set) ?? []) {
						const publishable = mask.publishes('m', set, JSON.parse(key) as string[]);
						if (publishable === 'cells') {
							expect(known?.get(key)?.moments).toEqual(group.moments);
							continue;
						}
						hiddenSeen += 1;
						clusters += group.moments.clusters;
						if (publishable === 'selection') continue;
						expect(known?.get(key)).toBeUndefined();
						for (const other of known?.values() ?? []) expect(other.shared.has(key)).toBe(false);
					}
					if ((known?.size ?? 0) > 0 && clusters > 0) {
						expect(clusters).toBeGreaterThanOrEqual(asked.privacy.minimumCell);
					}
				}
			}),
			{ numRuns: 25, endOnFailure: true }
		);
		expect(hiddenSeen).toBeGreaterThan(50);
	});

	it('takes a group of many rows and few clusters for small, and never leaves one where few have a decision or a label', () => {
		const rows = (race: string, patients: number, each: number) =>
			Array.from({ length: patients * each }, (_, i) => ({
				cluster: `${race}${i % patients}`,
				group: '',
				weight: 1,
				levels: { race, sex: i % 7 < 3 ? 'F' : 'M' },
				label: i % 2 === 0,
				decision: i % 3 === 0
			}));
		const cube = clusteredCube([...rows('a', 200, 2), ...rows('b', 150, 2), ...rows('c', 3, 40)]);
		const { mask } = suppressed(audit({ rule: 'largest' }), cube);
		expect(mask.publishes('m', ['race'], ['c'])).toBe('nothing');
		expect(['a', 'b'].map((race) => mask.publishes('m', ['race'], [race]))).toContain('nothing');
		expect(mask.publishes('m', [], [])).toBe('cells');
		fc.assert(
			fc.property(arbitraryClusteredRows, (log) => {
				const asked = audit({ rule: 'largest' });
				const counted = clusteredCube(log);
				const { mask: made, columns } = suppressed(asked, counted);
				const few = (clusters: number) => clusters > 0 && clusters < asked.privacy.minimumCell;
				for (const set of columns)
					for (const [key, { moments }] of (counted.clusters &&
						clustersByGroup(counted.clusters, 'm', set)) ??
						[]) {
						const told = made.publishes('m', set, JSON.parse(key) as string[]);
						if (few(moments.clusters)) expect(told).toBe('nothing');
						if (few(moments.selected) || few(moments.passed_over))
							expect(told).not.toMatch(/selection|cells/);
						if (few(moments.positives) || few(moments.negatives)) expect(told).not.toBe('cells');
					}
			}),
			{ numRuns: 25, endOnFailure: true }
		);
	});
});
