import { jsonFault, placeOf } from './json-syntax.ts';
import { problem } from './messages.ts';
import type { Outcome } from './problem.ts';

/** The value of a JSON text, or where it stops being JSON. */
export function readJson(source: string, file: string): Outcome<unknown> {
	const text = source.replace(/^\uFEFF/, '');
	if (text.trim() === '') return { ok: false, problems: [problem('file-is-empty', { file })] };
	try {
		return { ok: true, value: JSON.parse(text) };
	} catch {
		const fault = jsonFault(text) ?? { offset: 0, reason: 'it cannot be read' };
		const { line, character } = placeOf(text, fault.offset);
		const values = { reason: fault.reason, character };
		return { ok: false, problems: [problem('syntax-json', { file, line, values })] };
	}
}
