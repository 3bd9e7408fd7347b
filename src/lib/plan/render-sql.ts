import { unreachable } from '#lib/core/unreachable.ts';
import type { Bind, Dialect } from './dialect.ts';
import type { Sql, SqlPart, SqlValue } from './sql.ts';

/** A query as an engine takes it: its text, and the values that the dialect chose to bind, in order. */
export interface RenderedSql {
	readonly text: string;
	readonly values: readonly SqlValue[];
}

/** Writes a typed query in one database's dialect. The only place where SQL becomes a string. */
export function renderSql(statement: Sql, dialect: Dialect): RenderedSql {
	const values: SqlValue[] = [];
	const bind: Bind = (value) => {
		values.push(value);
		return `$${values.length}`;
	};
	const text = statement.parts.map((part) => renderPart(part, dialect, bind)).join('');
	return { text, values };
}

function renderPart(part: SqlPart, dialect: Dialect, bind: Bind): string {
	switch (part.kind) {
		case 'text':
			return part.text;
		case 'ident':
			return dialect.identifier(part.name);
		case 'value':
			return renderValue(part.value, dialect, bind);
		default:
			return unreachable(part);
	}
}

function renderValue(value: SqlValue, dialect: Dialect, bind: Bind): string {
	if (value === null) return dialect.missing();
	if (typeof value === 'string') return dialect.text(value, bind);
	if (typeof value === 'boolean') return dialect.boolean(value);
	// NaN and infinities have no literal that every database reads alike; whoever means them says so in SQL.
	if (!Number.isFinite(value)) throw new Error(`No SQL literal for the number ${value}`);
	return dialect.number(value, bind);
}
