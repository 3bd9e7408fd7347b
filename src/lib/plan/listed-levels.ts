/** Up to a dozen levels as text for a message. */
export function listedLevels(levels: readonly string[]): string {
	const shown = levels
		.slice(0, 12)
		.map((level) => JSON.stringify(level.length > 40 ? `${level.slice(0, 39)}…` : level));
	return levels.length > 12 ? `${shown.join(', ')}, …` : shown.join(', ');
}
