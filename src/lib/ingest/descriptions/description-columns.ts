import { isNumeric } from '../column-facts.ts';
import { matchPhrase } from '../match-phrase.ts';
import type { ColumnProfile, DescriptionRole, LogProfile, RoleSuggestion } from '../profile.ts';
import { descriptionNames } from './description-names.ts';

type Names = keyof typeof descriptionNames;

/** Longer than any name of a choice: the beginning of a text. */
const aText = 60;

const longest = ({ examples }: ColumnProfile): number =>
	Math.max(0, ...examples.map(({ value }) => value.length));

const few = ({ distinct, kind }: ColumnProfile): boolean =>
	distinct >= 2 && distinct <= 60 && kind !== 'unsupported' && kind !== 'date';

const fitting: Readonly<Record<Names, (column: ColumnProfile) => boolean>> = {
	pair: ({ kind, distinct }) => distinct > 2 && kind !== 'number' && kind !== 'unsupported',
	answer: ({ kind, distinct }) =>
		distinct > 0 && kind !== 'date' && kind !== 'number' && kind !== 'unsupported',
	gold: (column) => few(column) && longest(column) < aText,
	replicate: (column) => few(column) && column.kind !== 'number',
	attribute: (column) => column.kind === 'text' && column.distinct > 0 && column.distinct <= 30,
	adaptation: (column) => few(column) && longest(column) < aText,
	question: (column) => few(column) && longest(column) < aText,
	text: (column) => column.kind === 'text' && longest(column) >= aText,
	answerText: (column) => column.kind === 'text' && longest(column) >= aText
};

/** Finds columns for the parts of a comparison of descriptions; each column is taken once. */
export class DescriptionColumns {
	readonly #profile: LogProfile;
	readonly #suggestions: readonly RoleSuggestion[];
	readonly #taken: Set<string>;
	readonly roles: RoleSuggestion[] = [];

	/** @param taken columns that are not to be found: they become rows, or have their part already */
	constructor(profile: LogProfile, suggestions: readonly RoleSuggestion[], taken: Iterable<string>) {
		this.#profile = profile;
		this.#suggestions = suggestions;
		this.#taken = new Set(taken);
	}

	/** The column that is suggested for one of these roles of an audit, the strongest first. */
	suggested(role: RoleSuggestion['role'], as: RoleSuggestion['role']): string | null {
		const [found] = this.#suggestions
			.filter((each) => each.role === role && !this.#taken.has(each.column))
			.toSorted((a, b) => b.strength - a.strength);
		return found === undefined ? null : this.#take({ ...found, role: as });
	}

	/** The first column of the log that is called so and holds what it would. */
	called(names: Names, as: DescriptionRole | 'pair'): string | null {
		for (const column of this.#profile.columns) {
			const phrase = matchPhrase(column.name, descriptionNames[names]);
			if (phrase === null || this.#taken.has(column.name) || !fitting[names](column)) continue;
			const reason = isNumeric(column) ? 'name' : `${String(column.distinct)} values; name`;
			return this.#take({
				column: column.name,
				role: as,
				reason: `${reason} contains *${phrase}*`,
				strength: 0.6
			});
		}
		return null;
	}

	#take(role: RoleSuggestion): string {
		this.#taken.add(role.column);
		this.roles.push(role);
		return role.column;
	}
}
