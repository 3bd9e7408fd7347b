import { record } from './loose.ts';
import { problem } from './messages.ts';
import type { Outcome } from './problem.ts';
import { placeProblems, readDefinition } from './read-definition.ts';
import { cubeSchema } from './read-cube.ts';
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
	const other = otherKind(definition.value.value);
	if (other !== null) {
		return { ok: false, problems: [problem('file-is-no-audit', { file, values: { other } })] };
	}
	const outcome = resolveAudit(definition.value.value, policies);
	if (outcome.ok) return outcome;
	return { ok: false, problems: placeProblems(outcome.problems, definition.value, file) };
}

/** What a file holds that is no audit but that this program reads elsewhere; null where it may be one. */
function otherKind(value: unknown): string | null {
	const { schema, resultHash, result, rules, outcome } = record(value);
	if (schema === cubeSchema) return 'the counts of a log; its audit is in it: use "plumbline audit --cube"';
	if (result !== undefined && resultHash !== undefined)
		return 'a report; the audit that it answers is in it, under result.audit';
	return rules !== undefined && outcome === undefined ? 'a policy; an audit names it under "policy"' : null;
}
