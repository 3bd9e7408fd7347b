import { unreachable } from '#lib/core/unreachable.ts';
import type { WrittenAs } from '#lib/spec/resolved-audit.ts';
import { listOf } from './level.ts';
import { join, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** Spaces of every width, and the apostrophes that stand between thousands. */
const gaps = " '\\x{2019}\\x{00A0}\\x{202F}\\x{2009}";

/** Times of day that may follow a date. */
const times = ['', ' %H:%M', ' %H:%M:%S', 'T%H:%M:%S'] as const;

const dates = {
	'day-first': ['%d.%m.%Y', '%d/%m/%Y', '%d-%m-%Y'],
	'month-first': ['%m/%d/%Y', '%m-%d-%Y', '%m.%d.%Y'],
	'year-first': ['%Y%m%d', '%Y/%m/%d', '%Y.%m.%d', '%Y-%m-%d']
} as const;

const yes = ['yes', 'y', 'true', 't', '1', '1.0'] as const;
const no = ['no', 'n', 'false', 'f', '0', '0.0'] as const;

/**
 * A trimmed text, written in this way, as the text that everything after reads: a number with a point and no separator
 * (a share of 1 where it was a percentage), an ISO instant, `true` or `false`. What is not written so stays as it is, and
 * is told like any other value that its role cannot read.
 */
export function readAs(as: WrittenAs, text: Sql): Sql {
	switch (as) {
		case 'decimal-point':
			return numberOf(text, { mark: '.', thousands: `,${gaps}` });
		case 'decimal-comma':
			return numberOf(text, { mark: ',', thousands: `.${gaps}` });
		case 'day-first':
		case 'month-first':
		case 'year-first': {
			const formats = dates[as].flatMap((date) => times.map((time) => `${date}${time}`));
			const list = join(
				formats.map((format) => sql`${format}`),
				sql`, `
			);
			return sql`coalesce(CAST(try_strptime(${text}, [${list}]) AS VARCHAR), ${text})`;
		}
		case 'excel-date':
			// From 61 on: before that Excel counts a 29 February 1900.
			return instantOf(text, { least: 61, most: 2_958_465.99, milliseconds: 86_400_000, origin: -25_569 });
		case 'epoch-seconds':
			return instantOf(text, { least: -1e11, most: 1e11, milliseconds: 1000, origin: 0 });
		case 'epoch-milliseconds':
			return instantOf(text, { least: -1e14, most: 1e14, milliseconds: 1, origin: 0 });
		case 'yes-no':
			return sql`CASE WHEN lower(${text}) IN (${listOf(yes)}) THEN 'true' WHEN lower(${text}) IN (${listOf(no)}) THEN 'false' ELSE ${text} END`;
		default:
			return unreachable(as);
	}
}

function numberOf(
	text: Sql,
	{ mark, thousands }: { readonly mark: '.' | ','; readonly thousands: string }
): Sql {
	const core = sql`regexp_replace(${text}, '\\s*%$', '')`;
	const pattern = `[+-]?([0-9]+|[0-9]{1,3}([${thousands}][0-9]{3})+)([${mark}][0-9]+)?([eE][+-]?[0-9]+)?`;
	const plain = sql`replace(regexp_replace(${core}, ${`[${thousands}]`}, '', 'g'), ',', '.')`;
	return sql`CASE WHEN NOT regexp_full_match(${core}, ${pattern}) THEN ${text} WHEN suffix(${text}, '%') THEN CAST(CAST(${plain} AS DOUBLE) / 100 AS VARCHAR) ELSE ${plain} END`;
}

interface Serial {
	readonly least: number;
	readonly most: number;
	/** How long a unit is. */
	readonly milliseconds: number;
	/** Where 1970 begins, in units from 0, with the sign turned. */
	readonly origin: number;
}

function instantOf(text: Sql, { least, most, milliseconds, origin }: Serial): Sql {
	const number = sql`TRY_CAST(${text} AS DOUBLE)`;
	return sql`CASE WHEN ${number} >= ${least} AND ${number} <= ${most} THEN CAST(epoch_ms(CAST(round((${number} + ${origin}) * ${milliseconds}) AS BIGINT)) AS VARCHAR) ELSE ${text} END`;
}
