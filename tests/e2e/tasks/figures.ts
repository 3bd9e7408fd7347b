/*
 * Numbers of the command line as a screen writes them: told here once more, and not by the page's own code.
 */

const fixed = (value: number, places: number): string => {
	const text = Math.abs(value).toFixed(places);
	return value < 0 && Number(text) !== 0 ? `\u2212${text}` : text;
};

/** "74.0 %" of 0.74, with the page's narrow space. */
export const percent = (value: number): string => `${fixed(100 * value, 1)}\u202f%`;

/** "+28.8" or "−4.7" of a gap in a share. */
export const points = (value: number): string =>
	`${value > 0 && fixed(100 * value, 1) !== '0.0' ? '+' : ''}${fixed(100 * value, 1)}`;

/** "60.4 to 84.1" of a share's interval. */
export const pointRange = (low: number, high: number): string =>
	`${fixed(100 * low, 1)} to ${fixed(100 * high, 1)}`;

/** A plain figure to a number of decimals. */
export const plain = (value: number, places: number): string => fixed(value, places);

/** "24,603". */
export const whole = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 0 });
