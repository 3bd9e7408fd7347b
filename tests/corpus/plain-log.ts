import type { TalliedColumn } from './case.ts';
import { levels } from './case.ts';

const groups = ['A', 'B', 'C'] as const;

/** Rows of the log that most cases spoil: group, label, prediction; the groups take turns. */
export const plainRows = (rows: number): readonly string[] =>
	Array.from({ length: rows }, (_, i) => `${groups[i % 3] ?? 'A'},${i % 2},${(i >> 1) % 2}`);

export const plainHeader = 'group,label,prediction';

export const plainLog = (rows: number, end = '\n'): string => [plainHeader, ...plainRows(rows), ''].join(end);

/** Who is in the first so many rows. */
export const plainTally = (rows: number): TalliedColumn =>
	levels(
		'group',
		...groups
			.map((group, i) => [group, Math.floor((rows + 2 - i) / 3)] as const)
			.filter(([, count]) => count > 0)
	);

/** What reading so many plain rows must come to. */
export const plainReads = (rows: number) => ({ rows, columns: [plainTally(rows)] });

/** Texts and bytes one after the other. */
export function joined(...parts: readonly (string | Uint8Array | readonly number[])[]): Uint8Array {
	const all = parts.map((part) =>
		typeof part === 'string' ? new TextEncoder().encode(part) : Uint8Array.from(part)
	);
	const bytes = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of all) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
