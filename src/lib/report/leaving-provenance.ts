import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Unread } from '#lib/spec/unread.ts';
import type { Provenance, Result } from './result.ts';

/**
 * Where a result comes from, as it leaves the machine: the files' numbers of rows are blank where the number of all rows is
 * (beside the groups they would tell how few were left out), and where they tell of few people themselves.
 */
export function leavingProvenance(provenance: Provenance, result: Result): Provenance {
	const { unread, sources } = provenance;
	const { audit, scope, leaving } = result;
	const { hides, rowsLeave } = leavingFiles(
		{ audit, sources, rows: scope.rows },
		leaving.scope.rows !== null
	);
	return {
		...provenance,
		...(unread === undefined ? {} : { unread: leavingUnread(unread, hides) }),
		sources: sources.map((source) => ({ ...source, rows: rowsLeave ? source.rows : null }))
	};
}

interface CountedFiles {
	readonly audit: ResolvedAudit;
	readonly sources: Provenance['sources'];
	/** Rows that were counted; null where that is not told. */
	readonly rows: number | null;
}

/**
 * What leaves of the files that were counted. Their numbers of rows do not where one holds too few people (those of the others,
 * and the sum of all, would tell how many), nor where conditions left out too few.
 * @param tells whether the number of all rows leaves
 */
export function leavingFiles(
	counted: CountedFiles,
	tells: boolean
): { readonly hides: Hides; readonly rowsLeave: boolean } {
	const tooFew = tooFewIn(counted.audit);
	const hides = { tells: tells && !leavesOutFew(counted), tooFew };
	return {
		hides,
		rowsLeave: hides.tells && !counted.sources.some(({ rows }) => rows !== null && tooFew(rows))
	};
}

const tooFewIn =
	({ data, privacy }: ResolvedAudit) =>
	(rows: number): boolean =>
		data.rowsAre === 'people' && rows > 0 && rows < privacy.minimumCell;

/**
 * Whether conditions left out few people, or it is not known how many: several rows may be one person's, and those of a wide
 * file are not those that are counted.
 */
function leavesOutFew({ audit, sources, rows }: CountedFiles): boolean {
	const { data } = audit;
	if (data.where === undefined || data.rowsAre !== 'people') return false;
	if (data.cluster !== null || data.unpivot !== undefined) return true;
	if (rows === null) return false;
	return tooFewIn(audit)(sources.reduce((sum, source) => sum + (source.rows ?? 0), 0) - rows);
}

interface Hides {
	readonly tells: boolean;
	readonly tooFew: (rows: number) => boolean;
}

/**
 * What could not be read, as it leaves: rows without a score are rows of a group, so few of them are not told. Rows that were
 * left out are in no group and no count, so that their number tells nothing of anybody's.
 */
export const leavingUnread = (
	{ leftOut, kinds, of, values, absent }: Unread,
	{ tells, tooFew }: Hides
): Unread => ({
	leftOut,
	...(kinds && { kinds }),
	of: tells ? of : null,
	values: values.map((each) => ({
		...each,
		rows: each.rows === null || tooFew(each.rows) ? null : each.rows
	})),
	// What nobody has tells of nobody.
	...(absent && { absent })
});

/** "5,000 rows", or that their number is not told. */
export const sourceRowsText = (rows: number | null, wholeNumber: (value: number) => string): string =>
	rows === null ? 'number of rows not shown' : `${wholeNumber(rows)} rows`;

/** " and 12 left out that could not be read"; nothing where none was. */
export const leftOutText = (leftOut: number | undefined, wholeNumber: (value: number) => string): string =>
	leftOut === undefined ? '' : ` and ${wholeNumber(leftOut)} left out that could not be read`;
