import { levelText } from './level-text.ts';
import { list, number, record, scalars, text } from './loose.ts';
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
export function readBinaryColumn(input: unknown, at: string, problems: Problem[]): BinaryColumn | null {
	if (!given(input)) return null;
	const file = typeof input === 'string' ? { column: input } : record(input);
	const column = text(file['column']);
	if (column === null) return null;
	const written = scalars(file['positive']);
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

/** Where one model's decisions are: a prediction, a score with a threshold, or both. A score by name alone is a column of 0 and 1. */
function readSource(
	file: Readonly<Record<string, unknown>>,
	name: string,
	at: string,
	problems: Problem[]
): ModelSource {
	const scoreAt = pointerTo(at, 'score');
	const prediction = readBinaryColumn(file['prediction'], pointerTo(at, 'prediction'), problems);
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

	return {
		name,
		version: text(file['version']),
		column,
		columns: given(file['columns'])
			? readColumns(file['columns'], { column, outcome }, problems)
			: [readSource(outcome, name, '/outcome', problems)],
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
		return readSource(source, text(source['name']) ?? '', at(i), problems);
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
