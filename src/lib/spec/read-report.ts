import type { ReportFile as WrittenReportFile } from './generated/report-file.ts';
import { validateReport } from './generated/validators.js';
import { record } from './loose.ts';
import { problem } from './messages.ts';
import type { Outcome } from './problem.ts';
import { firstProblems, readFileAudit } from './read-file-audit.ts';
import { readJson } from './read-json.ts';
import type { ResolvedAudit } from './resolved-audit.ts';
import { shapeProblems } from './shape-problems.ts';

type Infinite = 'Infinity' | '-Infinity';

/** What is written as the text of an infinity is read as the number. */
type Read<T> = T extends Infinite ? number : T extends object ? { readonly [K in keyof T]: Read<T[K]> } : T;

/** A report as it is kept in a file: what the writers leave out because it matters on screen only is not in it. */
export interface ReportFile {
	/** A report of an earlier version has no pooled rates, no slices, no curves and no proxies; descriptions, matching, raters and needs are there where they were asked for. */
	readonly result: Read<Required<Omit<WrittenReportFile['result'], 'audit'>>> & {
		readonly audit: ResolvedAudit;
	};
	readonly resultHash: string;
	readonly provenance: Read<WrittenReportFile['provenance']>;
	/** Empty where nobody pinned anything. */
	readonly pins: Read<Required<WrittenReportFile>['pins']>;
}

/** A report from the text of its file, or what is wrong with it: another kind of file, or a wrong shape. */
export function readReportFile(source: string, file: string): Outcome<ReportFile> {
	const json = readJson(source, file);
	if (!json.ok) return json;
	const known = record(json.value);
	if (known['result'] === undefined && known['resultHash'] === undefined) {
		const values = { kind: 'report', command: 'audit', begins: '{"result": …}' };
		return { ok: false, problems: [problem('file-kind-wrong', { file, values })] };
	}
	const shape = shapeProblems(validateReport, json.value, 'The file');
	if (shape.length > 0) return { ok: false, problems: firstProblems(shape, file) };
	const { result, resultHash, provenance, pins = [] } = json.value as WrittenReportFile;
	const audit = readFileAudit(result.audit, '/result/audit', file);
	if (!audit.ok) return audit;
	return {
		ok: true,
		value: {
			result: {
				audit: audit.value,
				scope: result.scope,
				notices: result.notices,
				measures: result.measures.map(withNumbers),
				disparities: result.disparities.map(withNumbers),
				verdicts: result.verdicts.map(withNumbers),
				pooled: result.pooled ?? [],
				slices: result.slices ?? [],
				curves: (result.curves ?? []).map(withNumbers),
				proxies: result.proxies ?? [],
				needs: result.needs ?? [],
				matching: result.matching ?? [],
				raters: (result.raters ?? []).map(withNumbers),
				descriptions:
					result.descriptions === undefined
						? noDescriptions
						: { ...result.descriptions, flips: result.descriptions.flips.map(withNumbers) }
			},
			resultHash,
			provenance,
			pins
		}
	};
}

const noDescriptions = {
	flips: [],
	transitions: [],
	shifts: [],
	changes: [],
	perturbations: [],
	pairs: [],
	agreement: [],
	texts: []
};

const figures = [
	'value',
	'low',
	'high',
	'low_simultaneous',
	'high_simultaneous',
	'smallest_detectable',
	'equivalence_p',
	'difference_low',
	'difference_high',
	'score',
	'matched_odds',
	'odds_low',
	'odds_high'
];

/** Only in columns of numbers: a group may well be titled "Infinity". */
const withNumbers = <Row extends object>(row: Row): Read<Row> =>
	Object.fromEntries(
		Object.entries(row).map(([key, value]: [string, unknown]) => [
			key,
			figures.includes(key) && typeof value === 'string' ? Number(value) : value
		])
	) as Read<Row>;
