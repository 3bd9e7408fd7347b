/** What is wrong with a line of a JSON Lines file, in words that go on after "line 3 cannot be read: ". */
export class JsonLinesTrouble extends Error {
	/** From 1. */
	readonly line: number;
	readonly reason: string;

	constructor(line: number, reason: string, options?: ErrorOptions) {
		super(reason, options);
		this.line = line;
		this.reason = reason;
	}
}

/** A column that was asked for and that no line of the file has. */
export class JsonColumnsMissing extends Error {
	readonly missing: readonly string[];
	readonly known: readonly string[];

	constructor(missing: readonly string[], known: readonly string[]) {
		super('No line has these columns');
		this.missing = missing;
		this.known = known;
	}
}
