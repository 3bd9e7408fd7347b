/** Cases that were answered alike under every condition: one answer a condition, in a fixed order. Cases add. */
export interface ConditionPattern<Answer> {
	readonly answers: readonly Answer[];
	readonly cases: number;
}

/** Patterns that hold a case, and how many conditions they are over; throws where patterns differ in that. */
export function heldPatterns<Answer>(patterns: readonly ConditionPattern<Answer>[]): {
	readonly held: readonly ConditionPattern<Answer>[];
	readonly conditions: number;
	readonly cases: number;
} {
	const held = patterns.filter(({ cases }) => cases > 0);
	const conditions = held[0]?.answers.length ?? 0;
	if (held.some(({ answers }) => answers.length !== conditions))
		throw new Error('Cases are compared over the same conditions');
	return { held, conditions, cases: held.reduce((sum, { cases }) => sum + cases, 0) };
}
