import type { BinaryColumn, Scalar } from '#lib/spec/resolved-audit.ts';

/** A value written in an audit as the level text that the columns are read as: 1 and true are "1" and "true". */
const levelText = (scalar: Scalar): string => String(scalar);

/** Whether a level counts as yes. A column of true and false reads 1 as true. */
export const isPositive = ({ positive }: Pick<BinaryColumn, 'positive'>, level: string): boolean =>
	positive.some((scalar) => levelText(scalar) === level || (level === 'true' && levelText(scalar) === '1'));

/**
 * What a column's values mean once one level was said to mean yes, or not: every other value then means no. Levels named
 * by hand are written as text. The 1 that is taken for yes where nobody has said anything goes where no row has it.
 * @param levels those that the column is known to have
 */
export function withPositive(
	column: BinaryColumn,
	{ level, yes }: { readonly level: string; readonly yes: boolean },
	levels: readonly string[]
): Pick<BinaryColumn, 'positive' | 'negative'> {
	const isUnsaid = column.negative !== null;
	const said = isUnsaid
		? column.positive.filter((scalar) => levels.some((known) => isPositive({ positive: [scalar] }, known)))
		: column.positive;
	if (yes === isPositive(column, level)) return { positive: said, negative: null };
	if (yes) return { positive: [...said, level], negative: null };
	const positive = said.filter(
		(scalar) => levelText(scalar) !== level && !(level === 'true' && levelText(scalar) === '1')
	);
	return { positive, negative: null };
}
