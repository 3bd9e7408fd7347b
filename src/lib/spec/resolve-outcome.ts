import { levelText } from './level-text.ts';
import { outcomeTypes, type OutcomeType } from '../core/metrics/outcome-types.ts';
import { list, number, oneOf, record, scalars, text } from './loose.ts';
import { problem } from './messages.ts';
import { pointerTo } from './pointer.ts';
import type { Problem } from './problem.ts';
import { repeated } from './repeated.ts';
import type { BinaryColumn, ModelSource, ResolvedAudit } from './resolved-audit.ts';

const given = (value: unknown): boolean => value !== undefined && value !== null;

/**
 * A column that is read as positive or not. Without values of its own it must hold 0 and 1;
 * with positive values written by hand, every other value is negative unless negatives are written too.
 */
export function readBinaryColumn(
	input: unknown,
	at: string,
	problems: Problem[],
	type: OutcomeType = 'binary'
): BinaryColumn | null {
	if (!given(input)) return null;
	const file = typeof input === 'string' ? { column: input } : record(input);
	const column = text(file['column']);
	if (column === null) return null;
	const written = scalars(file['positive']);
	if (type !== 'binary') {
		for (const key of ['positive', 'negative']) {
			if (scalars(file[key]).length > 0) problems.push(notOfOutcome(pointerTo(at, key), file[key], type));
		}
		return { column, positive: [], negative: null };
	}
	const positive = written.length > 0 ? written : [1];
	const negatives = scalars(file['negative']);
	const byDefault = written.length === 0 && file['negative'] === undefined ? [0] : null;
	const negative = negatives.length > 0 ? negatives : byDefault;
	const levels = positive.map(levelText);
	for (const value of negatives) {
		if (levels.includes(levelText(value))) {
			problems.push(
				problem('positive-and-negative', {
					at: pointerTo(at, 'negative'),
					found: value,
					values: { where: at.slice(1) }
				})
			);
		}
	}
	return { column, positive, negative };
}

const notOfOutcome = (at: string, found: unknown, type: OutcomeType): Problem =>
	problem('not-of-outcome', { at, found, values: { where: at.slice(1).replaceAll('/', '.'), type } });

/** Where one model's decisions are: a prediction, a score with a threshold, or both. A score by name alone is a column of 0 and 1. */
function readSource(
	file: Readonly<Record<string, unknown>>,
	name: string,
	{ at, type }: { readonly at: string; readonly type: OutcomeType },
	problems: Problem[]
): ModelSource {
	const scoreAt = pointerTo(at, 'score');
	const prediction = readBinaryColumn(file['prediction'], pointerTo(at, 'prediction'), problems, type);
	if (type !== 'binary') {
		if (given(file['score'])) problems.push(notOfOutcome(scoreAt, file['score'], type));
		if (prediction === null) problems.push(problem('prediction-missing', { at, values: { type } }));
		return { name, prediction, score: null };
	}
	const decidesByScore = !given(file['prediction']);
	if (typeof file['score'] === 'string' && decidesByScore) {
		return { name, prediction: readBinaryColumn(file['score'], scoreAt, problems), score: null };
	}
	const score = typeof file['score'] === 'string' ? { column: file['score'] } : record(file['score']);
	const column = text(score['column']);
	const threshold = number(score['threshold']);
	if (column !== null && !given(score['threshold']) && decidesByScore) {
		problems.push(problem('threshold-missing', { at: scoreAt, found: column }));
	}
	if (decidesByScore && !given(file['score'])) problems.push(problem('decision-missing', { at }));
	return { name, prediction, score: column === null ? null : { column, threshold } };
}

/** What kind of outcome an audit is of; binary unless it says otherwise. */
export const outcomeType = (outcome: Readonly<Record<string, unknown>>): OutcomeType =>
	oneOf(outcome['type'], outcomeTypes, 'binary');

/** What a graded answer may be beside a grade. */
export function readAnswers(
	outcome: Readonly<Record<string, unknown>>,
	problems: Problem[]
): Pick<ResolvedAudit['outcome'], 'answers'> {
	const type = outcomeType(outcome);
	const file = record(outcome['answers']);
	if (type !== 'graded') {
		if (given(outcome['answers'])) problems.push(notOfOutcome('/outcome/answers', outcome['answers'], type));
		return {};
	}
	const levels = (key: string) => [...new Set(scalars(file[key]).map(levelText))];
	return { answers: { cut: number(file['cut']), refused: levels('refused'), unparsed: levels('unparsed') } };
}

/** The models of an audit and the columns of each: those of `model.columns`, or the one of `outcome`. */
export function readModel(
	modelInput: unknown,
	outcomeInput: unknown,
	problems: Problem[]
): ResolvedAudit['model'] {
	const file = typeof modelInput === 'string' ? { name: modelInput } : record(modelInput);
	const outcome = record(outcomeInput);
	const name = text(file['name']) ?? 'model';
	const column = text(file['column']);
	const type = outcomeType(outcome);

	return {
		name,
		version: text(file['version']),
		column,
		columns:
			type === 'none'
				? []
				: given(file['columns'])
					? readColumns(file['columns'], { column, outcome }, problems)
					: [readSource(outcome, name, { at: '/outcome', type }, problems)],
		facets: readFacets(file['facets'])
	};
}

function readColumns(
	input: unknown,
	beside: { readonly column: string | null; readonly outcome: Readonly<Record<string, unknown>> },
	problems: Problem[]
): readonly ModelSource[] {
	const root = '/model/columns';
	const at = (i: number) => (Array.isArray(input) ? pointerTo(root, i) : root);
	for (const key of ['prediction', 'score']) {
		if (!given(beside.outcome[key])) continue;
		problems.push(problem('decision-twice', { at: `/outcome/${key}`, values: { where: `outcome.${key}` } }));
	}
	const columns = list(input).map((item, i) => {
		const source = typeof item === 'string' ? { name: item, prediction: item } : record(item);
		const type = outcomeType(beside.outcome);
		return readSource(source, text(source['name']) ?? '', { at: at(i), type }, problems);
	});
	if (beside.column !== null && columns.length > 1) problems.push(problem('models-twice', { at: root }));
	for (const i of repeated(columns.map((model) => model.name || null))) {
		problems.push(problem('model-name-twice', { at: pointerTo(at(i), 'name'), found: columns[i]?.name }));
	}
	return columns;
}

function readFacets(input: unknown): ResolvedAudit['model']['facets'] {
	const facets = new Map<string, string | { readonly column: string }>();
	for (const [name, value] of Object.entries(record(input))) {
		const column = text(record(value)['column']);
		if (typeof value === 'string') facets.set(name, value);
		else if (column !== null) facets.set(name, { column });
	}
	return Object.fromEntries(facets);
}
