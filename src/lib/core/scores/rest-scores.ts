import type { GroupScores, LabelledBin } from './group-scores.ts';
import type { ScoreSums } from './score-sums.ts';

const less = (whole: ScoreSums, part: ScoreSums): ScoreSums => ({
	n: whole.n - part.n,
	score: whole.score - part.score,
	square: whole.square - part.square,
	squaredError: whole.squaredError - part.squaredError,
	logLoss: whole.logLoss - part.logLoss
});

const keyOf = (bin: LabelledBin): string => `${String(bin.low)} ${String(bin.high)}`;

/** Everyone of a population who is not in one of its groups. Without rows where the group is everyone; a group of another population throws. */
export function restScores(population: GroupScores, group: GroupScores): GroupScores {
	const own = new Map(group.bins.map((bin) => [keyOf(bin), bin]));
	const bins = population.bins.flatMap((bin) => {
		const part = own.get(keyOf(bin));
		if (part === undefined) return [bin];
		const rest = {
			...bin,
			positives: bin.positives - part.positives,
			negatives: bin.negatives - part.negatives,
			unlabelled: bin.unlabelled - part.unlabelled
		};
		if (Math.min(rest.positives, rest.negatives, rest.unlabelled) < 0)
			throw new Error('A group has more rows in a bin than its population');
		return rest.positives + rest.negatives + rest.unlabelled === 0 ? [] : [rest];
	});
	return {
		bins,
		positives: less(population.positives, group.positives),
		negatives: less(population.negatives, group.negatives),
		unlabelled: less(population.unlabelled, group.unlabelled)
	};
}
