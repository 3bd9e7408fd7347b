import type { Arrival } from '#lib/state/session/progress.ts';
import { wholeNumber } from '#lib/report/decimal.ts';

/** "12 of 34 MB": how much has come is rounded down, so that all of it is said only when it is there. */
export const arrivalWords = ({ done, of }: Arrival): string =>
	`${wholeNumber(Math.floor(done / 1e6))} of ${wholeNumber(Math.floor(of / 1e6))}\u202fMB`;
