import type { SqlValue } from './sql.ts';

/** How one database writes the parts of SQL that differ between databases. */
export interface Dialect {
	readonly name: string;
	/** A quoted identifier. Whatever is in the name, the result names one table or column and ends where it ends. */
	readonly identifier: (name: string) => string;
	/** A text value: a checked literal, or `bind(text)`, which hands it to the engine apart from the SQL. */
	readonly text: (value: string, bind: Bind) => string;
	/** A finite number. */
	readonly number: (value: number, bind: Bind) => string;
	readonly boolean: (value: boolean) => string;
	readonly missing: () => string;
}

/** Sets a value aside to be bound and returns what stands for it in the text. */
export type Bind = (value: SqlValue) => string;

/**
 * A dialect from the parts that its author wrote. A part that was forgotten throws when a query first needs it:
 * a guess at how a database quotes would be a hole.
 */
export function defineDialect(name: string, parts: Partial<Omit<Dialect, 'name'>>): Dialect {
	const forgotten = (part: string) => (): never => {
		throw new Error(`The SQL dialect "${name}" does not say how it writes: ${part}`);
	};
	return {
		name,
		identifier: parts.identifier ?? forgotten('identifier'),
		text: parts.text ?? forgotten('text'),
		number: parts.number ?? forgotten('number'),
		boolean: parts.boolean ?? forgotten('boolean'),
		missing: parts.missing ?? forgotten('missing')
	};
}
