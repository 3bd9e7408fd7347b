import { total, type Counts } from '../cube/counts.ts';
import { answer, noAnswer, type Answer } from '../metrics/answer.ts';

/** A number of people who all have the same benefit. */
interface Share {
	readonly people: number;
	readonly benefit: number;
}

/** What one person gets, b = ŷ − y + 1: 0 passed over though positive, 1 decided rightly, 2 selected though negative. */
const benefits = (c: Counts): readonly Share[] => [
	{ people: c.fn, benefit: 0 },
	{ people: c.tp + c.tn, benefit: 1 },
	{ people: c.fp, benefit: 2 }
];

/**
 * Generalised entropy of the benefits that decisions bring people: 0 when all get the same, larger when fewer get more.
 * α = 1 is Theil's index, α = 2 half the squared coefficient of variation. No answer without rows, or where nobody
 * benefits. Speicher et al. 2018, "A unified approach to quantifying algorithmic unfairness", equation 2.
 */
export const generalizedEntropy = (group: Counts, alpha: number): Answer => entropy(benefits(group), alpha);

/**
 * The part of the generalised entropy that lies between groups: everyone is given the mean benefit of their group.
 * 0 when all groups benefit alike; never more than the whole. Speicher et al. 2018, section 4.
 */
export function betweenGroupEntropy(groups: readonly Counts[], alpha: number): Answer {
	const assessed = groups.filter((group) => total(group) > 0);
	return entropy(
		assessed.map((group) => ({ people: total(group), benefit: meanBenefit(group) })),
		alpha
	);
}

const meanBenefit = (c: Counts): number => (c.tp + c.tn + 2 * c.fp) / total(c);

function entropy(shares: readonly Share[], alpha: number): Answer {
	const people = shares.reduce((sum, share) => sum + share.people, 0);
	if (people === 0) return noAnswer('no-rows');
	const mean = shares.reduce((sum, share) => sum + share.people * share.benefit, 0) / people;
	if (mean === 0) return noAnswer('division-by-zero');
	const inequality = shares.reduce(
		(sum, share) => (share.people === 0 ? sum : sum + share.people * term(share.benefit / mean, alpha)),
		0
	);
	return answer(inequality / people);
}

/** One person's term at their share of the mean benefit; 0·ln 0 is 0, and ln 0 makes the index at α = 0 infinite. */
function term(share: number, alpha: number): number {
	if (alpha === 0) return -Math.log(share);
	if (alpha === 1) return share === 0 ? 0 : share * Math.log(share);
	return (share ** alpha - 1) / (alpha * (alpha - 1));
}
