import type { GroupScores } from './group-scores.ts';
import { ksSeparation } from './ks-separation.ts';
import { figureFrom, type Figured } from './score-figure.ts';

/** KS separation with its interval: see `massartInterval`. No standard error, because it is not normal. */
export function ksSeparationFigure(group: GroupScores): Figured {
	const [a, b] = [group.positives.n, group.negatives.n];
	return figureFrom(ksSeparation(group), () => ({
		standardError: null,
		recipe: { kind: 'massart', a, b },
		method: 'massart',
		rows: a + b
	}));
}
