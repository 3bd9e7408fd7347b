import { readableText } from '../readable-text.ts';

/**
 * The levels of a stratum's columns, in their order, read back from its text ("model=a · prompt=b").
 * A level may hold what parts them: a column's own name, in its turn, is what ends the level before.
 */
export function stratumLevels(columns: readonly string[], stratum: string | null): readonly string[] {
	if (stratum === null) return [];
	const levels: string[] = [];
	let rest = stratum;
	for (const [i, column] of columns.entries()) {
		const start = `${column}=`;
		if (!rest.startsWith(start)) return [stratum];
		rest = rest.slice(start.length);
		const next = columns[i + 1];
		const end = next === undefined ? rest.length : rest.indexOf(` · ${next}=`);
		if (end < 0) return [stratum];
		levels.push(rest.slice(0, end));
		rest = rest.slice(end + ' · '.length);
	}
	return levels;
}

/** A stratum by its levels alone: "GPT4 · VISIT". Empty where nothing divides the cases. */
export const stratumName = (columns: readonly string[], stratum: string | null): string =>
	stratumLevels(columns, stratum).map(readableText).join(' · ');
