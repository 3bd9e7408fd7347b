import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { RaterAgreement } from '#lib/spec/resolved-audit.ts';
import { listedLevels } from './listed-levels.ts';
import { mostClasses } from './longest-list.ts';

/**
 * A plain decimal number: `Number` also reads blanks, hexadecimal and "Infinity", which no rating means. Each repetition
 * ends where its characters do, so a long level takes no longer than its length.
 */
const isNumber = (level: string): boolean =>
	/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(level) && Number.isFinite(Number(level));

/** Ratings must be few, and on a scale each must have its place. `levels` are those of the column at this place. */
export function judgeRatings(
	{ columns, order, scale }: RaterAgreement,
	index: number,
	levels: readonly string[]
): readonly Problem[] {
	const column = columns[index];
	if (column === undefined) return [];
	const found = { at: `/agreement/columns/${index}`, found: column, column };
	if (levels.length === 0) return [problem('column-without-values', found)];
	if (levels.length > mostClasses)
		return [problem('too-many-ratings', { ...found, values: { most: mostClasses } })];
	const odd = levels.filter((level) =>
		order === null ? scale !== 'nominal' && !isNumber(level) : !order.includes(level)
	);
	const code = order === null ? 'rating-not-a-number' : 'rating-not-in-order';
	return odd.length === 0 ? [] : [problem(code, { ...found, values: { known: listedLevels(odd) } })];
}
