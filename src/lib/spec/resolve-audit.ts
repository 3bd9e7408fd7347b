import { choosePolicy } from './choose-policy.ts';
import { validateAudit } from './generated/validators.js';
import { number, oneOf, record, text, texts } from './loose.ts';
import { problem } from './messages.ts';
import { pointerTo } from './pointer.ts';
import type { Outcome, Problem } from './problem.ts';
import { repeated } from './repeated.ts';
import { readAgreement } from './resolve-agreement.ts';
import { readGroups } from './resolve-groups.ts';
import { readComparison, readCounterfactual } from './resolve-counterfactual.ts';
import { outcomeType, readAnswers, readBinaryColumn, readModel } from './resolve-outcome.ts';
import { readMatching } from './resolve-matching.ts';
import { readMends } from './resolve-mends.ts';
import { readMetrics } from './resolve-metrics.ts';
import { needProblems, readNeeds } from './resolve-needs.ts';
import { readReadings } from './resolve-reading.ts';
import { mendedConditionProblems, readWhere } from './resolve-where.ts';
import { readUnpivot } from './resolve-unpivot.ts';
import type { ResolvedAudit } from './resolved-audit.ts';
import { scoreProblems } from './score-problems.ts';
import { shapeProblems } from './shape-problems.ts';
import { weightProblems } from './weight-problems.ts';

/**
 * An audit file with every default written out, or all that is wrong with it: its shape by the schema, and what
 * the schema cannot say. What it gives, written as JSON, is an audit file that resolves to itself.
 * @param policies the library in which a policy is looked up by its name
 */
export function resolveAudit(
	input: unknown,
	policies: Readonly<Record<string, unknown>>
): Outcome<ResolvedAudit> {
	const { audit, problems } = readUnfinished(input, policies);
	return problems.length === 0 ? { ok: true, value: audit } : { ok: false, problems };
}

/**
 * As much of an audit as can be read, defaults written out, beside all that keeps it from running: for a page on
 * which an audit is being written. What has the wrong shape reads as absent.
 */
export function readUnfinished(
	input: unknown,
	policies: Readonly<Record<string, unknown>>
): { readonly audit: ResolvedAudit; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [...shapeProblems(validateAudit, input, 'The audit')];
	const audit = readAll(record(input), policies, problems);
	problems.push(
		...scoreProblems(audit, record(input)['metrics']),
		...needProblems(audit),
		...mendedConditionProblems(audit),
		...weightProblems(audit)
	);
	return { audit, problems };
}

type File = Readonly<Record<string, unknown>>;

function readAll(
	file: File,
	policies: Readonly<Record<string, unknown>>,
	problems: Problem[]
): ResolvedAudit {
	const id = text(file['id']) ?? '';
	const outcome = record(file['outcome']);
	const counterfactual = readCounterfactual(file['counterfactual'], problems);
	const compare = readComparison(file['compare'], counterfactual, problems);
	// Answers under several descriptions are an audit by themselves.
	const alone = counterfactual !== null && file['outcome'] === undefined;
	const type = alone ? 'none' : outcomeType(outcome);
	noteWhatComesLater(file, problems);
	const groups = readGroups(file['groups'], problems);
	const policy = choosePolicy(file['policy'], policies, groups, problems);
	const label = readBinaryColumn(outcome['label'], '/outcome/label', problems, type);
	if (type === 'graded' && label !== null)
		problems.push(
			problem('not-of-outcome', { at: '/outcome/label', values: { where: 'outcome.label', type } })
		);
	if (type === 'classes' && label === null)
		problems.push(problem('label-missing', { at: '/outcome', values: { type } }));
	const intersections = record(file['intersections']);
	const inference = record(file['inference']);

	return {
		id,
		title: text(file['title']) ?? id,
		question: text(file['question']),
		data: readData(record(file['data']), alone ? 'cases' : 'people', problems),
		// Without an outcome the schema already says what is missing.
		model: readModel(
			file['model'],
			alone ? { type } : file['outcome'],
			file['outcome'] === undefined ? [] : problems
		),
		outcome: {
			type,
			label,
			favourable: oneOf(outcome['favourable'], ['selected', 'not_selected'], 'selected'),
			meaning: text(outcome['meaning']),
			labelMeaning: text(outcome['labelMeaning']),
			...readAnswers(outcome, problems)
		},
		groups,
		strata: readColumns(file['strata'], { at: '/strata', twice: 'stratum-twice' }, problems),
		proxies: readColumns(file['proxies'], { at: '/proxies', twice: 'proxy-twice' }, problems),
		...readMatching(file['matching'], { groups, type }, problems),
		...readAgreement(file['agreement'], type, problems),
		...readNeeds(file['needs'], type, problems),
		intersections: {
			depth: Math.min(number(intersections['depth']) ?? 2, Math.max(1, groups.length)),
			minimum: number(intersections['minimum']) ?? 30
		},
		metrics: readMetrics(file['metrics'], { policy, labelled: label !== null, type }, problems),
		policy,
		inference: {
			level: number(inference['level']) ?? 0.95,
			correction: oneOf(inference['correction'], ['holm', 'benjamini-hochberg', 'none'], 'holm'),
			seed: number(inference['seed']) ?? 20251121,
			resamples: number(inference['resamples']) ?? 2000
		},
		privacy: { minimumCell: number(record(file['privacy'])['minimumCell']) ?? 11 },
		...(counterfactual === null ? {} : { counterfactual }),
		...(compare === null ? {} : { compare })
	};
}

function noteWhatComesLater(file: File, problems: Problem[]): void {
	const later = (at: string, where: string, what: string) =>
		problems.push(problem('not-yet-counted', { at, values: { where, what } }));
	if (file['compare'] !== undefined && file['counterfactual'] === undefined) {
		later('/compare', 'compare', 'a paired comparison of models');
	}
}

function readData(file: File, usually: 'people' | 'cases', problems: Problem[]): ResolvedAudit['data'] {
	const unpivot = readUnpivot(file['unpivot'], problems);
	const reading = readReadings(file['reading'], problems);
	const deidentify = readMends(file['deidentify'], problems);
	const where = readWhere(file['where'], problems);
	const time = typeof file['time'] === 'string' ? { column: file['time'] } : record(file['time']);
	const column = text(time['column']);
	return {
		source: text(file['source']),
		rowsAre: oneOf(file['rowsAre'], ['people', 'cases'], usually),
		unit: text(file['unit']),
		cluster: text(file['cluster']),
		weight: text(file['weight']),
		time:
			column === null
				? null
				: {
						column,
						bucket: oneOf(time['bucket'], ['day', 'week', 'month', 'quarter', 'year'], 'month'),
						timezone: text(time['timezone']) ?? 'UTC'
					},
		...(unpivot.length === 0 ? {} : { unpivot }),
		...(reading.length === 0 ? {} : { reading }),
		...(where.length === 0 ? {} : { where }),
		...(deidentify.length === 0 ? {} : { deidentify })
	};
}

function readColumns(
	input: unknown,
	{ at, twice }: { readonly at: string; readonly twice: 'stratum-twice' | 'proxy-twice' },
	problems: Problem[]
): readonly string[] {
	const columns = texts(input);
	for (const i of repeated(columns)) {
		problems.push(problem(twice, { at: pointerTo(at, i), found: columns[i] }));
	}
	return columns;
}
