import { problem } from '../../../spec/messages.ts';
import type { Problem } from '../../../spec/problem.ts';
import { ColumnNested, ColumnsMissing } from '../../column-refusals.ts';

/** What is wrong with an Arrow file, in words that go on after "cannot be read as Arrow: ". */
export class ArrowTrouble extends Error {
	/** The file ends before it says it does. */
	readonly isCutShort: boolean;

	constructor(reason: string, options: ErrorOptions & { readonly isCutShort?: boolean } = {}) {
		super(reason, options);
		this.isCutShort = options.isCutShort ?? false;
	}
}

/** Runs a step of the reading: what a damaged file makes of the reader is trouble with the file. */
export function readSoundly<T>(step: () => T): T {
	try {
		return step();
	} catch (cause) {
		if (cause instanceof ArrowTrouble || isColumnRefusal(cause)) throw cause;
		throw new ArrowTrouble('it is damaged', { cause });
	}
}

const isColumnRefusal = (cause: unknown): boolean =>
	cause instanceof ColumnNested || cause instanceof ColumnsMissing;

/** The same, to be shown. */
export const arrowProblem = (
	file: string,
	{ isCutShort, message }: Pick<ArrowTrouble, 'isCutShort' | 'message'>
): Problem =>
	isCutShort
		? problem('log-arrow-truncated', { file })
		: problem('log-arrow-unreadable', { file, values: { reason: message } });
