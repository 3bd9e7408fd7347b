import type { Result, VerdictRow } from '../result.ts';
import type { FlipRow } from './rows.ts';

type Named = Pick<FlipRow, 'model' | 'stratum' | 'attribute' | 'baseline' | 'variant'>;

const key = (
	row: { readonly model: string; readonly stratum: string | null; readonly attribute: string },
	group: string
) => JSON.stringify([row.model, row.stratum, row.attribute, group]);

/** The verdicts on a comparison of descriptions: of its net shift and of its change beyond noise. */
export interface FlipVerdicts {
	readonly shift: VerdictRow | null;
	readonly excess: VerdictRow | null;
}

/** Looks up what the margin says of a comparison; nothing for cases of one group of patients, which are not judged. */
export function flipVerdicts({ verdicts }: Result): (row: Named) => FlipVerdicts {
	const found = new Map<string, VerdictRow>();
	for (const row of verdicts) found.set(`${row.comparison} ${key(row, row.group)}`, row);
	return (row) => {
		const of = key(row, `${row.baseline} → ${row.variant}`);
		return {
			shift: found.get(`net_shift ${of}`) ?? null,
			excess: found.get(`excess ${of}`) ?? null
		};
	};
}
