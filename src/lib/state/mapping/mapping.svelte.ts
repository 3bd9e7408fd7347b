import type { LogProfile, Role } from '#lib/ingest/profile.ts';
import { auditCautions } from '#lib/spec/audit-cautions.ts';
import type { Problem } from '#lib/spec/problem.ts';
import { readUnfinished } from '#lib/spec/resolve-audit.ts';
import type { Mend, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { UndoHistory } from '../undo-history.svelte.ts';
import { assignRole } from './assign-role.ts';
import type { AuditEdit } from './audit-edits.ts';
import { draftOf } from './draft.ts';
import { followDefaults } from './follow-defaults.ts';
import { rolesIn } from './roles-in.ts';
import { withMend } from './with-mend.ts';

/** What each column of an open log means, while it is being said. It is an audit at every moment, if an unfinished one. */
export class Mapping {
	readonly #profile: LogProfile;
	readonly #undo: UndoHistory;
	#audit: ResolvedAudit;

	constructor(profile: LogProfile, audit: ResolvedAudit, undo: UndoHistory) {
		this.#profile = profile;
		this.#undo = undo;
		this.#audit = $state.raw(audit);
	}

	/** As it stands, finished or not. */
	get audit(): ResolvedAudit {
		return this.#audit;
	}

	// The policy is written out in the audit, so no library is looked at.
	readonly #read = $derived.by(() => readUnfinished(this.#audit, {}));

	/** What keeps the audit from running. */
	readonly problems: readonly Problem[] = $derived.by(() => this.#read.problems);

	/** The audit as it would run; null while something is to be mended. */
	readonly ready: ResolvedAudit | null = $derived.by(() =>
		this.#read.problems.length === 0 ? this.#read.audit : null
	);

	/** What to know of an audit that can run. */
	readonly cautions: readonly Problem[] = $derived.by(() => (this.ready ? auditCautions(this.ready) : []));

	readonly #roles = $derived.by(() => rolesIn(this.#audit));

	roleOf(column: string): Role {
		return this.#roles.get(column) ?? 'ignored';
	}

	/** One change, which undo takes back; `what` names it on the undo button. */
	change(what: string, edit: AuditEdit): void {
		const before = this.#audit;
		const edited = edit(before);
		if (edited === before) return;
		this.#undo.add({ what, takeBack: () => (this.#audit = before) });
		this.#audit = followDefaults(before, edited);
	}

	assign(column: string, role: Role): void {
		const alone = draftOf(this.#profile, [{ column, role }], {});
		this.change(`Role of ${column}`, (audit) => assignRole(audit, column, role, alone));
	}

	/** What becomes of a column that may identify people, on the way in; null: it is read as it is. */
	mend(column: string, mend: Mend | null): void {
		this.change(`Mend of ${column}`, (audit) => withMend(audit, column, mend));
	}

	mendOf(column: string): Mend | null {
		return this.#audit.data.deidentify?.find((mend) => mend.column === column) ?? null;
	}
}
