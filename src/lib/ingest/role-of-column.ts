import { isFlag, isNumeric, presentRows, valuesInWords } from './column-facts.ts';
import { matchPhrase } from './match-phrase.ts';
import { endsInTime, isAboutAnswer } from './name-endings.ts';
import { nameWords } from './name-words.ts';
import type { ColumnProfile, LogProfile, Role, RoleSuggestion } from './profile.ts';
import { suggestReading } from './suggest-readings.ts';
import { attributes, correctnessPhrases, languageModels, roleNames } from './role-names.ts';

export interface Candidate extends RoleSuggestion {
	/** For a group: which attribute it is a version of. */
	readonly attribute: string | null;
}

/** The part that a column most likely plays, seen by itself. */
export function roleOfColumn(profile: LogProfile, column: ColumnProfile): Candidate {
	const { name, distinct, kind } = column;
	const words = valuesInWords(column);
	const take = (
		role: Role,
		reason: string,
		strength: number,
		attribute: string | null = null
	): Candidate => ({
		column: name,
		role,
		reason,
		strength,
		attribute
	});
	if (kind === 'unsupported') return take('ignored', 'lists or structures cannot be counted', 1);
	const correctness = matchPhrase(name, correctnessPhrases);
	if (isFlag(column) && correctness !== null && matchPhrase(name, ['correct answer']) === null) {
		return take('ignored', `${words}; name contains *${correctness}*: it follows from answer and label`, 0.7);
	}
	if (isAboutAnswer(name)) return take('ignored', `${words}; it tells of an answer and is none`, 0.7);
	if (endsInTime(name)) {
		const fit = fits('time', profile, column);
		return fit === null
			? take('ignored', `${words}; name speaks of a time, and no time is read from it`, 0.6)
			: take(fit, `${words}; name speaks of a time`, 0.65);
	}
	const named = roleNames
		.flatMap(({ role, phrases, strength }) => {
			const phrase = matchPhrase(name, phrases);
			const fit = phrase === null ? null : fits(role, profile, column);
			if (phrase === null || fit === null) return [];
			const turned = fit === role ? '' : ', and a score of only 0 and 1 is a decision';
			return [
				take(
					fit,
					`${words}; name contains *${phrase}*${turned}`,
					strength + (isWhole(name, phrase) ? 0.04 : 0)
				)
			];
		})
		.sort((a, b) => b.strength - a.strength);
	if (named[0] !== undefined) return named[0];
	if (distinct === 1 && !isFlag(column)) return take('ignored', 'one value only', 0.8);
	for (const { attribute, phrases } of attributes) {
		const phrase = matchPhrase(name, phrases);
		if (phrase === null || !couldGroup(column)) continue;
		return take('group', `${words}; name contains *${phrase}*`, 0.9, attribute);
	}
	if (kind === 'date') return take('time', words, 0.6);
	const language = languageModels.exec(name)?.[0];
	if (language !== undefined && isFlag(column)) {
		return take('prediction', `${words}; name contains *${language}*, a language model`, 0.5);
	}
	if (distinct > 50 && distinct >= presentRows(profile, column) * 0.98 && kind !== 'number') {
		return take('ignored', 'a value of its own in nearly every row: it identifies rows', 0.8);
	}
	return take('ignored', `${words}; the name says nothing of a part in the audit`, 0.3);
}

/** The role where the values can play it, another where they play that, null where they play neither. */
function fits(role: Role, profile: LogProfile, column: ColumnProfile): Role | null {
	const { distinct, kind } = column;
	const rows = presentRows(profile, column);
	switch (role) {
		case 'score':
			if (isFlag(column)) return 'prediction';
			return (isNumeric(column) || isWrittenAs(column, role)) && distinct > 2 ? role : null;
		case 'prediction':
		case 'label':
			return isFlag(column) || (distinct >= 2 && distinct <= 12 && kind !== 'number' && kind !== 'date')
				? role
				: null;
		case 'need':
			return isNumeric(column) || isFlag(column) || isWrittenAs(column, role) ? role : null;
		case 'weight':
			return isNumeric(column) && (column.range?.[0] ?? -1) >= 0 ? role : null;
		case 'cluster':
			return distinct > 20 && kind !== 'number' && kind !== 'date' ? role : null;
		case 'pair':
			return distinct > 2 && distinct < rows && kind !== 'number' ? role : null;
		case 'variant':
		case 'model':
			return distinct >= 2 && distinct <= 60 && kind === 'text' ? role : null;
		// What a column is for beside a description is asked of the whole log, not of a name alone.
		case 'stratum':
		case 'answer':
		case 'gold':
		case 'replicate':
		case 'attribute':
		case 'text':
		case 'answerText':
		case 'answerScore':
		case 'group':
		case 'ignored':
			return role;
		case 'time':
			return kind === 'date' || isWrittenAs(column, role) ? role : null;
	}
}

/** Whether texts are numbers or dates in another way of writing, as 0,25 is: which one, a person says. */
const isWrittenAs = (column: ColumnProfile, role: Role): boolean =>
	column.kind === 'text' && (suggestReading(column, role)?.as ?? null) !== null;

function couldGroup(column: ColumnProfile): boolean {
	if (column.distinct < 2) return false;
	return isNumeric(column) || column.distinct <= 60;
}

/** `rater` is more of a rater than `rater_type`. */
const isWhole = (name: string, phrase: string): boolean => nameWords(name).join(' ') === phrase;
