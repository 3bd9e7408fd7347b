import { strToU8, zipSync } from 'fflate';
import type { Pin } from '#lib/report/pins/pin.ts';
import type { Provenance, Result } from '#lib/report/result.ts';
import { suppressedCubeFile, wholeCubeFile, writeCube } from '#lib/report/write-cube.ts';
import { writeCsv } from '#lib/report/write-csv.ts';
import { writeHtml } from '#lib/report/write-html.ts';
import { writeJunit } from '#lib/report/write-junit.ts';
import { writeReport } from '#lib/report/write-json.ts';
import { writeMarkdown } from '#lib/report/write-markdown.ts';
import type { CubeFile } from '#lib/spec/read-cube.ts';
import type { Evidence } from '#lib/state/findings/evidence.ts';

/** One file that a report leaves as. */
export interface ExportFile {
	readonly name: string;
	readonly words: string;
	/** Who it is for. */
	readonly note: string;
	readonly make: () => Blob;
}

const text = (type: string, content: string): Blob => new Blob([content], { type });

/** Each table as a file of its own in one archive; no clock in it, so the same tables are the same bytes. */
function zipped(tables: Readonly<Record<string, string>>): Blob {
	const files = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, strToU8(table)]));
	const bytes = zipSync(files, { mtime: '1980-01-01T00:00:00Z' });
	return new Blob([bytes], { type: 'application/zip' });
}

/** The counts, where they are at hand: from them anybody can go on, with another policy or another reference. */
function cubeFiles(evidence: Evidence): readonly ExportFile[] {
	if (evidence.kind !== 'counts') return [];
	const { audit, cube, provenance } = evidence;
	const sources = provenance.sources.flatMap(({ rows, ...source }) =>
		rows === null ? [] : [{ ...source, rows }]
	);
	const counted = { audit, cube, sources, unread: provenance.unread };
	const file = (name: string, words: string, note: string, made: () => CubeFile): ExportFile => ({
		name,
		words,
		note,
		make: () => text('application/json', writeCube(made()))
	});
	if (audit.data.rowsAre === 'cases') {
		return [file('cube.json', 'Counts', 'opens here without the log', () => wholeCubeFile(counted))];
	}
	return [
		file('cube.json', 'Counts', 'small ones blank; opens here without the log', () =>
			suppressedCubeFile(counted)
		),
		file('whole-cube.json', 'Counts, unsuppressed', 'holds small counts: keep it as you keep the log', () =>
			wholeCubeFile(counted)
		)
	];
}

/** What the archive of tables holds, in a line. */
const tablesNote = ({ audit }: Result): string =>
	audit.counterfactual === undefined
		? 'measures, disparities, verdicts, pooled rates and slices, for a spreadsheet or a program'
		: audit.outcome.type === 'none'
			? 'verdicts, flips, transitions, changes by adaptation and tests of behaviour, for a spreadsheet or a program'
			: 'measures, disparities, verdicts, pooled rates and slices; flips, transitions and changes by adaptation; for a spreadsheet or a program';

/** Every form in which a report leaves, through the report's own writers: they blank what is small. */
export const exportFiles = (
	result: Result,
	provenance: Provenance,
	evidence: Evidence,
	pins: readonly Pin[]
): readonly ExportFile[] => [
	{
		name: 'report.html',
		words: 'Page',
		note: 'one file that anybody can read, without this program',
		make: () => text('text/html', writeHtml({ result, provenance, pins }))
	},
	{
		name: 'report.json',
		words: 'JSON',
		note: 'the whole report; opens here again',
		make: () => text('application/json', writeReport({ result, provenance, pins }))
	},
	{
		name: 'tables.zip',
		words: 'CSV tables',
		note: tablesNote(result),
		make: () => zipped(writeCsv(result))
	},
	{
		name: 'report.md',
		words: 'Markdown',
		note: 'for a wiki or a model card',
		make: () => text('text/markdown', writeMarkdown({ result, provenance, pins }))
	},
	{
		name: 'junit.xml',
		words: 'JUnit',
		note: 'verdicts as tests, for a build server',
		make: () => text('application/xml', writeJunit(result))
	},
	...cubeFiles(evidence)
];
