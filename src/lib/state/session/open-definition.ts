import { fromReport } from '#lib/report/from-report.ts';
import { namesItsHash } from '#lib/report/names-its-hash.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Outcome } from '#lib/spec/problem.ts';
import { readCubeFile } from '#lib/spec/read-cube.ts';
import { readReportFile } from '#lib/spec/read-report.ts';
import type { Evidence } from '../findings/evidence.ts';
import type { Desk } from './desk.ts';
import { provenanceOf } from './provenance-of.ts';

/** Counts as somebody handed them over, whole or suppressed. */
export function openCube(
	text: string,
	name: string,
	desk: Pick<Desk, 'now' | 'plumbline'>
): Outcome<Evidence> {
	const file = readCubeFile(text, name);
	if (!file.ok) return file;
	const { audit, sources, unread } = file.value;
	const provenance = provenanceOf(desk, sources, { name: 'cube', version: file.value.schema }, unread);
	const value: Evidence =
		file.value.suppressed === null
			? { kind: 'counts', cube: file.value.cube, audit, provenance }
			: { kind: 'suppressed', cube: file.value.cube, audit, provenance };
	return { ok: true, value };
}

/** A report as somebody made it; one that was changed since is not opened, as whoever reads it signs for its numbers. */
export function openReport(text: string, name: string): Outcome<Evidence> {
	const file = readReportFile(text, name);
	if (!file.ok) return file;
	if (!namesItsHash(text)) return { ok: false, problems: [problem('report-changed', { file: name })] };
	return { ok: true, value: { kind: 'report', report: fromReport(file.value) } };
}
