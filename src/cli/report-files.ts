import type { VerdictKind } from '#lib/core/verdict/verdict.ts';
import { writeCsv } from '#lib/report/write-csv.ts';
import { writeHtml } from '#lib/report/write-html.ts';
import { writeReport } from '#lib/report/write-json.ts';
import { writeJunit } from '#lib/report/write-junit.ts';
import { writeMarkdown } from '#lib/report/write-markdown.ts';
import type { Provenance, Result } from '#lib/report/result.ts';
import { unreachable } from '#lib/core/unreachable.ts';
import type { ReportFormat } from './command-line.ts';

/** The files of one format, by name; `failing` are the verdicts that end in exit code 1. The writers suppress small cells: nothing of a result leaves but through them. */
export function reportFiles(
	format: ReportFormat,
	failing: readonly VerdictKind[],
	report: { readonly result: Result; readonly provenance: Provenance }
): Readonly<Record<string, string>> {
	switch (format) {
		case 'json':
			return { 'report.json': writeReport(report) };
		case 'csv':
			return writeCsv(report.result);
		case 'md':
			return { 'report.md': writeMarkdown(report) };
		case 'html':
			return { 'report.html': writeHtml(report) };
		case 'junit':
			return { 'junit.xml': writeJunit(report.result, failing) };
		default:
			return unreachable(format);
	}
}
