export const minus = '−';

/** A number with a fixed count of decimals, grouped thousands and a true minus; "0.0" never carries a sign. */
export function decimal(value: number, places: number): string {
	if (!Number.isFinite(value)) return value > 0 ? '∞' : `${minus}∞`;
	const [whole = '0', fraction] = Math.abs(value).toFixed(places).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
	return value < 0 && /[1-9]/.test(text) ? minus + text : text;
}

/** Without decimals: "1,200". */
export const wholeNumber = (value: number): string => decimal(value, 0);
