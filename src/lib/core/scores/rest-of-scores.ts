import type { GroupScores, LabelledBin } from './group-scores.ts';
import type { ScoreSums } from './score-sums.ts';

const minus = (whole: ScoreSums, part: ScoreSums): ScoreSums => ({
	n: whole.n - part.n,
	score: whole.score - part.score,
	square: whole.square - part.square,
	squaredError: whole.squaredError - part.squaredError,
	logLoss: whole.logLoss - part.logLoss
});

/** The scores of everyone of the population who is not of the group; the group's rows must be among the population's. */
export function restOfScores(population: GroupScores, group: GroupScores): GroupScores {
	let at = 0;
	// Both lists ascend and every bin of the group is one of the population's.
	const bins = population.bins.map((bin): LabelledBin => {
		const part = group.bins[at];
		if (part === undefined || part.low !== bin.low || part.high !== bin.high) return bin;
		at += 1;
		return {
			...bin,
			positives: bin.positives - part.positives,
			negatives: bin.negatives - part.negatives,
			unlabelled: bin.unlabelled - part.unlabelled
		};
	});
	if (at < group.bins.length) throw new Error('A group has scores that its population has not');
	return {
		bins: bins.filter((bin) => bin.positives + bin.negatives + bin.unlabelled > 0),
		positives: minus(population.positives, group.positives),
		negatives: minus(population.negatives, group.negatives),
		unlabelled: minus(population.unlabelled, group.unlabelled)
	};
}
