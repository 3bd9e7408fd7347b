import { judgesDescriptions } from '#lib/report/descriptions/description-headline.ts';
import { buildResult } from '#lib/report/build-result.ts';
import type { Provenance, Result } from '#lib/report/result.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Unread } from '#lib/spec/unread.ts';
import { reportFormats } from './command-line.ts';
import type { Command, ReportFormat } from './command-line.ts';
import { countLog } from './count-log.ts';
import { openAudit } from './open-audit.ts';
import { openCube, requireCounted } from './open-cube.ts';
import { Refusal } from './refusal.ts';
import { reportFiles } from './report-files.ts';
import { summaryText } from './summary.ts';
import type { Terminal } from './terminal.ts';
import { plumblineVersion } from './version.ts';
import { writeFolder } from './write-files.ts';

type AuditCommand = Extract<Command, { kind: 'audit' }>;

/** Counts a log, or takes counts, judges them and writes the report. 1 where a verdict is one that fails, else 0. */
export async function runAuditCommand(command: AuditCommand, terminal: Terminal): Promise<0 | 1> {
	const piped = command.out === null ? pipedFormat(command.formats) : null;
	const report = await reportOf(command, terminal);
	if (command.out !== null) {
		const formats = command.formats ?? reportFormats;
		const files = formats.map((format) => reportFiles(format, command.failOn, report));
		await writeFolder(command.out, Object.assign({}, ...files) as Record<string, string>);
	}
	const say = piped === null ? terminal.out : terminal.err;
	if (piped !== null) terminal.out(Object.values(reportFiles(piped, command.failOn, report)).join(''));
	say(summaryText(report.result));
	if (report.result.audit.policy === null && !judgesDescriptions(report.result))
		terminal.err('The audit names no policy: nothing was judged.\n');
	const leftOut = report.provenance.unread?.leftOut ?? 0;
	if (command.failOnLeftOut && leftOut > 0) return 1;
	return report.result.verdicts.some(({ verdict }) => command.failOn.includes(verdict)) ? 1 : 0;
}

/** The one format that goes to standard output where there is no folder. */
function pipedFormat(formats: readonly ReportFormat[] | null): ReportFormat | null {
	if (formats === null) return null;
	const [only] = formats;
	if (formats.length !== 1 || only === undefined || only === 'csv') {
		throw new Refusal([problem('out-needed', { found: formats.join(',') })]);
	}
	return only;
}

async function reportOf(
	command: AuditCommand,
	terminal: Terminal
): Promise<{ readonly result: Result; readonly provenance: Provenance }> {
	const own = command.audit === null ? null : await openAudit(command.audit, terminal);
	const made = {
		plumbline: plumblineVersion,
		createdAt: new Date().toISOString(),
		host: 'command line'
	} as const;
	if (command.cube !== null) {
		const file = await openCube(command.cube);
		const audit = own ?? file.audit;
		requireCounted(audit, file, command.cube);
		const engine = { name: 'cube file', version: file.schema };
		return {
			result: buildResult({ audit, cube: file.cube }),
			provenance: { sources: file.sources, ...told(file.unread), engine, ...made }
		};
	}
	if (own === null) throw new Error('An audit of a log has a definition');
	const { cube, sources, unread, engine } = await countLog(own, command, terminal);
	return {
		result: buildResult({ audit: own, cube }),
		provenance: { sources, ...told(unread), engine, ...made }
	};
}

const told = (unread: Unread | undefined) => (unread === undefined ? {} : { unread });
