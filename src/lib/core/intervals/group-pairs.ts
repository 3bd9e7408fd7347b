/** Every pair of different groups, each once, in the order given: k groups make k(k − 1)/2. */
export const groupPairs = <Group>(groups: readonly Group[]): readonly (readonly [Group, Group])[] =>
	groups.flatMap((a, i) => groups.slice(i + 1).map((b) => [a, b] as const));
