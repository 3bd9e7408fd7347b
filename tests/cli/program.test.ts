import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { logsPath } from '../logs.ts';
import { openWorkshop } from './workshop.ts';

const program = fileURLToPath(new URL('../../bin/plumbline', import.meta.url));
const plumbline = (...words: readonly string[]) => promisify(execFile)(program, words);
/** It may have to build itself first. */
const patience = 180_000;

const parquet = logsPath('data/diabetes130/readmission_predictions_test.parquet');
const csv = logsPath('data/diabetes130/readmission_predictions_test.csv.gz');

const readmission = {
	id: 'readmission',
	outcome: { label: 'y_true', prediction: 'y_pred', score: { column: 'y_score', threshold: 0.5 } },
	groups: [{ column: 'race', missing: ['Unknown'], reference: { level: 'Caucasian' } }],
	metrics: ['selection_rate', 'false_negative_rate'],
	policy: 'equal-opportunity-5pp'
};

describe('bin/plumbline', () => {
	it(
		'runs as a program of its own',
		async () => {
			const { stdout } = await plumbline('--version');
			expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
			await expect(plumbline('audit')).rejects.toMatchObject({ code: 2, stdout: '' });
		},
		patience
	);

	it(
		'ends with 2 where its results are lost: 1 would say that the policy is broken',
		async () => {
			const shell = promisify(execFile)('sh', ['-c', `'${program}' --help > /dev/full`]);
			await expect(shell).rejects.toMatchObject({
				code: 2,
				stderr: expect.stringContaining('[out-not-written] Standard output') as string
			});
		},
		patience
	);

	it.skipIf(parquet === null || csv === null)(
		'gives the published rates of the readmission log, and the same bytes from Parquet and from CSV',
		async () => {
			const shop = await openWorkshop();
			await shop.write('audit.json', JSON.stringify(readmission));
			const report = async (log: string | null) => {
				const words = ['audit', shop.path('audit.json'), '--data', log ?? '', '--format', 'json'];
				return (await plumbline(...words)).stdout;
			};
			const [fromParquet, fromCsv] = [await report(parquet), await report(csv)];
			await shop.close();
			const bytesOfResult = (text: string) => text.slice(0, text.indexOf('"resultHash"'));
			expect(bytesOfResult(fromCsv)).toBe(bytesOfResult(fromParquet));

			const { measures } = (JSON.parse(fromParquet) as { result: { measures: Record<string, unknown>[] } })
				.result;
			const rates = (metric: string) =>
				new Map(
					measures
						.filter((row) => row['metric'] === metric && row['attribute'] === 'race')
						.map((row) => [row['group'], Number(row['value']).toFixed(3)] as const)
				);
			expect(rates('false_negative_rate')).toEqual(
				new Map(
					Object.entries({ AfricanAmerican: '0.428', Caucasian: '0.442', Other: '0.523', Unknown: '0.670' })
				)
			);
			expect(rates('selection_rate')).toEqual(
				new Map(
					Object.entries({ AfricanAmerican: '0.400', Caucasian: '0.391', Other: '0.328', Unknown: '0.263' })
				)
			);
		},
		patience
	);
});
