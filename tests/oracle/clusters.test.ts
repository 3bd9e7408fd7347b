import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as aq from 'arquero';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeClusterTables, type ClusterTable } from '../../src/lib/core/clusters/cluster-table.ts';
import { clustersByGroup, crossBetween, restOfClusters } from '../../src/lib/core/clusters/group-clusters.ts';
import type { ClusterMoments } from '../../src/lib/core/clusters/cluster-moments.ts';
import { levelsKey } from '../../src/lib/core/cube/compare-levels.ts';
import { buildResult } from '../../src/lib/report/build-result.ts';
import { crossOf, momentsOf, type ClusterRow } from '../cluster-rows.ts';
import { logsPath } from '../logs.ts';
import { auditOf, countFiles, countTexts } from './count-log.ts';

/** Σn² over clusters, n being all rows of a cluster in the group. */
const squaresOf = (m: ClusterMoments): number =>
	m.tp_tp + m.fp_fp + m.fn_fn + m.tn_tn + 2 * (m.tp_fp + m.tp_fn + m.tp_tn + m.fp_fn + m.fp_tn + m.fn_tn);

interface LogRow extends ClusterRow {
	readonly second: string;
}

const audit = auditOf({
	id: 'clustered',
	data: { cluster: 'patient' },
	outcome: { label: 'y', prediction: 'p' },
	groups: ['race', 'sex']
});

const csvOf = (rows: readonly LogRow[]): string =>
	[
		'patient,race,sex,y,p',
		...rows.map(({ cluster, group, second, label, decision }) =>
			[cluster, group, second, Number(label), Number(decision)].join(',')
		)
	].join('\n');

/** A row without a cluster is a cluster of its own. */
const apart = (rows: readonly LogRow[]): readonly LogRow[] =>
	rows.map((row, i) => (row.cluster === '' ? { ...row, cluster: `alone ${String(i)}` } : row));

const arbitraryRows: fc.Arbitrary<readonly LogRow[]> = fc
	.array(
		fc.record({
			cluster: fc.constantFrom('', '1', '2', '3', '4', '5'),
			group: fc.constantFrom('a', 'b', 'c', ''),
			second: fc.constantFrom('F', 'M'),
			label: fc.boolean(),
			decision: fc.boolean(),
			weight: fc.constant(1)
		}),
		{ minLength: 1, maxLength: 40 }
	)
	.map((rows) => [
		...rows,
		{ cluster: '1', group: 'a', second: 'F', label: true, decision: false, weight: 1 },
		{ cluster: '2', group: 'b', second: 'M', label: false, decision: true, weight: 1 }
	]);

const tableOf = (table: ClusterTable | undefined): ClusterTable => {
	if (table === undefined) throw new Error('The clusters were counted');
	return table;
};

describe('the clusters of a log', () => {
	it('are counted as row by row, for every group set, pair and rest, and a missing one is a row alone', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryRows, async (rows) => {
				const table = tableOf((await countTexts(audit, [csvOf(rows)])).clusters);
				const lone = apart(rows);
				const whole = clustersByGroup(table, 'model', [])?.get('[]');
				expect(whole?.moments).toEqual(momentsOf(lone));
				for (const attributes of [['race'], ['sex'], ['race', 'sex'], ['sex', 'race']]) {
					const found = clustersByGroup(table, 'model', attributes);
					const levelsOf = (row: LogRow) =>
						attributes.map((name) => (name === 'race' ? row.group || null : row.second));
					const groups = new Map<string, LogRow[]>();
					for (const row of lone) {
						const key = levelsKey(levelsOf(row));
						groups.set(key, [...(groups.get(key) ?? []), row]);
					}
					expect([...(found?.keys() ?? [])].sort()).toEqual([...groups.keys()].sort());
					for (const [key, own] of groups) {
						const group = found?.get(key);
						if (group === undefined || whole === undefined) throw new Error(`${key} was not counted`);
						expect(group.moments).toEqual(momentsOf(own));
						const others = lone.filter((row) => levelsKey(levelsOf(row)) !== key);
						const rest = restOfClusters(whole, group);
						expect(rest?.moments).toEqual(momentsOf(others));
						expect(rest && crossBetween(group, rest)).toEqual(crossOf(own, others));
						for (const [otherKey, other] of groups) {
							const beside = found?.get(otherKey);
							if (otherKey === key || beside === undefined) continue;
							expect(crossBetween(group, beside)).toEqual(crossOf(own, other));
						}
					}
				}
			}),
			{ numRuns: 25 }
		);
	}, 120_000);

	it('are the same from one file as from several, however the rows of a patient are dealt out', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryRows, async (rows) => {
				const [first, second] = [rows.filter((_, i) => i % 2 === 0), rows.filter((_, i) => i % 2 === 1)];
				if (first.length === 0 || second.length === 0) return;
				const whole = await countTexts(audit, [csvOf(rows)]);
				// The same bytes twice would be refused.
				if (csvOf(first) === csvOf(second)) return;
				expect((await countTexts(audit, [csvOf(first), csvOf(second)])).clusters).toEqual(whole.clusters);
			}),
			{ numRuns: 8 }
		);
	}, 120_000);
});

const readmission = logsPath('data/diabetes130/readmission_predictions_test.parquet');
const readmissionCsv = logsPath('data/diabetes130/readmission_predictions_test.csv.gz');

describe.skipIf(readmission === null || readmissionCsv === null)('the readmission log', () => {
	const byPatient = auditOf({
		id: 'readmission',
		data: { cluster: 'patient_nbr' },
		outcome: { label: 'y_true', prediction: 'y_pred' },
		groups: ['race', 'medicare'],
		metrics: ['selection_rate', 'false_negative_rate', 'precision']
	});
	const wholeOf = (table: ClusterTable) => clustersByGroup(table, 'model', [])?.get('[]')?.moments;

	it('has 41,033 patients, and Σn² is 82,370', async () => {
		const table = tableOf((await countFiles(byPatient, [readmission ?? ''], { kind: 'parquet' })).clusters);
		const whole = wholeOf(table);
		expect(whole?.clusters).toBe(41_033);
		expect(whole && squaresOf(whole)).toBe(82_370);
	});

	// statsmodels 0.15.0: least squares on a constant, covariance by patient; Wilson at r(1 − r)/V with scipy's t.
	it.each([
		['overall', 'false_negative_rate', 0.4323, 0.4599, '4,973'],
		['AfricanAmerican', 'false_negative_rate', 0.3979, 0.4586, '1,019'],
		['Unknown', 'false_negative_rate', 0.5646, 0.7611, '87'],
		['overall', 'selection_rate', 0.3823, 0.3921, '38,368'],
		['overall', 'precision', 0.1542, 0.1653, '16,856']
	])('has the interval of %s, %s, that statsmodels gives', async (group, metric, low, high, size) => {
		const cube = await countFiles(byPatient, [readmission ?? ''], { kind: 'parquet' });
		const { measures, notices } = buildResult({ audit: byPatient, cube });
		const found = measures.find((row) => row.group === group && row.metric === metric);
		expect(found?.low).toBeCloseTo(low, 4);
		expect(found?.high).toBeCloseTo(high, 4);
		expect(found?.method).toBe(`wilson, effective size ${size}`);
		expect(notices.map(({ code }) => code)).toContain('cluster-effect');
	});

	it.each([2, 7])('has them too from %i shards that keep every patient whole', async (shards) => {
		const text = gunzipSync(readFileSync(readmissionCsv ?? '')).toString();
		const rows = aq.fromCSV(text, { autoType: false }).objects() as Record<string, string>[];
		const [sample = {}] = rows;
		const names = Object.keys(sample).filter((name) =>
			['patient_nbr', 'race', 'medicare', 'y_true', 'y_pred'].includes(name)
		);
		const shardOf = (row: Record<string, string>): number =>
			Math.floor(Number(row['patient_nbr']) / 9) % shards;
		const tables = [];
		for (let at = 0; at < shards; at += 1) {
			const own = rows.filter((row) => shardOf(row) === at);
			const csv = [names.join(','), ...own.map((row) => names.map((name) => row[name] ?? '').join(','))];
			tables.push(tableOf((await countTexts(byPatient, [csv.join('\n')])).clusters));
		}
		const merged = tables.reduce(mergeClusterTables);
		const direct = await countFiles(byPatient, [readmission ?? ''], { kind: 'parquet' });
		expect(wholeOf(merged)?.clusters).toBe(41_033);
		expect(merged).toEqual(direct.clusters);
	});
});
