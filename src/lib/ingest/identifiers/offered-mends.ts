import type { Mend } from '../../spec/resolved-audit.ts';
import type { IdentifierFinding, Role } from '../profile.ts';

/**
 * The mends that fit what was found in a column, the first the one to offer before the others: a date keeps its year, an
 * age its number up to 89, a ZIP code three digits, a key by which rows are only counted can be a hash; anything can be dropped.
 */
export function offeredMends(
	findings: readonly Pick<IdentifierFinding, 'kind' | 'of'>[],
	role: Role
): readonly Mend['mend'][] {
	const fitting = findings.flatMap(({ kind, of }): readonly Mend['mend'][] => {
		if (of === 'age') return ['age90'];
		if (of === 'zip') return ['zip3'];
		return kind === 'date' ? ['year'] : [];
	});
	const isKey = role === 'cluster' || role === 'pair';
	return [...new Set<Mend['mend']>([...(isKey ? (['hash'] as const) : fitting), 'drop'])];
}
