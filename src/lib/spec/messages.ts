import type { Problem } from './problem.ts';
import { auditAndLog } from './wording/audit-and-log.ts';
import { cautions } from './wording/cautions.ts';
import { commandLine } from './wording/command-line.ts';
import { counts } from './wording/counts.ts';
import { definitionMeaning } from './wording/definition-meaning.ts';
import { definitionShape } from './wording/definition-shape.ts';
import { definitionText } from './wording/definition-text.ts';
import { identifiers } from './wording/identifiers.ts';
import { logFiles } from './wording/log-files.ts';
import type { Wording } from './wording/wording.ts';

/** The wordings by what they are of. A code stands in one of them alone. */
export const wordings = [
	definitionText,
	logFiles,
	auditAndLog,
	commandLine,
	counts,
	definitionShape,
	definitionMeaning,
	identifiers,
	cautions
] as const;

/**
 * The wording of every problem, by code: what is wrong, and how to mend it.
 * `{name}` is filled from the problem's own `at`, `found`, `file`, `line`, `column`, and from `values`.
 */
const wording = {
	...definitionText,
	...logFiles,
	...auditAndLog,
	...commandLine,
	...counts,
	...definitionShape,
	...definitionMeaning,
	...identifiers,
	...cautions
};

export type ProblemCode = keyof typeof wording;

/** What `problem` takes beside the code: the problem's own fields, and whatever else its wording names. */
export interface ProblemDetails {
	readonly at?: string | null;
	readonly found?: unknown;
	readonly file?: string | null;
	readonly line?: number | null;
	readonly column?: string | null;
	readonly values?: Readonly<Record<string, string | number>>;
}

const longest = 120;

/** A value as it stood, as one short line: text in quotes, anything else as JSON. */
export function show(value: unknown): string {
	const text = value === undefined ? 'undefined' : JSON.stringify(value);
	return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** A problem with its wording filled in. A name that the wording uses and nobody gave stands as it is. */
export function problem(code: ProblemCode, details: ProblemDetails = {}): Problem {
	const { at = null, found, file = null, line = null, column = null, values = {} } = details;
	const shown = found === undefined ? null : show(found);
	const named: Record<string, string | number | null> = { at, found: shown, file, line, column, ...values };
	// A function replaces, so that "$&" in a column's name stays text.
	const fill = (template: string): string =>
		template.replace(/\{(\w+)\}/g, (hole, name: string) => String(named[name] ?? hole));
	const { message, mend }: Wording = wording[code];
	return { code, at, found: shown, file, line, column, message: fill(message), mend: fill(mend) };
}
