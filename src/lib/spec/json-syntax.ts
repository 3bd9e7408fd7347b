/** Where a text stops being JSON: offset of the first character that cannot stand there, and what could. */
export interface JsonFault {
	readonly offset: number;
	readonly reason: string;
}

class Fault extends Error {
	constructor(
		readonly offset: number,
		reason: string
	) {
		super(reason);
	}
}

/**
 * The first fault of a text as JSON (RFC 8259), or null where there is none. `JSON.parse` tells the place in words
 * that differ from engine to engine; this says the same everywhere.
 */
export function jsonFault(source: string): JsonFault | null {
	try {
		const end = skipValue(source, skipSpace(source, 0), 0);
		const rest = skipSpace(source, end);
		if (rest < source.length) throw new Fault(rest, 'the definition ends before this');
		return null;
	} catch (fault) {
		if (fault instanceof Fault) return { offset: fault.offset, reason: fault.message };
		throw fault;
	}
}

/** Line and character (1-based) of an offset. */
export function placeOf(text: string, offset: number): { line: number; character: number } {
	const before = text.slice(0, offset).split('\n');
	return { line: before.length, character: (before.at(-1) ?? '').length + 1 };
}

const deepest = 500;
const atom = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![\w.+-])/y;
// eslint-disable-next-line no-control-regex -- control characters are what JSON forbids here
const quoted = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const space = /[ \t\r\n]*/y;

function match(pattern: RegExp, source: string, from: number): number | null {
	pattern.lastIndex = from;
	return pattern.test(source) ? pattern.lastIndex : null;
}

const skipSpace = (source: string, from: number): number => match(space, source, from) ?? from;

function skipString(source: string, from: number, what: string): number {
	if (source[from] !== '"') throw new Fault(from, `${what} is expected`);
	const end = match(quoted, source, from);
	if (end === null) throw new Fault(from, 'a text is not closed on its line, or holds a wrong escape');
	return end;
}

function skipValue(source: string, from: number, depth: number): number {
	if (depth > deepest) throw new Fault(from, `values are nested more than ${deepest} deep`);
	const first = source[from];
	if (first === '{') {
		return skipMembers(source, from, '}', (at) => {
			const colon = skipSpace(source, skipString(source, at, 'a key in double quotes'));
			if (source[colon] !== ':') throw new Fault(colon, 'a colon is expected after the key');
			return skipValue(source, skipSpace(source, colon + 1), depth + 1);
		});
	}
	if (first === '[') return skipMembers(source, from, ']', (at) => skipValue(source, at, depth + 1));
	if (first === '"') return skipString(source, from, 'a text');
	const end = match(atom, source, from);
	if (end === null)
		throw new Fault(from, first === undefined ? 'the text ends too early' : 'a value is expected');
	return end;
}

function skipMembers(source: string, from: number, close: string, member: (at: number) => number): number {
	let at = skipSpace(source, from + 1);
	if (source[at] === close) return at + 1;
	for (;;) {
		at = skipSpace(source, member(at));
		if (source[at] === close) return at + 1;
		if (source[at] !== ',') throw new Fault(at, `a comma or ${close} is expected`);
		at = skipSpace(source, at + 1);
	}
}
