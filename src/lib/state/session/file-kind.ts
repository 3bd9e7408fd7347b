/** What a file that was dropped on the page can be. */
export type FileKind = 'log' | 'audit' | 'cube' | 'report';

/** Definitions are JSON or YAML; everything else is taken for a log, and the reader of logs says if it is none. */
export const isDefinition = (name: string): boolean => /\.(json|ya?ml)$/i.test(name);

const has = (value: unknown, key: string): boolean =>
	typeof value === 'object' && value !== null && Object.hasOwn(value, key);

/** Tells a report, a file of counts and an audit apart by what they hold. Text that does not parse is for the audit's reader to name. */
export function definitionKind(text: string): Exclude<FileKind, 'log'> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return 'audit';
	}
	if (has(value, 'cube')) return 'cube';
	return has(value, 'result') ? 'report' : 'audit';
}
