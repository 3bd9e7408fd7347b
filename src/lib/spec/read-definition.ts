import { LineCounter, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import { jsonFault, placeOf } from './json-syntax.ts';
import { problem } from './messages.ts';
import { pointerSteps } from './pointer.ts';
import type { Outcome, Problem } from './problem.ts';

/** A definition file taken apart: its value, and the line of each place in it. */
export interface Definition {
	readonly value: unknown;
	/** Line (1-based) of what a JSON pointer leads to, or of the nearest thing around it. */
	readonly lineOf: (pointer: string) => number | null;
}

/**
 * Reads a definition written in JSON (a file that ends in .json, or that begins with a brace) or in YAML.
 * Syntax errors come with line and character; a key written twice is one too.
 */
export function readDefinition(source: string, file: string): Outcome<Definition> {
	const text = source.replace(/^\uFEFF/, '');
	if (text.trim() === '') return { ok: false, problems: [problem('file-is-empty', { file })] };
	if (!/\.ya?ml$/i.test(file) && (/\.json$/i.test(file) || /^\s*[{[]/.test(text))) {
		const fault = jsonFault(text);
		if (fault !== null) {
			const { line, character } = placeOf(text, fault.offset);
			const values = { reason: fault.reason, character };
			return { ok: false, problems: [problem('syntax-json', { file, line, values })] };
		}
	}
	// Every JSON text is YAML as well; reading both by one parser gives lines and repeated keys for both.
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
	const problems = document.errors.map((error) => {
		const { line, col } = lines.linePos(error.pos[0]);
		const code = error.code === 'DUPLICATE_KEY' ? 'key-twice' : 'syntax-yaml';
		const reason = code === 'key-twice' ? keyAt(text, error.pos[0]) : error.message.replace(/\.$/, '');
		return problem(code, { file, line, values: { reason, character: col } });
	});
	if (problems.length > 0) return { ok: false, problems };
	try {
		const value: unknown = document.toJS({ maxAliasCount: 100 });
		// An alias inside what it names makes a value without end; JSON has none.
		JSON.stringify(value);
		return { ok: true, value: { value, lineOf: (pointer) => lineOf(document, lines, pointer) } };
	} catch (error) {
		// An alias that leads nowhere, or aliases that multiply without end.
		const said = error instanceof Error ? error.message : String(error);
		const reason = said.startsWith('Converting circular') ? 'an alias stands inside what it names' : said;
		return {
			ok: false,
			problems: [problem('syntax-yaml', { file, line: 1, values: { reason, character: 1 } })]
		};
	}
}

/** The key that begins at an offset, as it is written. */
const keyAt = (text: string, offset: number): string =>
	/^(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^:\n]*)/.exec(text.slice(offset))?.[0] ?? '';

/** The same problems with their file, and with the line where each is. */
export function placeProblems(
	problems: readonly Problem[],
	definition: Definition,
	file: string
): readonly Problem[] {
	return problems.map((found) => ({
		...found,
		file,
		line: found.at === null ? null : definition.lineOf(found.at)
	}));
}

function lineOf(document: Document, lines: LineCounter, pointer: string): number | null {
	let node: unknown = document.contents;
	let start = startOf(node);
	for (const step of pointerSteps(pointer)) {
		const next = isMap(node)
			? node.items.find((pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === step)
			: isSeq(node)
				? node.items[Number(step)]
				: undefined;
		if (next === undefined) break;
		start = startOf(isPair(next) ? next.key : next) ?? start;
		node = isPair(next) ? next.value : next;
	}
	return start === null ? null : lines.linePos(start).line;
}

const startOf = (node: unknown): number | null => (node as Node | null)?.range?.[0] ?? null;
