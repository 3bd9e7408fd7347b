import { unreachable } from '#lib/core/unreachable.ts';
import type { Mend } from '#lib/spec/resolved-audit.ts';
import { levelOf, listOf, textOf } from '../level.ts';
import { sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import { restrictedZips } from './restricted-zips.ts';

/** How the audit reads a mended column: as an instant, as a number, or as a level. */
export type ReadAs = 'instant' | 'number' | 'level';

/** A mend that leaves something of its column. */
export type KeepingMend = Mend & { readonly mend: Exclude<Mend['mend'], 'drop'> };

/** Nobody is called older than this: a larger number is no age. */
const oldest = 130;

/**
 * The value that takes the place of a column's value, as text; NULL where there is none, or where it is not what the mend
 * is for. It is made from the level, so that CSV and typed columns give the same.
 * @param salt for hashes: whoever has it could find out by trying whose key a hash is
 */
export function mendedValue(mend: KeepingMend, as: ReadAs, salt: string): Sql {
	const level = levelOf(textOf(mend.column));
	switch (mend.mend) {
		case 'year':
			return yearOf(level, mend.from, as);
		case 'zip3':
			return zip3Of(level);
		case 'age90':
			return ageOf(level, as);
		case 'hash':
			// 128 bits: a thousand million keys meet by chance once in 10^20 logs.
			return sql`CASE WHEN (${level}) IS NOT NULL THEN left(sha256(concat(${salt}, ${level})), 32) END`;
		default:
			return unreachable(mend.mend);
	}
}

/** Of a date in any usual form its year of four digits; a year of two could be of either century. */
function yearOf(level: Sql, from: number | undefined, as: ReadAs): Sql {
	const written = sql`regexp_extract(${level}, '(?:^|[^0-9])((?:18|19|20|21)[0-9]{2})(?:[^0-9]|$)', 1)`;
	const compact = sql`regexp_extract(${level}, '^((?:18|19|20|21)[0-9]{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:[^0-9].*|[0-9]{4}|[0-9]{6})?$', 1)`;
	const year = sql`nullif(coalesce(nullif(${compact}, ''), ${written}), '')`;
	// An instant is told by its year's first day: no other of its parts is left.
	if (as === 'instant') {
		const bound = from === undefined ? year : sql`greatest(${year}, ${String(from)})`;
		return sql`${bound} || CASE WHEN ${year} IS NULL THEN NULL ELSE '-01-01' END`;
	}
	if (from === undefined) return year;
	if (as === 'number')
		return sql`CASE WHEN ${year} < ${String(from)} THEN ${String(from - 1)} ELSE ${year} END`;
	return sql`CASE WHEN ${year} < ${String(from)} THEN ${`before ${String(from)}`} ELSE ${year} END`;
}

/** Of a ZIP code of five digits or nine the first three; zeros that a spreadsheet took from its front are put back. */
function zip3Of(level: Sql): Sql {
	const digits = sql`replace(regexp_extract(${level}, '^ *([0-9]{3,5}|[0-9]{5}-[0-9]{4}|[0-9]{8,9}) *$', 1), '-', '')`;
	const three = sql`CASE length(${digits}) WHEN 3 THEN ${digits} WHEN 4 THEN left(lpad(${digits}, 5, '0'), 3) WHEN 5 THEN left(${digits}, 3) WHEN 8 THEN left(lpad(${digits}, 9, '0'), 3) WHEN 9 THEN left(${digits}, 3) END`;
	return sql`CASE WHEN (${three}) IN (${listOf(restrictedZips)}) THEN '000' ELSE (${three}) END`;
}

/** The first number of an age decides ("95", "[90-100)", "92 years"); what begins below 90, or has no number, stays. */
function ageOf(level: Sql, as: ReadAs): Sql {
	const age = sql`TRY_CAST(regexp_extract(${level}, '[0-9]+(?:[.][0-9]+)?') AS DOUBLE)`;
	const above = as === 'number' ? '90' : '90+';
	return sql`CASE WHEN (${age}) >= 90 AND (${age}) <= ${oldest} AND NOT starts_with(${level}, '-') THEN ${above} ELSE (${level}) END`;
}
