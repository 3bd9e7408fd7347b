import { nameWords } from '../name-words.ts';
import type { ColumnProfile } from '../profile.ts';
import { people, plainAdaptations, plainDescriptions } from './description-names.ts';

type Example = ColumnProfile['examples'][number];

/** The values of a column that are called so, in the order of the names. */
const called = (column: Pick<ColumnProfile, 'examples'>, names: readonly string[]): readonly Example[] =>
	names.flatMap((name) => column.examples.filter(({ value }) => nameWords(value).join(' ') === name));

/**
 * The plain descriptions: the one that is plainest by its name, and others beside it where no case can have two of them,
 * by `most`, the greatest number of answers to one description that the log could hold.
 */
export function plainVariants(column: Pick<ColumnProfile, 'examples'>, most: number): readonly string[] {
	const found = called(column, plainDescriptions);
	const together = found.reduce((sum, { count }) => sum + count, 0);
	return (together <= most ? found : found.slice(0, 1)).map(({ value }) => value);
}

/** What the other adaptations are compared with; null where none is called plain. */
export const plainAdaptation = (column: Pick<ColumnProfile, 'examples'>): string | null =>
	called(column, plainAdaptations)[0]?.value ?? null;

/** The values that are called as people are, in the order of the text. */
export const peopleAmong = (column: Pick<ColumnProfile, 'examples'>): readonly string[] =>
	column.examples
		.map(({ value }) => value)
		.filter((value) => people.includes(nameWords(value)[0]?.replace(/\d+$/, '') ?? ''))
		.toSorted();
