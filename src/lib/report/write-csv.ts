import { blankSmall } from './blank-small.ts';
import { csvCell } from './csv-cell.ts';
import type { Result } from './result.ts';
import {
	sortCurves,
	sortDisparities,
	sortMeasures,
	sortPooled,
	sortProxies,
	sortSlices,
	sortVerdicts
} from './sort-rows.ts';
import {
	curveColumns,
	disparityColumns,
	measureColumns,
	pooledColumns,
	proxyColumnNames,
	sliceColumns,
	verdictColumns
} from './table-columns.ts';

const csvTable = <Key extends string>(
	columns: readonly Key[],
	rows: readonly Readonly<Record<Key, string | number | boolean | null>>[]
): string =>
	[columns.join(','), ...rows.map((row) => columns.map((key) => csvCell(row[key])).join(','))]
		.map((line) => `${line}\r\n`)
		.join('');

/** The tidy tables by file name, small cells blanked, rows sorted, lines ended by CR LF (RFC 4180). */
export function writeCsv(result: Result): Readonly<Record<string, string>> {
	const exported = blankSmall(result);
	return {
		'measures.csv': csvTable(measureColumns, sortMeasures(exported.measures)),
		'disparities.csv': csvTable(disparityColumns, sortDisparities(exported.disparities)),
		'verdicts.csv': csvTable(verdictColumns, sortVerdicts(exported.verdicts)),
		'pooled.csv': csvTable(pooledColumns, sortPooled(exported.pooled)),
		'slices.csv': csvTable(sliceColumns, sortSlices(exported.slices)),
		'curves.csv': csvTable(curveColumns, sortCurves(exported.curves)),
		'proxies.csv': csvTable(proxyColumnNames, sortProxies(exported.proxies))
	};
}
