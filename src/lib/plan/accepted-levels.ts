import { levelText } from '#lib/spec/level-text.ts';
import type { Scalar } from '#lib/spec/resolved-audit.ts';

/**
 * The level texts that a listed value stands for. 1 and 0 also read a boolean column: the same flag is
 * written 1 by one file format and true by another.
 */
export function acceptedLevels(values: readonly Scalar[]): readonly string[] {
	const levels = values.map(levelText);
	if (levels.includes('1')) levels.push('true');
	if (levels.includes('0')) levels.push('false');
	return [...new Set(levels)];
}
