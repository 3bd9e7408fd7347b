import type { AuditFile, GroupFile, OutcomeFile } from '../spec/generated/audit-file.ts';
import { saysMissing } from '../spec/missing-words.ts';
import { isFlag, needsBins } from './column-facts.ts';
import { positiveWord } from './positive-word.ts';
import type { ColumnProfile, LogProfile, Role } from './profile.ts';
import { roundEdges } from './round-edges.ts';

export interface RoleChoice {
	readonly column: string;
	readonly role: Role;
}

/**
 * An audit file for a log whose columns have been given their roles. It is a draft: what the roles do not say is left
 * to the defaults, and what they leave open (a threshold, which value is positive) is for the audit's own check to ask.
 */
export function draftAudit(profile: LogProfile, roles: readonly RoleChoice[]): AuditFile {
	const of = (role: Role): readonly ColumnProfile[] =>
		roles.flatMap((choice) => {
			const found =
				choice.role === role ? profile.columns.find(({ name }) => name === choice.column) : undefined;
			return found === undefined ? [] : [found];
		});
	const title = profile.name.replace(/\.(?:csv|tsv|txt|tab|parquet|pq|gz)\b/gi, '');
	const data = dataOf(of);
	const predictions = of('prediction');
	const model = modelOf(of('model')[0], predictions);
	const needs = of('need').map(({ name }) => name);
	const outcome = outcomeOf(of('label')[0], of('score')[0], predictions);
	return {
		id: slug(title),
		...(title.trim() === '' ? {} : { title: title.slice(0, 200) }),
		...(Object.keys(data).length === 0 ? {} : { data }),
		...(model === null ? {} : { model }),
		outcome,
		groups: of('group').map(groupOf),
		...(needs.length === 0 ? {} : { needs })
	};
}

/** A name for files and addresses: letters, digits and dashes of the title. */
function slug(title: string): string {
	const plain = title
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '');
	return (
		plain
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-+/, '')
			.slice(0, 60)
			.replace(/-+$/, '') || 'audit'
	);
}

function dataOf(of: (role: Role) => readonly ColumnProfile[]): NonNullable<AuditFile['data']> {
	const [cluster] = of('cluster');
	const [weight] = of('weight');
	const [time] = of('time');
	return {
		// Vignettes and benchmark questions are cases, not people: there is nobody to hide.
		...(of('pair').length > 0 ? { rowsAre: 'cases' as const } : {}),
		...(cluster === undefined ? {} : { cluster: cluster.name }),
		...(weight === undefined ? {} : { weight: weight.name }),
		...(time === undefined ? {} : { time: { column: time.name } })
	};
}

function modelOf(
	column: ColumnProfile | undefined,
	predictions: readonly ColumnProfile[]
): NonNullable<AuditFile['model']> | null {
	if (column !== undefined) return { column: column.name };
	if (predictions.length < 2) return null;
	return {
		columns: predictions.map((prediction) => ({
			name: modelName(prediction.name),
			prediction: binary(prediction)
		}))
	};
}

/** `pred_lightgbm_57` holds the decisions of lightgbm_57. */
const modelName = (column: string): string =>
	column.replace(/^(?:y_?)?(?:pred(?:icted|iction)?|decision)s?[_. -]+(?=.)/i, '');

function outcomeOf(
	label: ColumnProfile | undefined,
	score: ColumnProfile | undefined,
	predictions: readonly ColumnProfile[]
): OutcomeFile {
	const [prediction] = predictions;
	const isProbability = score?.range != null && score.range[0] >= 0 && score.range[1] <= 1;
	const threshold = predictions.length > 0 ? {} : isProbability ? { threshold: 0.5 } : {};
	return {
		...(label === undefined ? {} : { label: binary(label) }),
		...(prediction === undefined || predictions.length > 1 ? {} : { prediction: binary(prediction) }),
		// With several models there is no telling whose score it is.
		...(score === undefined || predictions.length > 1 ? {} : { score: { column: score.name, ...threshold } })
	};
}

/** A column of 0 and 1 by its name alone; of two words with the positive one said, where one of them plainly is. */
function binary(column: ColumnProfile): NonNullable<OutcomeFile['label']> {
	const values = column.examples.map((example) => example.value);
	const positive = isFlag(column) || column.distinct !== 2 ? null : positiveWord(values);
	return positive === null ? column.name : { column: column.name, positive: [positive] };
}

function groupOf(column: ColumnProfile): GroupFile {
	const missing = column.examples.map((example) => example.value).filter(saysMissing);
	const edges =
		needsBins(column) && column.range !== null ? roundEdges(column.quartiles ?? [], column.range) : [];
	return {
		column: column.name,
		...(missing.length === 0 ? {} : { missing }),
		reference: { rule: 'largest' },
		...(edges.length === 0 ? {} : { bins: { edges: [...edges], closed: 'left' } })
	};
}
