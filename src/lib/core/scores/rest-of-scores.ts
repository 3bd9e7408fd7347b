import type { GroupScores, LabelledBin } from './group-scores.ts';
import type { ScoreSums } from './score-sums.ts';

const minus = (whole: ScoreSums, part: ScoreSums): ScoreSums => ({
	n: whole.n - part.n,
	score: whole.score - part.score,
	square: whole.square - part.square,
	squaredError: whole.squaredError - part.squaredError,
	logLoss: whole.logLoss - part.logLoss
});

const keyOf = ({ low, high }: LabelledBin): string => `${low} ${high}`;

/** The scores of everyone of the population who is not of the group; the group's rows must be among the population's. */
export function restOfScores(population: GroupScores, group: GroupScores): GroupScores {
	const own = new Map(group.bins.map((bin) => [keyOf(bin), bin]));
	const bins = population.bins.map((bin): LabelledBin => {
		const part = own.get(keyOf(bin));
		if (part === undefined) return bin;
		return {
			...bin,
			positives: bin.positives - part.positives,
			negatives: bin.negatives - part.negatives,
			unlabelled: bin.unlabelled - part.unlabelled
		};
	});
	return {
		bins: bins.filter((bin) => bin.positives + bin.negatives + bin.unlabelled > 0),
		positives: minus(population.positives, group.positives),
		negatives: minus(population.negatives, group.negatives),
		unlabelled: minus(population.unlabelled, group.unlabelled)
	};
}
