import { sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** Whole multiples of 2⁻⁷⁰, as `scaled` of core makes them; a row of the query stands for `n` rows. */
export const scaledRows = (value: Sql): Sql =>
	sql`CAST(n AS HUGEINT) * CAST(round((${value}) * ${2 ** 70}) AS HUGEINT)`;
