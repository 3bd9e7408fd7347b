import { unreachable } from '#lib/core/unreachable.ts';
import type { Role } from '#lib/ingest/profile.ts';
import type { Counterfactual, ModelSource, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { settled } from './compare-descriptions.ts';
import { humanTitle } from './human-title.ts';
import { editDescriptions } from './edit-descriptions.ts';
import { withoutColumn } from './without-column.ts';

/** Joins a decision to the model that lacks one; where every model has its own, the column is a further model. */
function withPrediction(
	models: readonly ModelSource[],
	source: ModelSource | undefined
): readonly ModelSource[] {
	if (!source?.prediction) return models;
	const lacking = models.findIndex((model) => model.prediction === null);
	return lacking < 0
		? [...models, { name: source.prediction.column, prediction: source.prediction, score: null }]
		: models.map((model, i) => (i === lacking ? { ...model, prediction: source.prediction } : model));
}

/** Beside a decision a score decides nothing until somebody gives it a threshold. */
const scoreFor = (model: ModelSource, score: NonNullable<ModelSource['score']>): ModelSource['score'] =>
	model.prediction === null ? score : { ...score, threshold: null };

/** A log has one score for each model; a second one named by hand takes the place of the first. */
const withScore = (models: readonly ModelSource[], source: ModelSource | undefined): readonly ModelSource[] =>
	models.map((model, i) =>
		i === 0 && source?.score ? { ...model, score: scoreFor(model, source.score) } : model
	);

const decides: readonly Role[] = ['label', 'prediction', 'score'];

/** An audit that can be given a decision: one that compared descriptions alone has no place for one yet. */
function deciding(audit: ResolvedAudit): ResolvedAudit {
	if (audit.outcome.type !== 'none') return audit;
	const { model } = audit;
	const source = { name: model.name, prediction: null, score: null };
	const columns = model.columns.length === 0 ? [source] : model.columns;
	return { ...audit, outcome: { ...audit.outcome, type: 'binary' }, model: { ...model, columns } };
}

const decidesBy = ({ outcome, model }: ResolvedAudit, column: string): boolean =>
	outcome.label?.column === column ||
	model.columns.some(({ prediction, score }) => prediction?.column === column || score?.column === column);

/** The places of a comparison of descriptions that take one column. */
const singlePlaces: Partial<Record<Role, keyof Counterfactual>> = {
	variant: 'variant',
	answer: 'answer',
	gold: 'gold',
	replicate: 'replicate',
	attribute: 'attribute',
	text: 'text',
	answerText: 'answerText',
	answerScore: 'score'
};

/** The comparison of descriptions with `column` in this place of it, beside those that are there where it takes several. */
function withDescribing(audit: ResolvedAudit, column: string, role: Role): ResolvedAudit {
	const asked = audit.counterfactual;
	const place = singlePlaces[role];
	if (asked === undefined) return audit;
	if (role === 'pair') return editDescriptions({ pair: [...asked.pair, column] })(audit);
	if (role === 'stratum') return editDescriptions({ stratum: [...asked.stratum, column] })(audit);
	return place === undefined ? audit : editDescriptions({ [place]: column })(audit);
}

/**
 * The audit with `column` in another role, and out of the one it had.
 * `alone` is a draft in which that column has that role and no other column has any: it says what the
 * column's values mean (which of them are positive, where the bins are, what stands for missing).
 * Descriptions are compared alone again where the column was the last to decide by.
 */
export function assignRole(
	audit: ResolvedAudit,
	column: string,
	role: Role,
	alone: ResolvedAudit
): ResolvedAudit {
	const without = withoutColumn(audit, column);
	const rest = decides.includes(role)
		? deciding(without)
		: decidesBy(audit, column)
			? settled(without)
			: without;
	const [source] = alone.model.columns;
	switch (role) {
		case 'label':
			return { ...rest, outcome: { ...rest.outcome, label: alone.outcome.label } };
		case 'prediction':
			return { ...rest, model: { ...rest.model, columns: withPrediction(rest.model.columns, source) } };
		case 'score':
			return { ...rest, model: { ...rest.model, columns: withScore(rest.model.columns, source) } };
		case 'group':
			return { ...rest, groups: [...rest.groups, ...alone.groups] };
		case 'need':
			return { ...rest, needs: [...(rest.needs ?? []), { column, title: humanTitle(column) }] };
		case 'cluster':
			return { ...rest, data: { ...rest.data, cluster: column } };
		case 'weight':
			return { ...rest, data: { ...rest.data, weight: column } };
		case 'time':
			return { ...rest, data: { ...rest.data, time: alone.data.time } };
		case 'model':
			return { ...rest, model: { ...rest.model, column } };
		case 'pair':
		case 'variant':
		case 'stratum':
		case 'answer':
		case 'gold':
		case 'replicate':
		case 'attribute':
		case 'text':
		case 'answerText':
		case 'answerScore':
			return withDescribing(rest, column, role);
		case 'ignored':
			return rest;
		default:
			return unreachable(role);
	}
}
