import { defineDialect } from './dialect.ts';

/**
 * DuckDB, native and in WebAssembly. Values are literals, so that a planned query can be read, kept as a golden
 * text and pasted into a shell. DuckDB's plain strings know no backslash: a doubled quote is the whole of escaping.
 */
export const duckdbDialect = defineDialect('duckdb', {
	identifier(name) {
		// The parser reads C strings: a NUL would end the query inside the name.
		if (name === '' || name.includes('\0'))
			throw new Error(`No DuckDB identifier for ${JSON.stringify(name)}`);
		return `"${name.replaceAll('"', '""')}"`;
	},
	text: (value) => {
		const literals = value.split('\0').map((piece) => `'${piece.replaceAll("'", "''")}'`);
		return literals.length === 1 ? literals.join('') : `(${literals.join(' || chr(0) || ')})`;
	},
	// With an exponent a literal is a DOUBLE of exactly this value; "0.1" would be a DECIMAL.
	// Negative numbers stand in parentheses: "a - -1" is safe, "a --1" is a comment.
	number(value) {
		const text = Number.isSafeInteger(value) ? String(value) : value.toExponential();
		return value < 0 ? `(${text})` : text;
	},
	boolean: (value) => (value ? 'true' : 'false'),
	missing: () => 'NULL'
});
