import type {
	Call,
	Engine,
	FileFormat,
	LoadProgress,
	LogSource,
	Packing
} from '../../src/lib/engine/port.ts';

/** Makes a source of bytes as the engine under test takes them: a `File` in a browser, a path under Node. */
export type MakeSource<Handle> = (name: string, bytes: Uint8Array) => Promise<LogSource<Handle>>;

/** What one case of the contract is given: a fresh engine, closed afterwards by whoever runs the case. */
export interface Bench<Handle> {
	readonly engine: Engine<Handle>;
	readonly makeSource: MakeSource<Handle>;
}

/** One fact that holds for every engine. Free of any test runner, so that a page can run it too. */
export interface ContractCase {
	readonly name: string;
	readonly run: <Handle>(bench: Bench<Handle>) => Promise<void>;
}

export function check(holds: boolean, what: string): void {
	if (!holds) throw new Error(`The engine breaks its contract: ${what}`);
}

export function same(actual: unknown, expected: unknown, what: string): void {
	const a = JSON.stringify([actual]);
	const e = JSON.stringify([expected]);
	check(a === e, `${what}: expected ${e.slice(0, 400)}, got ${a.slice(0, 400)}`);
}

export const csv = (
	options: Partial<{ delimiter: string; quote: string; packing: Packing }> = {}
): FileFormat => ({
	kind: 'csv',
	delimiter: ',',
	quote: '"',
	packing: 'none',
	...options
});

/** Bytes that another program wrote. */
export const bytesIn = (base64: string): Uint8Array =>
	Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A call that is never cancelled, and keeps its progress. */
export function quietCall(): Call & { readonly steps: LoadProgress[] } {
	const steps: LoadProgress[] = [];
	return { signal: new AbortController().signal, progress: (step) => void steps.push(step), steps };
}

/** A CSV field in quotes. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The error that a promise ends in; fails where it does not. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
	try {
		await promise;
	} catch (error) {
		return error;
	}
	throw new Error('The engine breaks its contract: it did not fail');
}
