import { seededRandom } from '#lib/core/intervals/seeded-random.ts';
import { areas } from './areas.ts';
import { functionsOfCells } from './functions-of-cells.ts';
import { oneProportion } from './one-proportion.ts';
import { paired } from './paired.ts';
import { resampled } from './resampled.ts';
import { seed, type Subject } from './subject.ts';
import { twoProportions } from './two-proportions.ts';

export const subjects: readonly Subject[] = [
	...oneProportion,
	...twoProportions,
	...paired,
	...functionsOfCells,
	...areas,
	...resampled
];

/** How often a method kept its promise at one size and rate. */
export interface CoverageCell {
	readonly n: number;
	readonly rate: number;
	/** Share of answered runs in which the interval held the truth, or the test found nothing. */
	readonly kept: number;
	/** Monte Carlo standard error; 0 where the share was summed over every outcome. */
	readonly error: number;
	/** Share of runs without an answer. */
	readonly unanswered: number;
}

export interface SubjectCoverage {
	readonly subject: Subject;
	readonly cells: readonly CoverageCell[];
}

/** Runs one subject at each of its sizes and rates. */
export function coverageOf(subject: Subject, runs: number): SubjectCoverage {
	const cells = subject.sizes.flatMap((n) =>
		subject.rates.map((rate): CoverageCell => {
			if (subject.exact !== undefined)
				return { n, rate, kept: subject.exact(n, rate), error: 0, unanswered: 0 };
			const random = seededRandom(seed, `${subject.name} ${String(n)} ${String(rate)}`);
			const wanted = Math.max(1, Math.round(runs * subject.share));
			const count = { kept: 0, answered: 0 };
			for (let run = 0; run < wanted; run += 1) {
				const kept = subject.run(random, n, rate);
				if (kept === null) continue;
				count.answered += 1;
				if (kept) count.kept += 1;
			}
			const share = count.answered === 0 ? NaN : count.kept / count.answered;
			return {
				n,
				rate,
				kept: share,
				error: Math.sqrt((share * (1 - share)) / count.answered),
				unanswered: 1 - count.answered / wanted
			};
		})
	);
	return { subject, cells };
}

export const meanCoverage = ({ cells }: SubjectCoverage): number => {
	const answered = cells.filter(({ kept }) => !Number.isNaN(kept));
	return answered.reduce((sum, { kept }) => sum + kept, 0) / answered.length;
};

/** The worst cell of enough rows: what a score method is held to. */
export function worstCell({ cells }: SubjectCoverage, fewest = 30): CoverageCell {
	const found = cells
		.filter(({ n, kept }) => n >= fewest && !Number.isNaN(kept))
		.reduce<CoverageCell | null>(
			(worst, cell) => (worst === null || cell.kept < worst.kept ? cell : worst),
			null
		);
	if (found === null) throw new Error('No cell of this size was run');
	return found;
}
