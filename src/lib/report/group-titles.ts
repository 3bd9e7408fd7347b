import type { Group } from '#lib/spec/resolved-audit.ts';

export type LevelTitles = ReadonlyMap<string | null, string>;

/**
 * The title of each level of an attribute: its label where the audit gives one, otherwise itself.
 * Missing membership is titled by its one declared token, otherwise "Unknown"; where a level has that title
 * already, "(not recorded)". Two levels with one title are told apart by the level in brackets, since a
 * table row is found by its title.
 */
export function levelTitles(group: Group, levels: readonly (string | null)[]): LevelTitles {
	const real = levels.filter((level) => level !== null);
	const plain = (level: string): string =>
		Object.hasOwn(group.labels, level) ? (group.labels[level] ?? level) : level;
	const uses = new Map<string, number>();
	for (const level of real) uses.set(plain(level), (uses.get(plain(level)) ?? 0) + 1);
	const titles = new Map<string | null, string>(
		real.map((level) => {
			const title = plain(level);
			return [level, (uses.get(title) ?? 0) > 1 && title !== level ? `${title} (${level})` : title];
		})
	);
	if (levels.includes(null)) {
		const [only] = group.missing;
		const wanted = group.missing.length === 1 && only !== undefined && only !== '' ? only : 'Unknown';
		titles.set(null, [...titles.values()].includes(wanted) ? '(not recorded)' : wanted);
	}
	return titles;
}
