import type { Outcome } from './problem.ts';
import { placeProblems, readDefinition } from './read-definition.ts';
import { resolveAudit } from './resolve-audit.ts';
import type { ResolvedAudit } from './resolved-audit.ts';

/**
 * An audit from the text of its file, JSON or YAML, with every default written out; or all that is wrong with it,
 * each problem with its line.
 */
export function readAudit(
	source: string,
	file: string,
	policies: Readonly<Record<string, unknown>>
): Outcome<ResolvedAudit> {
	const definition = readDefinition(source, file);
	if (!definition.ok) return definition;
	const outcome = resolveAudit(definition.value.value, policies);
	if (outcome.ok) return outcome;
	return { ok: false, problems: placeProblems(outcome.problems, definition.value, file) };
}
