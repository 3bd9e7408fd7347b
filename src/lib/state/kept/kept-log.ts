import type { Provenance } from '#lib/report/result.ts';
import type { Mend } from '#lib/spec/resolved-audit.ts';

const schema = 'plumbline-kept/1';

/** What is written beside the rows of a log that is kept in the browser. */
export interface KeptLog {
	/** The name of its two files, without their endings. */
	readonly id: string;
	/** When it was kept, ISO 8601. */
	readonly keptAt: string;
	/** The files that it was read from. */
	readonly sources: Provenance['sources'];
	readonly rows: number;
	/** Bytes of the rows' file, and their SHA-256. */
	readonly bytes: number;
	readonly hash: string;
	/** The audit as it was counted, as the text of its file: its mends are those that the rows have been through. */
	readonly audit: string;
}

/** What an open log remembers of how it was kept. */
export interface KeptOrigin {
	readonly log: KeptLog;
	/** The mends that its columns have been through. */
	readonly mended: readonly Mend[];
}

export const rowsName = ({ id }: Pick<KeptLog, 'id'>): string => `${id}.arrow`;
export const noteName = ({ id }: Pick<KeptLog, 'id'>): string => `${id}.json`;

/** How a kept log is called: by its file, or by the first of several. */
export function keptName({ sources }: Pick<KeptLog, 'sources'>): string {
	const [first] = sources;
	const others = sources.length - 1;
	return others > 0 ? `${first?.name ?? ''} and ${others} more` : (first?.name ?? '');
}

export const writeNote = (kept: KeptLog): string => JSON.stringify({ schema, ...kept });

/** The note as it was written; null where it is damaged, or another version of this program wrote it in another form. */
export function readNote(text: string): KeptLog | null {
	let read: unknown;
	try {
		read = JSON.parse(text);
	} catch {
		return null;
	}
	const note = read as Partial<KeptLog & { schema: unknown }> | null;
	if (typeof note !== 'object' || note?.schema !== schema) return null;
	const { id, keptAt, sources, rows, bytes, hash, audit } = note;
	const isSound =
		isText(id) &&
		isText(keptAt) &&
		!Number.isNaN(Date.parse(keptAt)) &&
		isCount(rows) &&
		isCount(bytes) &&
		isText(hash) &&
		isText(audit) &&
		Array.isArray(sources) &&
		sources.length > 0 &&
		sources.every(isSource);
	return isSound ? { id, keptAt, sources, rows, bytes, hash, audit } : null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function isSource(value: unknown): boolean {
	const { name, bytes, rows, hash, leftOut } = (value ?? {}) as Record<string, unknown>;
	return (
		isText(name) &&
		isCount(bytes) &&
		isCount(rows) &&
		isText(hash) &&
		(leftOut === undefined || isCount(leftOut))
	);
}
