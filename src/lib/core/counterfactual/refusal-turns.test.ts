import { describe, expect, it } from 'vitest';
import type { CasePattern } from './case-pattern.ts';
import { refusalTurns } from './refusal-turns.ts';

const pattern = (of: Partial<CasePattern>): CasePattern => ({
	answersBaseline: 1,
	answersVariant: 1,
	rightBaseline: 1,
	rightVariant: 0,
	refusedBaseline: 0,
	refusedVariant: 0,
	unparsedBaseline: 0,
	unparsedVariant: 0,
	differAcross: 1,
	differBaseline: 0,
	differVariant: 0,
	cases: 1,
	...of
});
const of = (...patterns: readonly CasePattern[]) => refusalTurns({ patterns, clusters: null });

describe('cases that turned by way of a refusal', () => {
	it('are those whose right answer gave way to one, and those where one gave way to it', () => {
		expect(
			of(
				pattern({ cases: 7 }),
				pattern({ cases: 5, refusedVariant: 1 }),
				pattern({ cases: 2, unparsedVariant: 1 }),
				pattern({ cases: 3, rightBaseline: 0, rightVariant: 1, refusedBaseline: 1 })
			)
		).toEqual({ lost: 7, gained: 3 });
	});

	it('count in part where a case has several answers', () => {
		const three = { answersBaseline: 3, answersVariant: 3, rightBaseline: 3, rightVariant: 1 };
		expect(of(pattern({ ...three, refusedVariant: 1, cases: 2 }))?.lost).toBeCloseTo(2 / 3, 12);
	});

	it('are none where the refused answer is itself the right one', () => {
		expect(of(pattern({ rightVariant: 1, refusedVariant: 1 }))).toEqual({ lost: 0, gained: 0 });
	});

	it('are unknown where nothing says which answers are right', () => {
		expect(of(pattern({ rightBaseline: null, rightVariant: null }))).toBeNull();
	});
});
