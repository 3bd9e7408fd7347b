import { buildResult } from '../../src/lib/report/build-result.ts';
import type { Result } from '../../src/lib/report/result.ts';
import type { FileFormat } from '../../src/lib/engine/port.ts';
import { auditOf, countFiles } from '../oracle/count-log.ts';

export const parquet: FileFormat = { kind: 'parquet' };

/** The result of an audit of one file. */
export async function resultOf(definition: unknown, path: string, format?: FileFormat): Promise<Result> {
	const audit = auditOf(definition);
	return buildResult({ audit, cube: await countFiles(audit, [path], format) });
}

/** Rows of a CSV file without quotes, as the published tables are. */
export function plainRows(text: string): readonly Readonly<Record<string, string>>[] {
	const [header = '', ...lines] = text.trim().split(/\r?\n/);
	const names = header.split(',');
	return lines.map((line) => {
		const cells = line.split(',');
		return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
	});
}

const questions = 'MANAGE|VISIT|RESOURCE';
const counterfactual = {
	pair: 'pair_id',
	stratum: ['rater', 'question'],
	variant: 'perturbation',
	baseline: ['baseline', 'vignette'],
	answer: 'answer',
	favourable: 1
};

/** The long MedPerturb log: a rater, question and description a row. */
export const longMedPerturb = {
	id: 'medperturb',
	counterfactual: {
		...counterfactual,
		raters: { column: 'rater', humans: ['clinician_1', 'clinician_2', 'clinician_3'] }
	}
};

/** The wide one: a description a row, an answer a column, the clinicians by the seat they sat in. */
export const wideMedPerturb = {
	id: 'medperturb',
	data: {
		unpivot: [
			{
				columns: `^(?<rater>GPT4|LLAMA3|LLAMA3-70|PALMYRA-MED)_(?<question>${questions})$`,
				value: 'answer'
			},
			{
				columns: `^(?<question>${questions})_(?<seat>[123])$`,
				value: 'answer',
				set: { rater: 'clinician' }
			}
		]
	},
	counterfactual: {
		...counterfactual,
		replicate: 'seat',
		raters: { column: 'rater', humans: ['clinician'] }
	}
};
