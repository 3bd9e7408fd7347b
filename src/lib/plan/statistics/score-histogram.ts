import type { Cube } from '#lib/core/cube/cube.ts';
import { isAtom, type ScoreBin } from '#lib/core/scores/score-bins.ts';
import type { ScoreCell, ScoreLabel } from '#lib/core/scores/score-histogram.ts';
import { addSums, noSums, sumsOfRow, type ScoreSums } from '#lib/core/scores/score-sums.ts';
import type { ScoreGroupSet, ScoreTable } from '#lib/core/scores/score-table.ts';
import type { ModelSource, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql, type AdditiveColumn } from '../additive.ts';
import { groupKeys, type GroupKeys } from '../group-keys.ts';
import { logRows, type Reading } from '../log-rows.ts';
import type { AnswerRow, PlannedStatistic } from '../planned-statistic.ts';
import { modelIn, textIn, wholeIn } from '../read-answer.ts';
import { pointsOf } from '../score-points.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import type { LogTable } from '../log-table.ts';

const list = (columns: readonly Sql[]): Sql => join(columns, sql`,\n\t`);

/** Where the SQL clips a probability before its logarithm: `clipProbability`. */
const clip = 1e-15;
const ofLabel = sql`CASE WHEN label = 'positive' THEN points ELSE 1 - points END`;
const toLabel = sql`CASE WHEN label = 'positive' THEN points - 1 ELSE points END`;

/** The fractions that are summed of each row, as `sumsOfRow` sums them. Without a label the last two are 0. */
const fractions: readonly { readonly name: Exclude<keyof ScoreSums, 'n'>; readonly of: Sql }[] = [
	{ name: 'score', of: sql`points` },
	{ name: 'square', of: sql`points * points` },
	{ name: 'squaredError', of: sql`CASE WHEN label = 'none' THEN 0 ELSE (${toLabel}) * (${toLabel}) END` },
	{
		name: 'logLoss',
		of: sql`CASE WHEN label = 'none' THEN 0 ELSE -ln(least(1 - ${clip}, greatest(${clip}, ${ofLabel}))) END`
	}
];

/**
 * The places of a layout as edges of the score: a score lies on or above the highest edge that is not above it, `on`
 * its bin where it equals the edge and in `above` otherwise. A bin that holds its lower end is both.
 */
function edgesOf(bins: readonly ScoreBin[]): readonly Sql[] {
	const edges = new Map<number, { on: number; above: number }>();
	bins.forEach((bin, place) => {
		const known = edges.get(bin.low);
		if (known === undefined) edges.set(bin.low, { on: place, above: place });
		else known.above = place;
	});
	return [...edges].map(([low, { on, above }]) => sql`(CAST(${low} AS DOUBLE), ${on}, ${above})`);
}

/** Rows that are assessed (labelled and decided) and have a score; where scores are few, each combination of values once. */
function scoredRows(audit: ResolvedAudit, table: LogTable, reading: Reading): Sql {
	const further = (source: ModelSource) => [{ name: 'points', value: pointsOf(source) }];
	const label =
		audit.outcome.label === null ? sql`'none'` : sql`CASE WHEN label THEN 'positive' ELSE 'negative' END`;
	return sql`SELECT * REPLACE (${label} AS label)\nFROM (\n${logRows(audit, table, further, reading)}\n) AS log_rows\nWHERE decision IS NOT NULL AND label IS NOT NULL AND points IS NOT NULL`;
}

/** The same with the place of their bin; where each value has one, the value itself says which. */
function binnedRows(rows: Sql, bins: readonly ScoreBin[]): Sql {
	if (bins.every(isAtom)) return sql`SELECT *, points AS bin\nFROM (\n${rows}\n) AS scored`;
	const edges = sql`(VALUES\n\t${list(edgesOf(bins))}\n) AS edges(edge, on_edge, above_edge)`;
	return sql`SELECT *, CASE WHEN points = edge THEN on_edge ELSE above_edge END AS bin\nFROM (\n${rows}\n) AS scored\nASOF JOIN ${edges} ON points >= edge`;
}

/**
 * Score histograms of these lists of attributes: rows of each group and label by bin, and their sums. A layout with an
 * atom for each value needs no sums from the engine: they follow from the counts. The logarithm is the engine's own,
 * whose last bit two engines may round differently: far below the ten digits of a report.
 */
export function planScoreHistogram(
	audit: ResolvedAudit,
	table: LogTable,
	{ sets, bins }: { readonly sets: readonly (readonly string[])[]; readonly bins: readonly ScoreBin[] }
): PlannedStatistic {
	const name = 'score histogram';
	const empty: ScoreTable = { bins, groupSets: sets.map((attributes) => ({ attributes, cells: [] })) };
	if (bins.length === 0)
		return {
			name,
			statement: sql`SELECT 1 AS nothing WHERE false`,
			read: (_, cube) => ({ ...cube, scores: empty })
		};
	const keys = groupKeys(audit, sets, [sql`label`, sql`bin`]);
	const summed = bins.every(isAtom) ? [] : fractions;
	const finest: readonly AdditiveColumn[] = [
		{ name: 'rows', statistic: { kind: 'rows', where: sql`true` } },
		...summed.map(({ name: column, of }): AdditiveColumn => ({
			name: column,
			statistic: { kind: 'fractions', of }
		}))
	];
	const whole: readonly AdditiveColumn[] = [
		...summed.map(({ name: column }): AdditiveColumn => ({
			name: column,
			statistic: { kind: 'total', of: ident(column) }
		})),
		{ name: 'bins', statistic: { kind: 'tally', key: sql`bin`, rows: sql`rows` } }
	];
	const cells = sql`SELECT ${list([...keys.columns, sql`label`, sql`bin`, ...finest.map(additiveSql)])}\nFROM (\n${binnedRows(scoredRows(audit, table, bins.every(isAtom) ? 'tallied' : 'each'), bins)}\n) AS binned\nGROUP BY ${keys.grouping}`;
	const names = [sql`model`, ...audit.groups.map((_, i) => ident(`g${i}`)), sql`set_bits`, sql`label`];
	return {
		name,
		statement: sql`SELECT ${list([...names, ...whole.map(additiveSql)])}\nFROM (\n${cells}\n) AS cells\nGROUP BY ${join(names, sql`, `)}`,
		read: (rows, cube): Cube => ({
			...cube,
			scores: tableFromRows({ keys, bins, summed: summed.length > 0 }, rows)
		})
	};
}

interface CellReading {
	readonly keys: GroupKeys;
	readonly bins: readonly ScoreBin[];
	readonly summed: boolean;
}

function tableFromRows({ keys, bins, summed }: CellReading, rows: readonly AnswerRow[]): ScoreTable {
	const sets = new Map(keys.sets.map((attributes) => [attributes, [] as ScoreCell[]]));
	const places = new Map(bins.map((bin, place) => [summed ? place : bin.low, place]));
	for (const row of rows) {
		const { attributes, levels } = keys.keyOf(row);
		const label = labelIn(row);
		const tally = tallyIn(row, places);
		const n = tally.counts.reduce((sum, count) => sum + count, 0);
		const sums = summed
			? sumsIn(row, n)
			: tally.bins
					.map((place, at) => sumsOfRows(bins[place], label, tally.counts[at] ?? 0))
					.reduce(addSums, noSums);
		sets.get(attributes)?.push({ model: modelIn(row), levels, label, sums, ...tally });
	}
	const groupSets = [...sets].map(([attributes, cells]): ScoreGroupSet => ({ attributes, cells }));
	return { bins, groupSets };
}

/** The places of the bins with rows, and their rows. */
function tallyIn(row: AnswerRow, places: ReadonlyMap<number, number>): Pick<ScoreCell, 'bins' | 'counts'> {
	const entries = (textIn(row, 'bins') ?? '').split(' ').map((entry) => {
		const [key, count] = entry.split(':').map(Number);
		const place = places.get(key ?? NaN);
		if (place === undefined || count === undefined || !Number.isSafeInteger(count))
			throw new Error(`The answer counts rows in a bin that the layout does not have: ${entry}`);
		return { place, count };
	});
	return { bins: entries.map(({ place }) => place), counts: entries.map(({ count }) => count) };
}

const sumsIn = (row: AnswerRow, n: number): ScoreSums => ({
	n,
	score: wholeIn(row, 'score'),
	square: wholeIn(row, 'square'),
	squaredError: wholeIn(row, 'squaredError'),
	logLoss: wholeIn(row, 'logLoss')
});

/** The sums of equal rows. */
function sumsOfRows(bin: ScoreBin | undefined, label: ScoreLabel, rows: number): ScoreSums {
	if (bin === undefined) throw new Error('A row was counted in a bin that the layout does not have');
	const one = sumsOfRow(bin.low, label);
	const times = BigInt(rows);
	return {
		n: rows,
		score: one.score * times,
		square: one.square * times,
		squaredError: one.squaredError * times,
		logLoss: one.logLoss * times
	};
}

function labelIn(row: AnswerRow): ScoreLabel {
	const label = textIn(row, 'label');
	if (label === 'positive' || label === 'negative') return label;
	if (label === 'none') return null;
	throw new Error(`The answer holds the label ${String(label)}`);
}
