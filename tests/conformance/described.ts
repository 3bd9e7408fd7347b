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
