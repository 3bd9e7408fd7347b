import { blankSmall } from './blank-small.ts';
import { agreementColumns } from './descriptions/agreement-row.ts';
import {
	byGroupColumns,
	changeColumns,
	flipColumns,
	pairTroubleColumns,
	perturbationColumns,
	shiftColumns,
	textColumns,
	transitionColumns
} from './descriptions/columns.ts';
import { isOfAll, type PatientGroup } from './descriptions/patient-group.ts';
import type { DescriptionTables } from './descriptions/rows.ts';
import { sortDescriptions } from './descriptions/sort-descriptions.ts';
import { csvCell } from './csv-cell.ts';
import { needColumns } from './need-row.ts';
import type { Result } from './result.ts';
import { raterColumns } from './rater-row.ts';
import {
	sortCurves,
	sortDisparities,
	sortMatching,
	sortMeasures,
	sortNeeds,
	sortPooled,
	sortProxies,
	sortRaters,
	sortSlices,
	sortVerdicts
} from './sort-rows.ts';
import {
	curveColumns,
	disparityColumns,
	matchingColumns,
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

/** One table of all cases, and one of those of each group of the patients. */
const twoTables = <Key extends string>(
	name: string,
	columns: readonly Key[],
	rows: readonly (Readonly<Record<Key, string | number | boolean | null>> & PatientGroup)[]
): Readonly<Record<string, string>> => ({
	[`${name}.csv`]: csvTable(columns, rows.filter(isOfAll)),
	[`${name}_by_group.csv`]: csvTable(
		byGroupColumns(columns),
		rows.filter((row) => !isOfAll(row))
	)
});

/** The tables of an audit that compares descriptions. */
function descriptionTables(tables: DescriptionTables): Readonly<Record<string, string>> {
	const { flips, transitions, shifts, changes, perturbations, pairs, agreement, texts } =
		sortDescriptions(tables);
	return {
		...twoTables('flips', flipColumns, flips),
		...twoTables('transitions', transitionColumns, transitions),
		...twoTables('shifts', shiftColumns, shifts),
		...twoTables('changes', changeColumns, changes),
		...twoTables('perturbations', perturbationColumns, perturbations),
		'pairs.csv': csvTable(
			pairTroubleColumns,
			pairs.map((row) => ({ ...row, examples: row.examples.join('; ') }))
		),
		'agreement.csv': csvTable(agreementColumns, agreement),
		'texts.csv': csvTable(
			textColumns,
			texts.map((row) => ({ ...row, examples: row.examples.join('; ') }))
		)
	};
}

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
		'proxies.csv': csvTable(proxyColumnNames, sortProxies(exported.proxies)),
		...(exported.audit.matching === undefined
			? {}
			: { 'matching.csv': csvTable(matchingColumns, sortMatching(exported.matching)) }),
		...(exported.audit.needs === undefined
			? {}
			: { 'needs.csv': csvTable(needColumns, sortNeeds(exported.needs)) }),
		...(exported.audit.agreement === undefined
			? {}
			: { 'raters.csv': csvTable(raterColumns, sortRaters(exported.raters)) }),
		...(exported.audit.counterfactual === undefined ? {} : descriptionTables(exported.descriptions))
	};
}
