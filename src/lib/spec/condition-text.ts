import { unreachable } from '#lib/core/unreachable.ts';
import type { RowCondition } from './resolved-audit.ts';

/**
 * A condition in words, after its column's name: "is F or M", "is from 0.2 to below 0.5", "is before 2025-01-31".
 * @param titleOf how a reader knows a level; as it is by default
 */
export function conditionWords(
	condition: RowCondition,
	titleOf: (level: string) => string = (level) => level
) {
	if ('is' in condition) {
		const titles = condition.is.map((level) => (level === null ? 'not recorded' : titleOf(String(level))));
		return `is ${titles.join(' or ')}`;
	}
	if ('from' in condition) {
		const { from, below } = condition;
		if (from === null) return `is below ${String(below)}`;
		return below === null
			? `is ${String(from)} or more`
			: `is from ${String(from)} to below ${String(below)}`;
	}
	if ('since' in condition) {
		const { since, before } = condition;
		if (since === null) return `is before ${String(before)}`;
		return before === null ? `is on or after ${since}` : `is from ${since} to before ${before}`;
	}
	return unreachable(condition);
}

/** The same with the name of the column. */
export const conditionText = (condition: RowCondition): string =>
	`${condition.column} ${conditionWords(condition)}`;
