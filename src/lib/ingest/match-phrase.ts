import { nameWords } from './name-words.ts';

/** The first phrase (a run of whole words; `begin*` for all that begin so) that a column name contains, the longest first. */
export function matchPhrase(name: string, phrases: readonly string[]): string | null {
	const words = ` ${nameWords(name).join(' ')} `;
	const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
	return (
		longestFirst.find((phrase) =>
			phrase.endsWith('*') ? words.includes(` ${phrase.slice(0, -1)}`) : words.includes(` ${phrase} `)
		) ?? null
	);
}
