/** Columns were asked for that the file does not have. */
export class ColumnsMissing extends Error {
	readonly missing: readonly string[];
	readonly known: readonly string[];

	constructor(missing: readonly string[], known: readonly string[]) {
		super(`No column ${missing.join(', ')}`);
		this.missing = missing;
		this.known = known;
	}
}

/** A column was asked for whose values are lists or structures. */
export class ColumnNested extends Error {
	readonly column: string;
	/** "nested", "list", "binary". */
	readonly what: string;

	constructor(column: string, what = 'nested') {
		super(`Nested column ${column}`);
		this.column = column;
		this.what = what;
	}
}

/** A column was asked for whose name another has too. */
export class ColumnTwice extends Error {
	readonly column: string;

	constructor(column: string) {
		super(`Two columns ${column}`);
		this.column = column;
	}
}
