import type { Unpivot } from '../../spec/resolved-audit.ts';
import type { ColumnProfile, LogProfile, RoleSuggestion } from '../profile.ts';
import { firstPattern } from '../unpivot/first-pattern.ts';
import { logColumns } from '../unpivot/log-columns.ts';
import { madeColumns } from '../unpivot/made-columns.ts';
import { DescriptionColumns } from './description-columns.ts';
import { peopleAmong, plainAdaptation, plainVariants } from './plain-levels.ts';

/** A comparison of descriptions as a log's columns suggest it; '' and nothing where they suggest nothing. */
export interface SuggestedDescriptions {
	/** The columns of the log that it reads, with the reason. */
	readonly roles: readonly RoleSuggestion[];
	/** Wide columns of answers that become rows first. */
	readonly unpivot: readonly Unpivot[];
	readonly pair: readonly string[];
	readonly stratum: readonly string[];
	readonly variant: string;
	readonly baseline: readonly string[];
	readonly answer: string;
	readonly gold: string | null;
	readonly replicate: string | null;
	readonly attribute: string | null;
	readonly score: string | null;
	readonly text: string | null;
	readonly answerText: string | null;
	readonly raters: { readonly column: string; readonly humans: readonly string[] } | null;
	readonly compare: { readonly by: readonly string[]; readonly baseline: string | null } | null;
}

/** True where enough is suggested to compare descriptions at once. */
export const isWhole = ({ pair, variant, answer }: SuggestedDescriptions): boolean =>
	pair.length > 0 && variant !== '' && answer !== '';

/**
 * What the columns of a log suggest for a comparison of descriptions: from their roles, their names and what they hold.
 * Columns that `patterns` gather are rows already; without any, wide columns of answers are gathered where the log has
 * no column of its own for the answer. A person has the last word.
 */
export function suggestDescriptions(
	profile: LogProfile,
	suggestions: readonly RoleSuggestion[],
	patterns: readonly Unpivot[]
): SuggestedDescriptions {
	const unpivot = patterns.length > 0 ? patterns : wideAnswers(profile, suggestions);
	const names = profile.columns.map(({ name }) => name);
	const made = madeColumns(profile.columns, unpivot);
	const columns = new DescriptionColumns(profile, suggestions, logColumns(names, unpivot).gathered);
	const pair = columns.suggested('pair', 'pair') ?? columns.called('pair', 'pair');
	const variant = columns.suggested('variant', 'variant');
	const value = unpivot[0]?.value ?? null;
	const answer = value ?? columns.suggested('prediction', 'answer') ?? columns.called('answer', 'answer');
	const gold = columns.suggested('label', 'gold') ?? columns.called('gold', 'gold');
	const attribute = columns.called('attribute', 'attribute');
	const model = columns.suggested('model', 'stratum');
	const adaptation = columns.called('adaptation', 'stratum');
	const question = columns.called('question', 'stratum');
	const replicate = columns.called('replicate', 'replicate');
	const score = columns.suggested('score', 'answerScore');
	const text = columns.called('text', 'text');
	const answerText = columns.called('answerText', 'answerText');
	const known = new Map([...profile.columns, ...made].map((column) => [column.name, column] as const));
	const named = [
		...made.filter(({ name }) => name !== value).map(({ name }) => name),
		model,
		adaptation,
		question
	];
	const stratum = named.filter((name) => name !== null);
	const of = (name: string | null): Pick<ColumnProfile, 'examples' | 'distinct'> =>
		known.get(name ?? '') ?? { examples: [], distinct: 1 };
	const most = [pair, replicate, ...(value === null ? stratum : [])].reduce(
		(product, name) => product * Math.max(1, of(name).distinct),
		1
	);
	const humans = peopleAmong(of(model));
	return {
		roles: columns.roles,
		unpivot,
		pair: pair === null ? [] : [pair],
		stratum,
		variant: variant ?? '',
		baseline: plainVariants(of(variant), most),
		answer: answer ?? '',
		gold,
		replicate,
		attribute,
		score,
		text,
		answerText,
		raters: model === null || humans.length === 0 ? null : { column: model, humans },
		compare: adaptation === null ? null : { by: [adaptation], baseline: plainAdaptation(of(adaptation)) }
	};
}

/** A pattern that gathers all that look like a model's answers, where several do; else nothing. */
function wideAnswers(profile: LogProfile, suggestions: readonly RoleSuggestion[]): readonly Unpivot[] {
	const answers = suggestions.filter(({ role }) => role === 'prediction');
	if (answers.length < 2 || !suggestions.some(({ role }) => role === 'variant')) return [];
	const pattern = firstPattern(profile.columns);
	const names = profile.columns.map(({ name }) => name);
	const { gathered } = logColumns(names, [pattern]);
	return answers.every(({ column }) => gathered.has(column)) ? [pattern] : [];
}
