import type { Group } from '#lib/spec/resolved-audit.ts';

/** What groups are held beside where no metric chooses a reference. */
export type Beside = { readonly kind: 'group'; readonly title: string } | { readonly kind: 'everyone' };

interface Candidate {
	readonly title: string;
	readonly n: number;
	/** Membership is missing. */
	readonly missing: boolean;
}

/**
 * The group that an attribute's others are held beside: the level that the audit names, or the largest; a rule that asks
 * for the best has no best here, and takes the largest too. Everyone where the audit compares with all, where the named
 * level is not there, and where nobody's membership is recorded. Missing membership only where the audit compares it.
 */
export function besideOf(group: Group, groups: readonly Candidate[]): Beside {
	const { reference } = group;
	const there = groups.filter(
		({ n, missing }) => n > 0 && (!missing || group.missingMembership === 'compared')
	);
	if ('level' in reference) {
		const { level } = reference;
		const label = Object.hasOwn(group.labels, level) ? (group.labels[level] ?? level) : level;
		const named =
			there.find(({ title }) => title === `${label} (${level})`) ??
			there.find(({ title }) => title === label);
		return named === undefined ? { kind: 'everyone' } : { kind: 'group', title: named.title };
	}
	if (reference.rule === 'overall' || reference.rule === 'rest') return { kind: 'everyone' };
	const [largest] = there.toSorted((a, b) => b.n - a.n);
	return largest === undefined ? { kind: 'everyone' } : { kind: 'group', title: largest.title };
}
