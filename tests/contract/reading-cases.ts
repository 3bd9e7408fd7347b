import { instantOf, levelOf, numberOf } from '../../src/lib/plan/level.ts';
import { readingView } from '../../src/lib/plan/reading-view.ts';
import { ident, sql } from '../../src/lib/plan/sql.ts';
import type { Sql } from '../../src/lib/plan/sql.ts';
import type { Reading } from '../../src/lib/spec/resolved-audit.ts';
import { bytesOf, csv, quietCall, quoted, same } from './contract.ts';
import type { ContractCase } from './contract.ts';

/** What each text of a column becomes, written in this way. */
const reads = (
	as: Reading['as'],
	value: Sql,
	texts: Readonly<Record<string, string | number | null>>,
	missing: readonly string[] = []
): ContractCase => ({
	name: `values are read as ${as ?? 'they are'}${missing.length > 0 ? ' and some as missing' : ''}`,
	run: async ({ engine, makeSource }) => {
		const keys = Object.keys(texts);
		const bytes = bytesOf(`i,a\n${keys.map((text, i) => `${i},${quoted(text)}`).join('\n')}\n`);
		const options = { format: csv(), columns: null, rowLimit: null };
		const log = await engine.load(await makeSource('log.csv', bytes), options, quietCall());
		const view = readingView(`${log.table}_read`, [{ column: 'a', missing, as }], log);
		if (view === null) throw new Error('There is nothing to read');
		await engine.query(view, quietCall());
		const rows = await engine.query(
			sql`SELECT ${value} AS v FROM ${ident(`${log.table}_read`)} ORDER BY CAST(i AS INTEGER)`,
			quietCall()
		);
		keys.forEach((text, i) =>
			same(rows[i]?.['v'], texts[text], `${as ?? 'as it is'} of ${JSON.stringify(text)}`)
		);
	}
});

const number = numberOf('a');
const instant = sql`strftime(${instantOf('a')}, '%Y-%m-%d %H:%M:%S')`;
const level = levelOf(ident('a'));

export const readingCases: readonly ContractCase[] = [
	reads('decimal-point', number, {
		' 0.5 ': 0.5,
		'1,234.5': 1234.5,
		'1 234 567': 1234567,
		'1\u202f234.25': 1234.25,
		"12'345": 12345,
		'12.5%': 0.125,
		'7 %': 0.07,
		'-3e-2': -0.03,
		'1,23': null,
		'0,5': null,
		abc: null,
		'%': null
	}),
	reads('decimal-comma', number, {
		'0,5': 0.5,
		' 1.234,5': 1234.5,
		'1 234,5': 1234.5,
		'12,5 %': 0.125,
		'-3': -3,
		// Three digits after a point are thousands, as was said.
		'1.234': 1234,
		'1,234.5': null
	}),
	reads('day-first', instant, {
		'31.12.2025': '2025-12-31 00:00:00',
		'01/02/2025': '2025-02-01 00:00:00',
		'1.2.2025 14:30': '2025-02-01 14:30:00',
		'2025-02-01': '2025-02-01 00:00:00',
		'12/31/2025': null
	}),
	reads('month-first', instant, {
		'12/31/2025': '2025-12-31 00:00:00',
		'01/02/2025': '2025-01-02 00:00:00',
		'31/12/2025': null
	}),
	reads('year-first', instant, { '20251231': '2025-12-31 00:00:00', '2025/12/31': '2025-12-31 00:00:00' }),
	reads('excel-date', instant, {
		'46022': '2025-12-31 00:00:00',
		'46022.5': '2025-12-31 12:00:00',
		'3': null
	}),
	reads('epoch-seconds', instant, { '1767139200': '2025-12-31 00:00:00', x: null }),
	reads('epoch-milliseconds', instant, { '1767139200000': '2025-12-31 00:00:00' }),
	reads('yes-no', level, {
		Yes: 'true',
		' y': 'true',
		T: 'true',
		'1': 'true',
		NO: 'false',
		f: 'false',
		'0.0': 'false',
		maybe: 'maybe'
	}),
	reads('decimal-point', number, { NA: null, '-999': null, '-999.0': null, ' ? ': null, '5': 5 }, [
		'NA',
		'-999',
		'?'
	]),
	reads(null, level, { NA: null, na: 'na', x: 'x', ' x': ' x' }, ['NA'])
];
