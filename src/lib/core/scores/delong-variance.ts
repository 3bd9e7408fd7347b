import { isAtom } from './score-bins.ts';
import { sampleSizes, type TwoSampleBin } from './two-samples.ts';

/** The variance of an AUC, and the most that it can be for rows that fall into the same bins. */
export interface AucVariance {
	readonly variance: number;
	readonly highest: number;
}

/** Squared deviations of one sample's placements, as read from the bins and as far as the bins may mislead. */
interface Spread {
	readonly squares: number;
	readonly misread: number;
}

/** A standard deviation obeys the triangle inequality: misreading adds no more than its own root mean square. */
const highestOf = ({ squares, misread }: Spread): number => (Math.sqrt(squares) + Math.sqrt(misread)) ** 2;

/**
 * DeLong's variance of the AUC (a's win share over b): the variance of a's placements among b over the rows of a, plus
 * that of b's among a over the rows of b. 0 when the samples do not overlap, which is not certainty: see
 * `aurocInterval`. Null when either sample has fewer than two rows, since one placement has no variance.
 * Source: DeLong, DeLong & Clarke-Pearson 1988, "Comparing the areas under two or more correlated receiver operating
 * characteristic curves", equations 4 to 6.
 */
export function delongVariance(samples: readonly TwoSampleBin[]): AucVariance | null {
	const size = sampleSizes(samples);
	if (size.a < 2 || size.b < 2) return null;
	const ofA = placementSpread(samples, 'a', size.b);
	const ofB = placementSpread(samples, 'b', size.a);
	const over = { a: size.a * (size.a - 1), b: size.b * (size.b - 1) };
	return {
		variance: ofA.squares / over.a + ofB.squares / over.b,
		highest: highestOf(ofA) / over.a + highestOf(ofB) / over.b
	};
}

/** Where the rows of one sample lie among the other: the share of the other below them, ties half. */
function placementSpread(samples: readonly TwoSampleBin[], of: 'a' | 'b', others: number): Spread {
	const other = of === 'a' ? 'b' : 'a';
	let below = 0;
	const placements = samples.map((bin) => {
		const placement = (below + bin[other] / 2) / others;
		below += bin[other];
		return { placement, rows: bin[of], slack: isAtom(bin) ? 0 : bin[other] / (2 * others) };
	});
	const rows = placements.reduce((sum, each) => sum + each.rows, 0);
	const mean = placements.reduce((sum, each) => sum + each.rows * each.placement, 0) / rows;
	let squares = 0;
	let misread = 0;
	for (const { placement, rows: held, slack } of placements) {
		squares += held * (placement - mean) ** 2;
		misread += held * slack ** 2;
	}
	return { squares, misread };
}
