import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as aq from 'arquero';
import { describe, expect, it } from 'vitest';
import { rollUp } from '../../src/lib/core/cube/roll-up.ts';
import { logsPath } from '../logs.ts';
import { arqueroCells } from './arquero-cube.ts';
import type { FileFormat } from '../../src/lib/engine/port.ts';
import { auditOf, countFiles } from './count-log.ts';

const readmission = 'data/diabetes130/readmission_predictions_test';
const readmissionCsv = logsPath(`${readmission}.csv.gz`);
const readmissionParquet = logsPath(`${readmission}.parquet`);
const compas = logsPath('conformance/aequitas/compas_for_aequitas.csv');

const gzipCsv: FileFormat = { kind: 'csv', delimiter: ',', quote: '"', packing: 'gzip' };

const flag = (text: string | null): boolean => text === '1' || text === '1.0';

function rowsOf(text: string): readonly Record<string, string | null>[] {
	return aq.fromCSV(text, { autoType: false }).objects() as Record<string, string | null>[];
}

describe.skipIf(readmissionCsv === null || readmissionParquet === null)('the readmission log', () => {
	const audit = auditOf({
		id: 'readmission',
		outcome: { label: 'y_true', prediction: 'y_pred', score: { column: 'y_score', threshold: 0.5 } },
		groups: ['race', 'gender', { column: 'time_in_hospital', bins: { edges: [3, 7], closed: 'right' } }]
	});
	const stay = (days: number) => (days <= 3 ? '≤ 3' : days <= 7 ? '(3, 7]' : '> 7');

	it('has the counts of an independent program, from CSV and from Parquet', async () => {
		const rows = rowsOf(gunzipSync(readFileSync(readmissionCsv ?? '')).toString()).map((row) => ({
			levels: [row['race'] ?? null, row['gender'] ?? null, stay(Number(row['time_in_hospital']))],
			label: flag(row['y_true'] ?? null),
			decision: flag(row['y_pred'] ?? null),
			byScore: Number(row['y_score']) >= 0.5
		}));
		const fromCsv = await countFiles(audit, [readmissionCsv ?? ''], gzipCsv);
		const fromParquet = await countFiles(audit, [readmissionParquet ?? ''], { kind: 'parquet' });
		expect(fromCsv.groupSets[0]?.cells).toEqual(arqueroCells('model', rows));
		expect(fromParquet).toEqual(fromCsv);
		expect(fromCsv.rows).toBe(50_882);
	});

	it('has the published false negative and selection rates by race', async () => {
		const cube = await countFiles(audit, [readmissionParquet ?? ''], { kind: 'parquet' });
		const rates = rollUp(cube, 'model', ['race']).map((c) => {
			const n = c.tp + c.fp + c.fn + c.tn;
			return [c.levels[0], n, (c.fn / (c.fn + c.tp)).toFixed(3), ((c.tp + c.fp) / n).toFixed(3)];
		});
		expect(rates).toEqual([
			['AfricanAmerican', 9616, '0.428', '0.400'],
			['Caucasian', 38039, '0.442', '0.391'],
			['Other', 2113, '0.523', '0.328'],
			['Unknown', 1114, '0.670', '0.263']
		]);
	});
});

describe.skipIf(compas === null)('the COMPAS log', () => {
	it('has the counts of an independent program', async () => {
		const audit = auditOf({
			id: 'compas',
			outcome: { label: 'label_value', score: 'score' },
			groups: ['race', 'sex', 'age_cat']
		});
		const rows = rowsOf(readFileSync(compas ?? '', 'utf8')).map((row) => ({
			levels: [row['race'] ?? null, row['sex'] ?? null, row['age_cat'] ?? null],
			label: flag(row['label_value'] ?? null),
			decision: flag(row['score'] ?? null),
			byScore: null
		}));
		const cube = await countFiles(audit, [compas ?? '']);
		expect(cube.groupSets[0]?.cells).toEqual(arqueroCells('model', rows));
		expect(cube.rows).toBe(7_214);
	});
});
