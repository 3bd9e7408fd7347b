import type { Provenance, Result } from './result.ts';

/**
 * Where a result comes from, as it leaves the machine: a file's number of rows is blank where the number of all
 * rows is (beside the groups it would tell how few were left out), and where the file itself holds too few people.
 */
export function leavingProvenance(provenance: Provenance, result: Result): Provenance {
	const { data, privacy } = result.audit;
	const tells = result.leaving.scope.rows !== null;
	const tooFew = (rows: number): boolean =>
		data.rowsAre === 'people' && rows > 0 && rows < privacy.minimumCell;
	return {
		...provenance,
		sources: provenance.sources.map((source) => ({
			...source,
			rows: source.rows !== null && tells && !tooFew(source.rows) ? source.rows : null
		}))
	};
}

/** "5,000 rows", or that their number is not told. */
export const sourceRowsText = (rows: number | null, wholeNumber: (value: number) => string): string =>
	rows === null ? 'number of rows not shown' : `${wholeNumber(rows)} rows`;
