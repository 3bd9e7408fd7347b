import type { Scalar } from './resolved-audit.ts';

/**
 * A value of an audit as level text, the form in which a log's values are compared: `True` becomes `true`,
 * "1.0" becomes "1"; everything else stays ("01234" keeps its zero). The same as the SQL that reads columns.
 */
export function levelText(value: Scalar): string {
	const text = String(value);
	if (/^(?:True|TRUE|False|FALSE)$/.test(text)) return text.toLowerCase();
	const whole = text.replace(/^([+-]?[0-9]+)\.0+$/, '$1');
	return whole === '-0' ? '0' : whole;
}
