import { unreachable } from '#lib/core/unreachable.ts';
import type { Mend } from '#lib/spec/resolved-audit.ts';

/** A mend as something to be done. */
export function mendOffer({ mend, from }: Mend): string {
	switch (mend) {
		case 'drop':
			return 'Drop: do not load it';
		case 'year':
			return from === undefined ? 'Keep the year only' : `Keep the year only, before ${String(from)} as one`;
		case 'zip3':
			return 'Keep three digits of the ZIP code';
		case 'age90':
			return 'Take ages of 90 and above as one';
		case 'hash':
			return 'Hash it with a random salt';
		default:
			return unreachable(mend);
	}
}

/** What a chosen mend does, and what is left. */
export function mendDone({ mend, from }: Mend): string {
	switch (mend) {
		case 'drop':
			return 'It is not loaded, and the report says that it was dropped.';
		case 'year':
			return from === undefined
				? 'Only the year of each date is loaded.'
				: `Only the year of each date is loaded, and years before ${String(from)} as one.`;
		case 'zip3':
			return 'Three digits of each ZIP code are loaded, and 000 where 20,000 people or fewer live.';
		case 'age90':
			return 'Ages of 90 and above are loaded as one.';
		case 'hash':
			return 'Each key is loaded as a hash. The salt is made for one run and kept nowhere.';
		default:
			return unreachable(mend);
	}
}
