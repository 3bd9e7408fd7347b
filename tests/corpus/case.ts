import type { LogSource } from '../../src/lib/engine/port.ts';
import type { ProblemCode } from '../../src/lib/spec/messages.ts';

/** How the values of a column are looked at: as levels of a group, as numbers of a score, or as instants. */
export type Reading = 'level' | 'number' | 'instant';

/** A value and on how many rows it is; null is a missing one. Pairs, because a level may be called `__proto__`. */
export type Tally = readonly (readonly [value: string | number | null, rows: number])[];

export interface TalliedColumn {
	/** As the engine names it. */
	readonly column: string;
	readonly as: Reading;
	readonly tally: Tally;
}

/** The log is taken: so many rows, and in each of these columns exactly these values. */
export interface Reads {
	readonly kind: 'reads';
	readonly rows: number;
	readonly columns: readonly TalliedColumn[];
	/** Warnings that are told before anything is counted. */
	readonly warns: readonly ProblemCode[];
	/** What an engine may say instead, where only another can read it. */
	readonly or: ProblemCode | null;
	/** Rows that cannot be read and are left out, as was asked for; null: nothing is left out. */
	readonly leftOut: number | null;
}

/** The log is refused, in words of this code, and at this line where the trouble has one. */
export interface Refuses {
	readonly kind: 'refuses';
	readonly code: ProblemCode;
	/** What an engine may say instead. */
	readonly or: ProblemCode | null;
	readonly line: number | null;
	/** A column of the audit: some troubles are of it alone. */
	readonly column: string | null;
}

/** One file that is bad or odd, and what must come of it, whoever reads it. */
export interface CorpusCase {
	/** A fact: what it is, in a few words. Unique. */
	readonly name: string;
	readonly file: string;
	readonly bytes: () => Uint8Array;
	readonly must: Reads | Refuses;
}

type MakeBytes = string | Uint8Array | (() => string | Uint8Array);

const bytesFrom = (content: MakeBytes) => (): Uint8Array => {
	const made = typeof content === 'function' ? content() : content;
	return typeof made === 'string' ? new TextEncoder().encode(made) : made;
};

/** A case that is read whole: as many rows as were written, none lost, none made up. */
export const reads = (
	name: string,
	file: string,
	content: MakeBytes,
	must: Pick<Reads, 'rows' | 'columns'> & Partial<Pick<Reads, 'warns' | 'or' | 'leftOut'>>
): CorpusCase => ({
	name,
	file,
	bytes: bytesFrom(content),
	must: { kind: 'reads', warns: [], or: null, leftOut: null, ...must }
});

/** A case that is refused whole, with the reason: no row of it is counted. */
export const refuses = (
	name: string,
	file: string,
	content: MakeBytes,
	code: ProblemCode,
	{ line = null, column = null, or = null }: Partial<Pick<Refuses, 'line' | 'column' | 'or'>> = {}
): CorpusCase => ({
	name,
	file,
	bytes: bytesFrom(content),
	must: { kind: 'refuses', code, line, column, or }
});

export const levels = (column: string, ...tally: Tally): TalliedColumn => ({ column, as: 'level', tally });
export const numbers = (column: string, ...tally: Tally): TalliedColumn => ({ column, as: 'number', tally });
export const instants = (column: string, ...tally: Tally): TalliedColumn => ({
	column,
	as: 'instant',
	tally
});

/** Puts bytes where an engine finds them. */
export type PlaceFile<Handle> = (name: string, bytes: Uint8Array) => Promise<LogSource<Handle>>;
