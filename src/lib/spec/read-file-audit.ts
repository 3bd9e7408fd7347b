import type { Outcome, Problem } from './problem.ts';
import { resolveAudit } from './resolve-audit.ts';
import type { ResolvedAudit } from './resolved-audit.ts';

/** More would not help a person to mend a file that a program wrote. */
const most = 20;

export const firstProblems = (problems: readonly Problem[], file: string): readonly Problem[] =>
	problems.slice(0, most).map((problem) => ({ ...problem, file }));

/** The audit that a cube or a report carries with it; its policy is written out in it. */
export function readFileAudit(input: unknown, at: string, file: string): Outcome<ResolvedAudit> {
	const audit = resolveAudit(input, {});
	if (audit.ok) return audit;
	const placed = audit.problems.map((problem) => ({ ...problem, at: `${at}${problem.at ?? ''}` }));
	return { ok: false, problems: firstProblems(placed, file) };
}
