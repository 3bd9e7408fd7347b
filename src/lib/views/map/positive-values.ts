import type { BinaryColumn, Scalar } from '#lib/spec/resolved-audit.ts';

/** A value written in an audit as the level text that the columns are read as: 1 and true are "1" and "true". */
const levelText = (scalar: Scalar): string => String(scalar);

/** Whether a level counts as yes. A column of true and false reads 1 as true. */
export const isPositive = ({ positive }: BinaryColumn, level: string): boolean =>
	positive.some((scalar) => levelText(scalar) === level || (level === 'true' && levelText(scalar) === '1'));

/** The positive values with one level added or taken out. Levels named by hand are written as text. */
export function withPositive(column: BinaryColumn, level: string, yes: boolean): BinaryColumn['positive'] {
	if (yes === isPositive(column, level)) return column.positive;
	if (yes) return [...column.positive, level];
	return column.positive.filter(
		(scalar) => levelText(scalar) !== level && !(level === 'true' && levelText(scalar) === '1')
	);
}
