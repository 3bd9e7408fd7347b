import type { Answer } from '../metrics/answer.ts';
import { byCodeUnit } from '../cube/compare-levels.ts';
import { bestGuess, type BestGuess } from './best-guess.ts';
import { cramersV } from './cramers-v.ts';
import { crossCounts, crossMargins, type CrossCell } from './cross-counts.ts';
import { uncertaintyRemoved } from './uncertainty-removed.ts';

/** How well one column tells another. */
export interface ProxyFinding {
	readonly predictor: string;
	readonly target: string;
	/** Rows where both are recorded, and rows that lack either. */
	readonly rows: number;
	readonly unrecorded: number;
	readonly association: Answer;
	readonly uncertaintyRemoved: Answer;
	readonly guess: BestGuess;
}

/**
 * Screens every column against every other: a column that tells race well is a proxy for it, and a model that is given
 * the one has been given the other. Strongest association first, each pair in both directions; those without an answer
 * come last. It names candidates: whether a proxy does harm, and whether its use is justified, counts cannot say.
 * @param cells counts over all the columns, in the order of `columns`; cells over the same levels may repeat
 */
export function screenProxies(
	columns: readonly string[],
	cells: readonly CrossCell[]
): readonly ProxyFinding[] {
	const findings = columns.flatMap((predictor, from) =>
		columns.flatMap((target, to): readonly ProxyFinding[] => {
			if (from === to) return [];
			const counts = crossCounts(cells, from, to);
			return [
				{
					predictor,
					target,
					rows: crossMargins(counts).all,
					unrecorded: counts.unrecorded,
					association: cramersV(counts),
					uncertaintyRemoved: uncertaintyRemoved(counts),
					guess: bestGuess(counts)
				}
			];
		})
	);
	const strength = ({ value }: Answer): number => value ?? -1;
	return findings.sort(
		(a, b) =>
			strength(b.association) - strength(a.association) ||
			strength(b.uncertaintyRemoved) - strength(a.uncertaintyRemoved) ||
			byCodeUnit(a.predictor, b.predictor) ||
			byCodeUnit(a.target, b.target)
	);
}
