import type { LogProfile } from '../profile.ts';

/** A profile that is handed on: of columns that may identify people it says what was found, and repeats no value. */
export function withoutIdentifyingValues(profile: LogProfile): LogProfile {
	const held = new Set(
		profile.columns.filter(({ identifiers }) => identifiers.length > 0).map(({ name }) => name)
	);
	const { head, ...rest } = profile;
	const columns = profile.columns.map((column) =>
		held.has(column.name) ? { ...column, examples: [], range: null, quartiles: null } : column
	);
	const rows = head?.rows.map((row) => row.map((cell, i) => (held.has(head.names[i] ?? '') ? null : cell)));
	return {
		...rest,
		columns,
		...(head === undefined ? {} : { head: { names: head.names, rows: rows ?? [] } })
	};
}
