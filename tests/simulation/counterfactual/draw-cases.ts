import type { CasePattern } from '#lib/core/counterfactual/case-pattern.ts';
import type { RandomStream } from '#lib/core/intervals/seeded-random.ts';

/** Chances of a right answer to one case under the two descriptions. */
export interface Chances {
	readonly baseline: number;
	readonly variant: number;
}

/** Draws one answer sheet: how many of `replicates` answers are right, each right with this chance. */
export type AnswerDraw = (random: RandomStream, chance: number, replicates: number) => number;

/** Each answer by itself: what a model asked again and again gives. */
export const independent: AnswerDraw = (random, chance, replicates) => {
	let right = 0;
	for (let answer = 0; answer < replicates; answer += 1) right += random() < chance ? 1 : 0;
	return right;
};

/**
 * One draw spread evenly over the replicates (systematic sampling, as a decoder does that avoids giving the same answer
 * twice): each answer is right with the same chance as before, but two of a case differ more often.
 */
export const spreadOut: AnswerDraw = (random, chance, replicates) => {
	const start = random() / replicates;
	let right = 0;
	for (let answer = 0; answer < replicates; answer += 1)
		right += start + answer / replicates < chance ? 1 : 0;
	return right;
};

/** In this share of cases one answer is given back for all replicates, as from a cache. */
export const cached =
	(share: number): AnswerDraw =>
	(random, chance, replicates) =>
		random() < share ? replicates * independent(random, chance, 1) : independent(random, chance, replicates);

/** A population of cases and how a model answers them. */
export interface Design {
	readonly chances: (random: RandomStream, place: number) => Chances;
	readonly baseline: AnswerDraw;
	readonly variant: AnswerDraw;
	readonly replicates: { readonly baseline: number; readonly variant: number };
}

/** So many cases of a design as patterns, and what is true of them. */
export function drawCases(
	random: RandomStream,
	design: Design,
	cases: number
): { readonly patterns: readonly CasePattern[]; readonly netShift: number; readonly squaredChange: number } {
	const counts = new Map<number, number>();
	const { baseline: a, variant: b } = design.replicates;
	let [netShift, squaredChange] = [0, 0];
	for (let place = 0; place < cases; place += 1) {
		const { baseline, variant } = design.chances(random, place);
		netShift += variant - baseline;
		squaredChange += (variant - baseline) ** 2;
		const x = design.baseline(random, baseline, a);
		const y = design.variant(random, variant, b);
		counts.set(x * (b + 1) + y, (counts.get(x * (b + 1) + y) ?? 0) + 1);
	}
	const patterns = [...counts].map(([key, held]) => {
		const [x, y] = [Math.floor(key / (b + 1)), key % (b + 1)];
		return {
			answersBaseline: a,
			answersVariant: b,
			rightBaseline: x,
			rightVariant: y,
			refusedBaseline: 0,
			refusedVariant: 0,
			unparsedBaseline: 0,
			unparsedVariant: 0,
			// Right or wrong is all that an answer is here.
			differAcross: x * (b - y) + (a - x) * y,
			differBaseline: x * (a - x),
			differVariant: y * (b - y),
			cases: held
		};
	});
	return { patterns, netShift: netShift / cases, squaredChange: squaredChange / cases };
}
