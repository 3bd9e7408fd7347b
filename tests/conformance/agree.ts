import type { Value } from './suites.ts';

/**
 * Whether what we print is what the peer printed, within the case's own tolerance. Numbers smaller than the
 * tolerance (far p values) are compared by their size instead. Returns what differs, or null.
 * @param uncovered keys that the peer prints and we do not
 */
export function differs(
	actual: unknown,
	expected: Value,
	tolerance: number,
	uncovered: readonly string[] = []
): string | null {
	if (typeof expected === 'number') {
		const off = typeof actual === 'number' ? Math.abs(actual - expected) : NaN;
		const allowed = expected !== 0 && Math.abs(expected) < tolerance ? 1e-6 * Math.abs(expected) : tolerance;
		return off <= allowed ? null : `${String(actual)} where ${String(expected)} was published`;
	}
	if (expected === 'NaN') return Number.isNaN(actual) ? null : `${String(actual)} where NaN was published`;
	if (expected === 'Infinity') return actual === Infinity ? null : `${String(actual)} where ∞ was published`;
	if (expected === null || typeof expected !== 'object') {
		return actual === expected ? null : `${String(actual)} where ${String(expected)} was published`;
	}
	if (actual === null || typeof actual !== 'object') return `${String(actual)} where a table was published`;
	const found = actual as Readonly<Record<string, unknown>>;
	for (const [key, value] of Object.entries(expected)) {
		if (uncovered.includes(key)) continue;
		const difference = differs(found[key], value, tolerance, uncovered);
		if (difference !== null) return `${key}: ${difference}`;
	}
	return null;
}
