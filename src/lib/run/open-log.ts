import { judgeFindings } from '#lib/plan/judge-findings.ts';
import { findingsFromRows, isCutShort, mergeFindings, type LogFinding } from '#lib/plan/log-findings.ts';
import { cutOf } from '#lib/plan/log-cut.ts';
import { planFindings, planRightLook } from '#lib/plan/plan-findings.ts';
import { ident, sql } from '#lib/plan/sql.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { RunEvent } from './events.ts';
import { loadFiles, type LoadedFiles } from './load-files.ts';
import { askEach, isSpread, partsOf, shardsHeld, shardsOf, type LoadedFile } from './log-parts.ts';
import type { AuditRun } from './run-audit.ts';
import { unitCut } from './unit-cut.ts';

/** Whether a log that the engine cannot hold may be read a part at a time. */
const mayReadInParts = <Handle>({ audit, engine }: AuditRun<Handle>): boolean =>
	cutOf(audit).kind !== 'none' && engine.inParts !== undefined;

export type OpenedLog =
	| (Extract<LoadedFiles, { ok: true }> & { readonly findings: readonly LogFinding[] })
	| Extract<LoadedFiles, { ok: false }>;

/**
 * Loads a log and looks at it: at each part that a shard of the engine holds by itself where the audit lets it be held in
 * parts. Where a part's list of values ends before its values do, or answers seem to be wrong, the log is loaded again in one piece, so that what is
 * told of it does not depend on how it was cut.
 */
export async function openLog<Handle>(
	run: AuditRun<Handle>,
	tell: (event: RunEvent) => void
): Promise<OpenedLog> {
	const { audit, engine, screen = false } = run;
	// Whoever screens looks at a log whole.
	const how = { units: unitCut(run), bounded: mayReadInParts(run), tell };
	const loaded = await loadFiles(run, { ...how, spread: cutOf(audit).kind !== 'none' && !screen });
	if (!loaded.ok) return loaded;
	const looks = await look(run, loaded.files);
	const findings = mergeFindings(audit, looks);
	const isTold = !looks.some((part) => isCutShort(audit, part)) && !mayBeWrong(audit, findings);
	if (!isSpread(loaded.files) || isTold) return { ...loaded, findings };
	for (const { log, table, call } of loaded.files)
		for (const shard of shardsOf(log))
			await engine.query(sql`DROP TABLE ${ident(table)}`, { ...call, shard });
	const again = await loadFiles(run, { ...how, spread: false });
	return again.ok ? { ...again, findings: mergeFindings(audit, await look(run, again.files)) } : again;
}

async function look<Handle>(
	{ audit, engine }: AuditRun<Handle>,
	files: readonly LoadedFile[]
): Promise<readonly (readonly LogFinding[])[]> {
	const parts = partsOf(engine, files);
	const looks = await askEach(parts, (table) =>
		planFindings(audit, table, parts.length > 1 ? 'part' : 'whole')
	);
	const rights = shardsHeld(engine, files).flatMap((shard) => {
		const right = planRightLook(
			audit,
			shard.parts.map(({ log }) => log)
		);
		return right === null ? [] : [shard.ask(right)];
	});
	return [...looks, ...(await Promise.all(rights))].map(findingsFromRows);
}

/** Whether something is wrong with answers, as far as the shards tell: one may be right that is given in another shard. */
const mayBeWrong = (audit: ResolvedAudit, findings: readonly LogFinding[]): boolean =>
	audit.counterfactual !== undefined && judgeFindings(audit, findings, null).length > 0;
