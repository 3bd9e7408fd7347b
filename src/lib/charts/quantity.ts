/**
 * What a chart's numbers are.
 * - `rate`: a metric itself; `difference`: metric minus reference's; `ratio`: metric over reference's.
 */
export type Mode = 'rate' | 'difference' | 'ratio';

/** `share` is a fraction of 1, shown in per cent or points; `per_1000` and `number` are shown as they are. */
export type Unit = 'share' | 'per_1000' | 'number';

export interface Quantity {
	readonly mode: Mode;
	readonly unit: Unit;
}

const minus = '\u2212';
const narrowSpace = '\u202f';

/** A fixed number of decimals, a real minus sign, and no negative zero. */
function fixed(value: number, decimals: number): string {
	const text = Math.abs(value).toFixed(decimals);
	return value < 0 && Number(text) !== 0 ? minus + text : text;
}

/** Digits in threes before the point. */
const grouped = (text: string): string =>
	text.replace(/^[^.]+/, (whole) => whole.replaceAll(/\B(?=(\d{3})+$)/g, ','));

function unsigned(value: number, { mode, unit }: Quantity): string {
	if (value === Infinity) return '∞';
	if (value === -Infinity) return `${minus}∞`;
	if (mode === 'ratio') return fixed(value, value >= 10 ? 1 : 2);
	if (unit === 'share') return fixed(value * 100, 1);
	if (unit === 'per_1000') return fixed(value, 1);
	// Three decimals of a cost in thousands are noise.
	return Math.abs(value) < 100 ? fixed(value, 3) : grouped(fixed(value, Math.abs(value) < 1000 ? 1 : 0));
}

/** One number as a reader wants it: "67.0 %", "+22.8" (points), "1.52". Null is an en dash. */
export function formatQuantity(value: number | null, quantity: Quantity): string {
	if (value === null) return '–';
	const text = unsigned(value, quantity);
	if (quantity.mode === 'difference') return value > 0 && Number(text) !== 0 ? `+${text}` : text;
	return quantity.mode === 'rate' && quantity.unit === 'share' ? `${text}${narrowSpace}%` : text;
}

/** "57.0 to 75.6": ends of an interval, without the unit, which stands beside the number itself. */
export function formatRange(low: number | null, high: number | null, quantity: Quantity): string {
	return low === null || high === null ? '' : `${unsigned(low, quantity)} to ${unsigned(high, quantity)}`;
}

/** A tick of an axis: as few decimals as tell its neighbours apart. */
export function formatTick(value: number, step: number, { mode, unit }: Quantity): string {
	if (mode === 'ratio') return String(Number(value.toPrecision(3)));
	const scale = unit === 'share' ? 100 : 1;
	const decimals = Math.max(0, -Math.floor(Math.log10(step * scale) + 1e-9));
	const text = fixed(value * scale, Math.min(decimals, 6));
	if (mode === 'difference') return value > 0 ? `+${text}` : text;
	return unit === 'share' ? `${text}${narrowSpace}%` : text;
}

/** "1,152": digits in threes, the same in every locale. */
export const formatCount = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');

/** "63 of 94", or a dash where the counts are withheld. */
export const formatFraction = (numerator: number | null, denominator: number | null): string =>
	numerator === null || denominator === null
		? '–'
		: `${formatCount(numerator)} of ${formatCount(denominator)}`;
