import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { RoleChoice } from './draft-audit.ts';
import type { LogProfile, Role } from './profile.ts';

/** Where mappings are kept: `localStorage` in the browser. It may refuse, and may hold anything. */
export interface MappingStorage {
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
}

const prefix = 'plumbline.mapping.';
const roles: Readonly<Record<Role, true>> = {
	label: true,
	prediction: true,
	score: true,
	need: true,
	group: true,
	cluster: true,
	weight: true,
	time: true,
	model: true,
	pair: true,
	variant: true,
	stratum: true,
	answer: true,
	gold: true,
	replicate: true,
	attribute: true,
	text: true,
	answerText: true,
	answerScore: true,
	ignored: true
};

/** The same for logs with the same columns of the same kinds, in whatever order and with whatever rows. */
export function shapeKey(profile: LogProfile): string {
	const shape = profile.columns.map(({ name, kind }) => JSON.stringify([name, kind])).sort();
	return bytesToHex(sha256(utf8ToBytes(shape.join('\n')))).slice(0, 32);
}

/** Keeps the roles of columns for the next log of this shape. Names and roles only: no value of a log is ever kept. */
export function rememberMapping(
	storage: MappingStorage,
	profile: LogProfile,
	choices: readonly RoleChoice[]
): void {
	const kept = choices.map(({ column, role }) => [column, role]);
	try {
		storage.setItem(prefix + shapeKey(profile), JSON.stringify(kept));
	} catch {
		// A full or forbidden storage costs the reader a convenience, nothing else.
	}
}

/** The roles kept for a log of this shape; null where there are none that fit it. */
export function recallMapping(storage: MappingStorage, profile: LogProfile): readonly RoleChoice[] | null {
	try {
		const kept: unknown = JSON.parse(storage.getItem(prefix + shapeKey(profile)) ?? 'null');
		if (!Array.isArray(kept)) return null;
		const names = new Set(profile.columns.map((column) => column.name));
		const choices = kept.flatMap((entry: unknown) => readChoice(entry, names));
		return choices.length === 0 ? null : choices;
	} catch {
		return null;
	}
}

function readChoice(entry: unknown, names: ReadonlySet<string>): readonly RoleChoice[] {
	if (!Array.isArray(entry)) return [];
	const [column, role] = entry as readonly unknown[];
	return typeof column === 'string' && names.has(column) && isRole(role) ? [{ column, role }] : [];
}

const isRole = (value: unknown): value is Role => typeof value === 'string' && Object.hasOwn(roles, value);
