import { printParseErrorCode, visit } from 'jsonc-parser';
import type { ParseErrorCode } from 'jsonc-parser';

/** What a line says is wrong with it. */
export class JsonRecordTrouble extends Error {}

/** Half of a surrogate pair: no text in UTF-8 can hold it, and two of them would become one level. */
const halfPair = /\p{Surrogate}/u;

/** Deeper than any log is. A bound of our own, because that of the stack differs from one machine to the next. */
const deepest = 200;

/** A name that is longer holds data. */
const longestName = 10_000;

/** The name of a nested field as a column: `response.body.choices.0.text`. A dot within a name is written `\.`. */
const columnOfPath = (path: readonly (string | number)[]): string =>
	path.map((step) => String(step).replaceAll('\\', '\\\\').replaceAll('.', '\\.')).join('.');

/**
 * The fields of one line of JSON as texts, by column name: a nested field by its path, an element of a list by its
 * place from 0. Numbers keep the digits that the file has, so none is rounded; `null`, and an empty object or list,
 * is the empty text, which stands for a missing value. A line that is no JSON object, or has a name twice, throws
 * a `JsonRecordTrouble`.
 */
export function readJsonRecord(line: string): Map<string, string> {
	const fields = new Map<string, string>();
	let depth = 0;
	const top = { isObject: false };
	const deeper = (): void => {
		depth += 1;
		if (depth > deepest) throw new JsonRecordTrouble(`it is nested more than ${String(deepest)} levels deep`);
	};
	const add = (path: readonly (string | number)[], text: string): void => {
		const column = columnOfPath(path);
		if (column.length > longestName)
			throw new JsonRecordTrouble(
				`the name ${quoted(column)}… has more than ${String(longestName)} characters`
			);
		if (fields.has(column)) throw new JsonRecordTrouble(`${quoted(column)} stands in it twice`);
		if (text.includes('\0')) throw new JsonRecordTrouble(`${quoted(column)} holds a zero character`);
		if (halfPair.test(text) || halfPair.test(column))
			throw new JsonRecordTrouble(`${quoted(column)} holds half a character (a lone surrogate)`);
		fields.set(column, text);
	};
	try {
		visit(
			line,
			{
				onObjectBegin: () => {
					if (depth === 0) top.isObject = true;
					deeper();
				},
				onObjectEnd: () => {
					depth -= 1;
				},
				onArrayBegin: () => {
					deeper();
				},
				onArrayEnd: () => {
					depth -= 1;
				},
				onLiteralValue: (value: unknown, offset, length, _line, _character, path) => {
					if (depth === 0) return;
					const text =
						typeof value === 'string' ? value : value === null ? '' : line.slice(offset, offset + length);
					add(path(), text);
				},
				onError: (code, offset) => {
					throw new JsonRecordTrouble(`${wordsOf(code)} at character ${String(offset + 1)}`);
				}
			},
			{ disallowComments: true }
		);
	} catch (error) {
		// The visitor calls itself for each level: a line of a hundred thousand brackets ends its stack.
		if (error instanceof RangeError) throw new JsonRecordTrouble('it is nested too deep', { cause: error });
		throw error;
	}
	if (!top.isObject) throw new JsonRecordTrouble('it is no JSON object');
	return fields;
}

const quoted = (column: string): string => JSON.stringify(column.slice(0, 60));

/** `InvalidSymbol` as "invalid symbol". */
const wordsOf = (code: ParseErrorCode): string =>
	printParseErrorCode(code)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase();
