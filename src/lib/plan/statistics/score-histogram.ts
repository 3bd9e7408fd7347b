import type { Cube } from '#lib/core/cube/cube.ts';
import { isAtom, type ScoreBin } from '#lib/core/scores/score-bins.ts';
import type { ScoreCell, ScoreLabel } from '#lib/core/scores/score-histogram.ts';
import { addSums, noSums, sumsOfRow, type ScoreSums } from '#lib/core/scores/score-sums.ts';
import type { ScoreGroupSet, ScoreTable } from '#lib/core/scores/score-table.ts';
import type { ModelSource, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql, type AdditiveColumn } from '../additive.ts';
import { groupKeys, type GroupKeys } from '../group-keys.ts';
import { logRows, type Found } from '../log-rows.ts';
import type { AnswerRow, PlannedStatistic } from '../planned-statistic.ts';
import { modelIn, textIn, wholeIn } from '../read-answer.ts';
import { placeScores } from '../place-scores.ts';
import { pointsOf } from '../score-points.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import type { LogTable } from '../log-table.ts';

const list = (columns: readonly Sql[]): Sql => join(columns, sql`,\n\t`);

/** Where the SQL clips a probability before its logarithm: `clipProbability`. */
const clip = 1e-15;

interface Layout {
	readonly bins: readonly ScoreBin[];
	/** Whether different scores are few beside the rows. */
	readonly areFew: boolean;
}

/** −ln of a probability, clipped: at most 34.6. */
const lossOf = (probability: Sql): Sql => sql`-ln(least(1 - ${clip}, greatest(${clip}, ${probability})))`;

/** A fraction of each row in whole multiples of 2⁻⁷⁰, as `scaled` of core makes them. */
const scaled = (of: Sql): Sql => sql`CAST(round((${of}) * ${2 ** 70}) AS HUGEINT)`;

/** What is summed of each row before its label is read, so that rows are tallied by the bin of their score alone. */
const scoreSums: Found['sums'] = [
	{ name: 'score', of: scaled(sql`points`) },
	{ name: 'square', of: scaled(sql`points * points`) },
	{ name: 'square_to_1', of: scaled(sql`(points - 1) * (points - 1)`) },
	{ name: 'loss_of_1', of: scaled(lossOf(sql`points`)) },
	{ name: 'loss_of_0', of: scaled(lossOf(sql`1 - points`)) }
];

/** The same as `sumsOfRow` sums them, now that the label is known. Without a label the last two are 0. */
const labelled: readonly { readonly name: Exclude<keyof ScoreSums, 'n'>; readonly of: Sql }[] = [
	{ name: 'score', of: sql`score` },
	{ name: 'square', of: sql`square` },
	{ name: 'squaredError', of: byLabel(sql`square_to_1`, sql`square`) },
	{ name: 'logLoss', of: byLabel(sql`loss_of_1`, sql`loss_of_0`) }
];

function byLabel(positive: Sql, negative: Sql): Sql {
	return sql`CASE label WHEN 'positive' THEN ${positive} WHEN 'negative' THEN ${negative} ELSE 0 END`;
}

/** The rows of a log with the bin of their score: the score itself where each has a bin of its own. */
function binnedLog(audit: ResolvedAudit, table: LogTable, { bins, areFew }: Layout): Sql {
	if (bins.every(isAtom))
		return logRows(audit, table, (source) => [{ name: 'bin', value: pointsOf(source) }]);
	const points = (source: ModelSource) => [{ name: 'points', value: pointsOf(source) }];
	return logRows(audit, table, points, {
		name: 'bin',
		among: (rows) => placeScores(rows, bins),
		sums: scoreSums,
		areFew
	});
}

/** Rows that are assessed (labelled and decided) and have a score. */
function binnedRows(audit: ResolvedAudit, table: LogTable, layout: Layout): Sql {
	const label =
		audit.outcome.label === null ? sql`'none'` : sql`CASE WHEN label THEN 'positive' ELSE 'negative' END`;
	return sql`SELECT * REPLACE (${label} AS label)\nFROM (\n${binnedLog(audit, table, layout)}\n) AS log_rows\nWHERE decision IS NOT NULL AND label IS NOT NULL AND bin IS NOT NULL`;
}

/**
 * Score histograms of these lists of attributes: rows of each group and label by bin, and their sums. A layout with an
 * atom for each value needs no sums from the engine: they follow from the counts. The logarithm is the engine's own,
 * whose last bit two engines may round differently: far below the ten digits of a report.
 */
export function planScoreHistogram(
	audit: ResolvedAudit,
	table: LogTable,
	{ sets, ...layout }: { readonly sets: readonly (readonly string[])[] } & Layout
): PlannedStatistic {
	const { bins } = layout;
	const name = 'score histogram';
	const empty: ScoreTable = { bins, groupSets: sets.map((attributes) => ({ attributes, cells: [] })) };
	if (bins.length === 0)
		return {
			name,
			statement: sql`SELECT 1 AS nothing WHERE false`,
			read: (_, cube) => ({ ...cube, scores: empty })
		};
	const keys = groupKeys(audit, sets, [sql`label`, sql`bin`]);
	const summed = bins.every(isAtom) ? [] : labelled;
	const finest: readonly AdditiveColumn[] = [
		{ name: 'rows', statistic: { kind: 'rows', where: sql`true` } },
		...summed.map(({ name: column, of }): AdditiveColumn => ({
			name: column,
			statistic: { kind: 'wholes', of }
		}))
	];
	const whole: readonly AdditiveColumn[] = [
		...summed.map(({ name: column }): AdditiveColumn => ({
			name: column,
			statistic: { kind: 'total', of: ident(column) }
		})),
		{ name: 'bins', statistic: { kind: 'tally', key: sql`bin`, rows: sql`rows` } }
	];
	const cells = sql`SELECT ${list([...keys.columns, sql`label`, sql`bin`, ...finest.map(additiveSql)])}\nFROM (\n${binnedRows(audit, table, layout)}\n) AS binned\nGROUP BY ${keys.grouping}`;
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
