import { auditCautions } from '#lib/spec/audit-cautions.ts';
import { policyLibrary } from '#lib/spec/policy-library.ts';
import { readAudit } from '#lib/spec/read-audit.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { problemsText } from './print-problems.ts';
import { readText } from './read-text.ts';
import { accept } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** The audit of a file, its defaults written out. What a reader should know before it runs goes to the terminal. */
export async function openAudit(path: string, { err }: Terminal): Promise<ResolvedAudit> {
	const audit = accept(readAudit(await readText(path), path, policyLibrary));
	err(problemsText(auditCautions(audit).map((caution) => ({ ...caution, file: path }))));
	return audit;
}
