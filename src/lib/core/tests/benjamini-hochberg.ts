/** Step-up adjustment: from the largest p downwards, the smallest of p · factor · m / rank so far. */
function stepUp(ps: readonly number[], factor: number): readonly number[] {
	const descending = ps.map((p, at) => ({ p, at })).sort((a, b) => b.p - a.p);
	const adjusted = ps.map(() => 1);
	let running = 1;
	descending.forEach(({ p, at }, above) => {
		const rank = ps.length - above;
		running = Math.min(running, (p * factor * ps.length) / rank);
		adjusted[at] = running;
	});
	return adjusted;
}

/**
 * Benjamini–Hochberg adjusted p values, in the order given: rejecting those below q keeps the expected share
 * of false alarms among the rejected at q, for independent or positively dependent tests. At most 1 each;
 * of an empty family, none.
 * Source: Benjamini & Hochberg 1995, "Controlling the false discovery rate".
 */
export const benjaminiHochberg = (ps: readonly number[]): readonly number[] => stepUp(ps, 1);

/**
 * Benjamini–Yekutieli adjusted p values, in the order given: the same promise under any dependence,
 * bought with the factor 1 + 1/2 + … + 1/m. At most 1 each; of an empty family, none.
 * Source: Benjamini & Yekutieli 2001, "The control of the false discovery rate in multiple testing under dependency".
 */
export const benjaminiYekutieli = (ps: readonly number[]): readonly number[] =>
	stepUp(
		ps,
		ps.reduce((sum, _, at) => sum + 1 / (at + 1), 0)
	);
