import type { RandomStream } from '#lib/core/intervals/seeded-random.ts';
import { cached, independent, spreadOut, type Chances, type Design } from './draw-cases.ts';

/** What must come out of a scenario: nothing outside, or one figure outside. Null where it shows a limit of the method. */
export type Expected = 'nothing' | 'net shift' | 'excess' | null;

export interface Scenario extends Design {
	readonly name: string;
	readonly expected: Expected;
	/** Least share of reports that must find it, or most that may. */
	readonly promise: number | null;
}

/** Case probabilities lie evenly between .1 and .9. */
const chance = (random: RandomStream): number => 0.1 + 0.8 * random();
const inside = (p: number): number => Math.min(1, Math.max(0, p));
const moved =
	(by: (p: number, place: number) => number): Design['chances'] =>
	(random, place) => {
		const baseline = chance(random);
		return { baseline, variant: inside(baseline + by(baseline, place)) };
	};
const unmoved: Design['chances'] = (random): Chances => {
	const both = chance(random);
	return { baseline: both, variant: both };
};

const three = { baseline: 3, variant: 3 };
const asked = { baseline: independent, variant: independent, replicates: three };
const none = { expected: 'nothing', promise: 0.05 } as const;

export const scenarios: readonly Scenario[] = [
	{
		...asked,
		...none,
		name: 'no bias and no noise: one answer to a case, whatever the description',
		chances: (random) => {
			const answer = random() < chance(random) ? 1 : 0;
			return { baseline: answer, variant: answer };
		}
	},
	{ ...asked, ...none, name: 'only noise: equal chances on both sides', chances: unmoved },
	{
		...asked,
		...none,
		name: 'noise that differs: the variant’s three answers avoid each other, chances equal',
		variant: spreadOut,
		chances: unmoved
	},
	{
		...asked,
		...none,
		name: 'noise known unequally well: 3 answers to the baseline and 2 to the variant, chances equal',
		replicates: { baseline: 3, variant: 2 },
		chances: unmoved
	},
	{
		...asked,
		...none,
		name: 'noise that differs: one answer in five to the variant is a toss of a coin',
		chances: moved((p) => 0.2 * (0.5 - p))
	},
	{
		...asked,
		...none,
		name: 'noise that differs: a calmer variant, chances a tenth farther from ½',
		chances: moved((p) => 0.1 * (p - 0.5))
	},
	{
		...asked,
		name: 'a shift of +.1 everywhere',
		expected: 'net shift',
		promise: 0.95,
		chances: moved(() => 0.1)
	},
	{
		...asked,
		name: '±.2 in equal halves, kept inside 0 to 1',
		expected: 'excess',
		promise: 0.9,
		chances: moved((_, place) => (place % 2 === 0 ? 0.2 : -0.2))
	},
	{
		...asked,
		name: 'beyond the method: a third of the variant’s cases are answered once and copied',
		expected: null,
		promise: null,
		variant: cached(1 / 3),
		chances: unmoved
	}
];
