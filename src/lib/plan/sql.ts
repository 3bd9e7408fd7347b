/** A value that may stand in SQL: bound or written as a checked literal, never pasted. */
export type SqlValue = string | number | boolean | null;

/**
 * A piece of SQL: fixed text, identifiers, values and other pieces. Only `` sql`…` ``, `ident` and `join` make one,
 * so text of the log or of the audit can enter a query only as a value or a quoted identifier.
 */
export interface Sql {
	readonly parts: readonly SqlPart[];
}

export type SqlPart =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'ident'; readonly name: string }
	| { readonly kind: 'value'; readonly value: SqlValue };

const isSql = (hole: Sql | SqlValue): hole is Sql =>
	typeof hole === 'object' && hole !== null && 'parts' in hole;

/** Builds SQL from a template. A hole is another `Sql` or a value; there is no way to paste raw text. */
export function sql(strings: TemplateStringsArray, ...holes: readonly (Sql | SqlValue)[]): Sql {
	const parts: SqlPart[] = [];
	strings.forEach((text, i) => {
		if (text !== '') parts.push({ kind: 'text', text });
		if (i >= holes.length) return;
		const hole = holes[i] ?? null;
		if (isSql(hole)) parts.push(...hole.parts);
		else parts.push({ kind: 'value', value: hole });
	});
	return { parts };
}

/** A table, column or function-free name; each dialect quotes it. */
export const ident = (name: string): Sql => ({ parts: [{ kind: 'ident', name }] });

/** Puts `separator` between pieces: lists of columns, conditions, unions. */
export function join(pieces: readonly Sql[], separator: Sql): Sql {
	return {
		parts: pieces.flatMap((piece, i) => (i === 0 ? piece.parts : [...separator.parts, ...piece.parts]))
	};
}
