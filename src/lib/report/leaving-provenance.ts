import type { Unread } from '#lib/spec/unread.ts';
import type { Provenance, Result } from './result.ts';

/**
 * Where a result comes from, as it leaves the machine: a file's number of rows is blank where the number of all
 * rows is (beside the groups it would tell how few were left out), and where the file itself holds too few people.
 */
export function leavingProvenance(provenance: Provenance, result: Result): Provenance {
	const { data, privacy } = result.audit;
	const tells = result.leaving.scope.rows !== null && !leavesOutFew(provenance, result);
	const tooFew = (rows: number): boolean =>
		data.rowsAre === 'people' && rows > 0 && rows < privacy.minimumCell;
	const { unread } = provenance;
	return {
		...provenance,
		...(unread === undefined ? {} : { unread: leavingUnread(unread, { tells, tooFew }) }),
		sources: provenance.sources.map((source) => ({
			...source,
			rows: source.rows !== null && tells && !tooFew(source.rows) ? source.rows : null
		}))
	};
}

/** Whether nearly every row is counted that was read: then the files' rows beside those that are counted tell of few people. */
function leavesOutFew({ sources }: Provenance, { audit, scope }: Result): boolean {
	if (audit.data.where === undefined || audit.data.rowsAre !== 'people' || scope.rows === null) return false;
	const read = sources.reduce((sum, { rows }) => sum + (rows ?? 0), 0);
	return read > scope.rows && read - scope.rows < audit.privacy.minimumCell;
}

interface Hides {
	readonly tells: boolean;
	readonly tooFew: (rows: number) => boolean;
}

/**
 * What could not be read, as it leaves: rows without a score are rows of a group, so few of them are not told. Rows that were
 * left out are in no group and no count, so that their number tells nothing of anybody's.
 */
export const leavingUnread = ({ leftOut, kinds, of, values }: Unread, { tells, tooFew }: Hides): Unread => ({
	leftOut,
	...(kinds && { kinds }),
	of: tells ? of : null,
	values: values.map((each) => ({
		...each,
		rows: each.rows === null || tooFew(each.rows) ? null : each.rows
	}))
});

/** "5,000 rows", or that their number is not told. */
export const sourceRowsText = (rows: number | null, wholeNumber: (value: number) => string): string =>
	rows === null ? 'number of rows not shown' : `${wholeNumber(rows)} rows`;

/** " and 12 left out that could not be read"; nothing where none was. */
export const leftOutText = (leftOut: number | undefined, wholeNumber: (value: number) => string): string =>
	leftOut === undefined ? '' : ` and ${wholeNumber(leftOut)} left out that could not be read`;
