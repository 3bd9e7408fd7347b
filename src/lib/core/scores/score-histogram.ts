import { byCodeUnit, compareLevels, levelsKey } from '../cube/compare-levels.ts';
import type { Levels } from '../cube/cube.ts';
import type { ScoreBin } from './score-bins.ts';
import { addSums, noSums, type ScoreSums } from './score-sums.ts';

/** Which label the rows of a key have; null where it is missing or unreadable. */
export type ScoreLabel = 'positive' | 'negative' | null;

/** The rows of one model, one level of every attribute and one label that have a score. */
export interface ScoreCell {
	readonly model: string;
	readonly levels: Levels;
	readonly label: ScoreLabel;
	readonly sums: ScoreSums;
	/** Places of the bins that hold rows, in the histogram's layout, ascending. */
	readonly bins: readonly number[];
	/** Rows in each of them; their sum is `sums.n`. */
	readonly counts: readonly number[];
}

/**
 * The score histogram of a cube: how many rows of each key fall into each bin, and the sums of their scores.
 * All keys of all models share one layout, chosen before counting: one atom a value (`valueBins`) where the score
 * has at most 4,096 of them, intervals with atoms at thresholds and calibration edges (`layoutBins`) otherwise.
 * Rows without a score are in no cell. Like every statistic of the cube it adds over shards.
 */
export interface ScoreHistogram {
	readonly attributes: readonly string[];
	readonly bins: readonly ScoreBin[];
	readonly cells: readonly ScoreCell[];
}

/** Cells by model, then levels, then label (negative, positive, none). */
const inOrder = (a: ScoreCell, b: ScoreCell): number =>
	byCodeUnit(a.model, b.model) || compareLevels(a.levels, b.levels) || compareLevels([a.label], [b.label]);

/** A key while its cells are added up. */
interface Gathering extends Pick<ScoreCell, 'model' | 'levels' | 'label'> {
	sums: ScoreSums;
	readonly rows: Map<number, number>;
}

function finished({ model, levels, label, sums, rows }: Gathering): ScoreCell {
	const bins = [...rows.keys()].sort((a, b) => a - b);
	return { model, levels, label, sums, bins, counts: bins.map((bin) => rows.get(bin) ?? 0) };
}

/** One cell a key, where `levelsOf` says which levels a cell is counted under. */
function gather(cells: readonly ScoreCell[], levelsOf: (cell: ScoreCell) => Levels): readonly ScoreCell[] {
	const keyed = new Map<string, Gathering>();
	for (const cell of cells) {
		const { model, label, sums, bins, counts } = cell;
		const levels = levelsOf(cell);
		const key = levelsKey([model, label, ...levels]);
		const known = keyed.get(key) ?? { model, levels, label, sums: noSums, rows: new Map<number, number>() };
		keyed.set(key, known);
		known.sums = addSums(known.sums, sums);
		bins.forEach((bin, at) => known.rows.set(bin, (known.rows.get(bin) ?? 0) + (counts[at] ?? 0)));
	}
	return [...keyed.values()].map(finished).sort(inOrder);
}

/** Whether two layouts are one. */
export const sameBins = (a: readonly ScoreBin[], b: readonly ScoreBin[]): boolean =>
	a.length === b.length &&
	a.every((bin, at) => bin.low === b[at]?.low && bin.high === b[at].high && bin.holdsLow === b[at].holdsLow);

/** Whether two histograms count by the same attributes in the same bins, so that they merge. */
export const sameLayout = (a: ScoreHistogram, b: ScoreHistogram): boolean =>
	levelsKey(a.attributes) === levelsKey(b.attributes) && sameBins(a.bins, b.bins);

/**
 * The histogram of two logs, or of two shards of one, counted together: commutative and associative to the last
 * digit, with the histogram without cells as its neutral element. Layouts are chosen before counting, so shards
 * share one; whoever merges files asks `sameLayout` first, since unlike layouts throw.
 */
export function mergeScoreHistograms(a: ScoreHistogram, b: ScoreHistogram): ScoreHistogram {
	if (!sameLayout(a, b))
		throw new Error('Two score histograms over different bins or attributes do not merge');
	return { ...a, cells: gather([...a.cells, ...b.cells], (cell) => cell.levels) };
}

/** The same histogram over fewer attributes, in the order given. Asking for one it does not have throws. */
export function rollUpScores(histogram: ScoreHistogram, attributes: readonly string[]): ScoreHistogram {
	const positions = attributes.map((attribute) => histogram.attributes.indexOf(attribute));
	if (positions.includes(-1)) {
		throw new Error(`The score histogram does not count by all of ${JSON.stringify(attributes)}`);
	}
	const levelsOf = (cell: ScoreCell): Levels => positions.map((position) => cell.levels[position] ?? null);
	return { attributes, bins: histogram.bins, cells: gather(histogram.cells, levelsOf) };
}
