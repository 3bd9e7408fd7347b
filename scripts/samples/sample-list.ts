import { readmissionColumns, readmissionRows } from './readmission.ts';
import { triageColumns, triageRows } from './triage.ts';
import { vignetteColumns, vignetteRows } from './vignette.ts';

export interface SampleLog {
	/** Name of its folder in audits/, and of its file in static/samples/. */
	readonly slug: string;
	/** How many rows the committed file has. */
	readonly usualRows: number;
	/** Lines of the CSV without their ends, the header first. */
	readonly lines: (rows: number) => Generator<string>;
}

/** No value of a sample holds a quote or a line's end. */
const cell = (value: string): string => (value.includes(',') ? `"${value}"` : value);

function* csv(columns: readonly string[], rows: Iterable<readonly string[]>): Generator<string> {
	yield columns.join(',');
	for (const row of rows) yield row.map(cell).join(',');
}

export const sampleLogs: readonly SampleLog[] = [
	{
		slug: 'readmission-sample',
		usualRows: 20_000,
		lines: (rows) => csv(readmissionColumns, readmissionRows(rows))
	},
	{
		slug: 'triage-llm-sample',
		usualRows: 8_000,
		lines: (rows) => csv(triageColumns, triageRows(rows))
	}
];

/** Logs of cases answered under several descriptions; their files are packed, since every text stands in them many times. */
export const pairedLogs: readonly SampleLog[] = [
	{
		slug: 'vignette-llm-sample',
		usualRows: 36_000,
		lines: (rows) => csv(vignetteColumns, vignetteRows(rows))
	}
];

/** The name of a sample's file in static/samples/. */
export const sampleFile = (slug: string): string =>
	pairedLogs.some((log) => log.slug === slug) ? `${slug}.csv.gz` : `${slug}.csv`;
