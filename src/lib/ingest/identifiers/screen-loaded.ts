import type { Call, Engine } from '../../engine/port.ts';
import type { LogTable } from '../../plan/log-table.ts';
import type { AuditFile } from '../../spec/generated/audit-file.ts';
import { problem } from '../../spec/messages.ts';
import type { Problem } from '../../spec/problem.ts';
import type { ResolvedAudit } from '../../spec/resolved-audit.ts';
import { identifyingColumns } from './identifying-columns.ts';
import { identifierUse } from './identifier-use.ts';
import { offeredMends } from './offered-mends.ts';
import type { ColumnProfile } from '../profile.ts';
import { rolesOfAudit } from '../roles-of-audit.ts';

interface LoadedFile {
	/** The file's name, for messages. */
	readonly file: string;
	readonly log: LogTable & { readonly columns: readonly string[] };
}

/**
 * The columns of a loaded file whose values would be shown and that may identify people, after what was mended of them;
 * each with what it could be mended by.
 */
export async function screenLoaded<Handle>(
	audit: ResolvedAudit,
	{ file, log }: LoadedFile,
	engine: Engine<Handle>,
	call: Call
): Promise<readonly Problem[]> {
	const mended = new Set((audit.data.deidentify ?? []).map(({ column }) => column));
	const roles = new Map(
		rolesOfAudit(audit as unknown as AuditFile).map(({ column, role }) => [column, role] as const)
	);
	// What an audit reads without a role (a stratum, a column that is matched on) is shown by its levels.
	const shown = log.columns.filter(
		(column) => !mended.has(column) && identifierUse(roles.get(column) ?? 'group') === 'shown'
	);
	const found = await identifyingColumns({ ...log, columns: shown }, engine, call);
	return found.map((column) => told(column, file));
}

function told({ name, identifiers }: ColumnProfile, file: string): Problem {
	const kinds = identifiers.map(({ kind }) => kind.replaceAll('-', ' ')).join(', ');
	const reason = identifiers.map((finding) => finding.reason.replaceAll('*', '')).join('; ');
	const [mend = 'drop'] = offeredMends(identifiers, 'group');
	const values = { kinds, reason, mend: JSON.stringify({ column: name, mend }) };
	return problem('identifier-shown', { file, column: name, values });
}
