/** Where an arrow, Home or End leads in a list of marks; null for keys that lead nowhere. */
export function arrowTarget(key: string, from: number, count: number): number | null {
	if (count === 0) return null;
	switch (key) {
		case 'ArrowDown':
		case 'ArrowRight':
			return Math.min(count - 1, from + 1);
		case 'ArrowUp':
		case 'ArrowLeft':
			return Math.max(0, from - 1);
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return null;
	}
}
