import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { blankSmall } from './blank-small.ts';
import { canonicalJson } from './canonical-json.ts';
import { canonicalNumber } from './canonical-number.ts';
import { agreementColumns } from './descriptions/agreement-row.ts';
import {
	changeColumns,
	flipFields,
	perturbationColumns,
	shiftColumns,
	textColumns,
	transitionColumns,
	withGroup
} from './descriptions/columns.ts';
import type { DescriptionTables } from './descriptions/rows.ts';
import { sortDescriptions } from './descriptions/sort-descriptions.ts';
import { leavingProvenance } from './leaving-provenance.ts';
import { needColumns } from './need-row.ts';
import type { Pin } from './pins/pin.ts';
import { pinsThatLeave } from './pins/write-pins.ts';
import type { Provenance, Result, Scope } from './result.ts';
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

type Row<Key extends string> = Readonly<Record<Key, string | number | boolean | null>>;

/** The columns of the table and no other field, numbers rounded. */
const exportRow = <Key extends string>(columns: readonly Key[], row: Row<Key>): Row<string> =>
	Object.fromEntries(
		columns.map((key) => {
			const value = row[key];
			return [key, typeof value === 'number' ? canonicalNumber(value) : value];
		})
	);

const exportScope = (scope: Scope): Scope => ({
	...scope,
	attributes: scope.attributes.map((row) => ({
		...row,
		missingShare: row.missingShare === null ? null : canonicalNumber(row.missingShare)
	}))
});

/** A verdict keeps its reason in JSON, where no column order has to be kept. */
const verdictFields = [...verdictColumns, 'reason'] as const;

/** Examples are a list there, and one cell in the table. */
const numberedTextColumns = textColumns.filter((column) => column !== 'examples');

const exportDescriptions = (tables: DescriptionTables): unknown => {
	const { flips, transitions, shifts, changes, perturbations, pairs, agreement, texts } =
		sortDescriptions(tables);
	return {
		flips: flips.map((row) => exportRow(withGroup(flipFields), row)),
		transitions: transitions.map((row) => exportRow(withGroup(transitionColumns), row)),
		shifts: shifts.map((row) => exportRow(withGroup(shiftColumns), row)),
		changes: changes.map((row) => exportRow(withGroup(changeColumns), row)),
		perturbations: perturbations.map((row) => exportRow(withGroup(perturbationColumns), row)),
		pairs,
		agreement: agreement.map((row) => exportRow(agreementColumns, row)),
		texts: texts.map(({ examples, ...row }) => ({ ...exportRow(numberedTextColumns, row), examples }))
	};
};

/** What leaves, as plain data: small cells blank, rows sorted, numbers rounded, fields that matter on screen only left out. */
function exportResult(result: Result): unknown {
	const blanked = blankSmall(result);
	return {
		audit: blanked.audit,
		scope: exportScope(blanked.scope),
		notices: blanked.notices,
		verdicts: sortVerdicts(blanked.verdicts).map((row) => exportRow(verdictFields, row)),
		disparities: sortDisparities(blanked.disparities).map((row) => exportRow(disparityColumns, row)),
		measures: sortMeasures(blanked.measures).map((row) => exportRow(measureColumns, row)),
		pooled: sortPooled(blanked.pooled).map((row) => exportRow(pooledColumns, row)),
		slices: sortSlices(blanked.slices).map((row) => exportRow(sliceColumns, row)),
		curves: sortCurves(blanked.curves).map((row) => exportRow(curveColumns, row)),
		proxies: sortProxies(blanked.proxies).map((row) => exportRow(proxyColumnNames, row)),
		...(blanked.audit.matching === undefined
			? {}
			: { matching: sortMatching(blanked.matching).map((row) => exportRow(matchingColumns, row)) }),
		...(blanked.audit.needs === undefined
			? {}
			: { needs: sortNeeds(blanked.needs).map((row) => exportRow(needColumns, row)) }),
		...(blanked.audit.agreement === undefined
			? {}
			: { raters: sortRaters(blanked.raters).map((row) => exportRow(raterColumns, row)) }),
		...(blanked.audit.counterfactual === undefined
			? {}
			: { descriptions: exportDescriptions(blanked.descriptions) })
	};
}

/**
 * The result as it leaves the machine: the same text for the same counts, audit and policy,
 * whatever the file's format, the engine, the shards or the day. Ends in a line feed.
 */
export function resultText(result: Result): string {
	const text = texts.get(result) ?? `${canonicalJson(exportResult(result), 2)}\n`;
	texts.set(result, text);
	return text;
}

/** A result never changes, and every kind of report names its hash: its text is made once. */
const texts = new WeakMap<Result, string>();

/** SHA-256 of the result's bytes, hex: what two people compare to know that they hold the same result. */
export const resultHash = (result: Result): string => hashOf(resultText(result));

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** `report.json`: the result, its hash, how it came to be, and what readers pinned. */
export function writeReport(report: {
	readonly result: Result;
	readonly provenance: Provenance;
	readonly pins?: readonly Pin[];
}): string {
	const result = resultText(report.result);
	// The result's own text, a step further in: a line feed within a value is written as \\n, so every one ends a line.
	const inner = result.trimEnd().replaceAll('\n', '\n\t');
	const provenance = canonicalJson(leavingProvenance(report.provenance, report.result), 2, '\t');
	const leaving = pinsThatLeave(blankSmall(report.result), report.pins ?? []);
	const pins = leaving.length === 0 ? '' : `,\n\t"pins": ${canonicalJson(leaving, 2, '\t')}`;
	return `{\n\t"result": ${inner},\n\t"resultHash": "${hashOf(result)}",\n\t"provenance": ${provenance}${pins}\n}\n`;
}
