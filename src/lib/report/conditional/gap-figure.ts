import type { Interval } from '#lib/core/intervals/interval.ts';
import type { Answer, NoAnswer } from '#lib/core/metrics/answer.ts';
import type { Inference } from '../inference.ts';
import { thickLevel } from '../inference.ts';
import type { Disparity } from '../result.ts';

/** A gap between two groups with its intervals; null with the reason where there is none. */
export interface GapFigure {
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly low66: number | null;
	readonly high66: number | null;
	readonly reason: NoAnswer | null;
}

/** A figure from its answer and what gives its interval at a level; both are multiplied by the metric's scale. */
export function gapFigure(
	{ answer, interval }: { readonly answer: Answer; readonly interval: (level: number) => Interval | null },
	{ level }: Pick<Inference, 'level'>,
	scale: number
): GapFigure {
	const { value, reason } = answer;
	const [wide, thick] = value === null ? [null, null] : ([interval(level), interval(thickLevel)] as const);
	const times = (end: number | undefined): number | null => (end === undefined ? null : scale * end);
	return {
		value: value === null ? null : scale * value,
		low: times(wide?.low),
		high: times(wide?.high),
		low66: times(thick?.low),
		high66: times(thick?.high),
		reason
	};
}

/** The same of a row of the result. */
export const figureOfRow = ({ value, low, high, low66, high66, reason }: Disparity): GapFigure => ({
	...{ value, low, high, low66, high66, reason }
});

/** The side of 0 on which the whole interval lies; null where it holds 0 or there is none. */
export function sideOfZero({ low, high }: Pick<GapFigure, 'low' | 'high'>): 1 | -1 | null {
	if (low === null || high === null) return null;
	return low > 0 ? 1 : high < 0 ? -1 : null;
}
