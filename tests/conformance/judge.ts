import { differs } from './agree.ts';
import { compute } from './compute.ts';
import { inPart, notYet, outOfScope, type SetAside } from './scope.ts';
import type { Case, SuiteName } from './suites.ts';

/** `complaint` is null where all is as it should be. */
export interface Judgement {
	readonly kind: 'passed' | 'not yet' | 'out of scope';
	readonly complaint: string | null;
}

const reasonIn = (lists: readonly SetAside[], id: string): string | null =>
	lists.find(({ ids }) => ids.includes(id))?.reason ?? null;

/** A case passes, or it is listed with a reason and does not pass. */
export function judge(suite: SuiteName, test: Case): Judgement {
	const actual = compute(suite, test);
	const uncovered = inPart.find(({ ids }) => ids.includes(test.id))?.keys ?? [];
	const problem =
		actual === undefined ? 'nothing computes it' : differs(actual, test.expected, test.tolerance, uncovered);
	const later = reasonIn(notYet, test.id);
	const outside = reasonIn(outOfScope, test.id);
	if (later === null && outside === null) return { kind: 'passed', complaint: problem };
	return {
		kind: later === null ? 'out of scope' : 'not yet',
		complaint: problem === null ? 'is listed although it passes' : null
	};
}
