import { needCell, type NeedCell, type NeedTable } from '#lib/core/needs/need-table.ts';
import { needScale, type NeedTally } from '#lib/core/needs/need-tally.ts';
import { isAtom, type ScoreBin } from '#lib/core/scores/score-bins.ts';
import type { ModelSource, Need, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql, type AdditiveColumn } from '../additive.ts';
import { groupKeys } from '../group-keys.ts';
import { numberOf } from '../level.ts';
import { logRows, type Found } from '../log-rows.ts';
import type { LogTable } from '../log-table.ts';
import { placeScores } from '../place-scores.ts';
import type { AnswerRow, PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn, numberIn, wholeIn } from '../read-answer.ts';
import { pointsOf } from '../score-points.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';

interface Layout {
	readonly bins: readonly ScoreBin[];
	/** Whether different scores are few beside the rows. */
	readonly areFew: boolean;
}

const valueName = (index: number): string => `need${index}`;
const rowsName = (index: number): string => `need${index}_rows`;
const othersName = (index: number): string => `need${index}_others`;
const sumName = (index: number): string => `need${index}_sum`;
const squaresName = (index: number): string => `need${index}_squares`;

/** Whole multiples of 2⁻⁴⁰ of each row, as `tallyOfValue` of core makes them; 0 of a row without a value. */
const scaled = (of: Sql): Sql => sql`coalesce(CAST(round((${of}) * ${needScale}) AS HUGEINT), 0)`;

/** What is added up of each row, of every column. */
const sumsOf = (needs: readonly Need[]): Found['sums'] =>
	needs.flatMap((_, i) => {
		const value = ident(valueName(i));
		return [
			{ name: rowsName(i), of: sql`CASE WHEN ${value} IS NULL THEN 0 ELSE 1 END` },
			{ name: othersName(i), of: sql`CASE WHEN ${value} NOT IN (0, 1) THEN 1 ELSE 0 END` },
			{ name: sumName(i), of: scaled(value) },
			{ name: squaresName(i), of: scaled(sql`${value} * ${value}`) }
		];
	});

const columnsOf = (needs: readonly Need[]): readonly AdditiveColumn[] =>
	needs.flatMap((_, i): readonly AdditiveColumn[] => [
		{ name: rowsName(i), statistic: { kind: 'integers', value: ident(rowsName(i)) } },
		{ name: othersName(i), statistic: { kind: 'integers', value: ident(othersName(i)) } },
		{ name: sumName(i), statistic: { kind: 'total', of: ident(sumName(i)) } },
		{ name: squaresName(i), statistic: { kind: 'total', of: ident(squaresName(i)) } }
	]);

/** A score that has a bin of its own is its bin. */
const ownBins = (rows: Sql): Sql =>
	sql`SELECT *, points AS bin\nFROM (\n${rows}\n) AS scored\nWHERE points IS NOT NULL`;

/**
 * Further outcomes by score: of the rows that the score histogram is of, those with a value, by the bin of their score.
 * Everyone, and each attribute by itself.
 */
export function planNeedSums(
	audit: ResolvedAudit,
	table: LogTable,
	{ needs, layout }: { readonly needs: readonly Need[]; readonly layout: Layout }
): PlannedStatistic {
	const { bins, areFew } = layout;
	const name = 'needs';
	const sets = [[], ...audit.groups.map((group) => [group.column])];
	const named = needs.map(({ column }) => column);
	if (bins.length === 0)
		return {
			name,
			statement: sql`SELECT 1 AS nothing WHERE false`,
			read: (_, cube) => ({
				...cube,
				needs: { bins, columns: named, groupSets: sets.map((attributes) => ({ attributes, cells: [] })) }
			})
		};
	const isOwn = bins.every(isAtom);
	const keys = groupKeys(audit, sets, [sql`bin`]);
	const further = (source: ModelSource) => [
		{ name: 'points', value: pointsOf(source) },
		...needs.map(({ column }, i) => ({ name: valueName(i), value: numberOf(column) }))
	];
	const rows = logRows(audit, table, further, {
		name: 'bin',
		among: isOwn ? ownBins : (found) => placeScores(found, bins),
		sums: sumsOf(needs),
		areFew
	});
	const columns = [...keys.columns, sql`bin`, ...columnsOf(needs).map(additiveSql)];
	const placeOf = placesOf(bins, isOwn);
	return {
		name,
		statement: sql`SELECT ${join(columns, sql`,\n\t`)}
FROM (
${rows}
) AS log_rows
WHERE decision IS NOT NULL AND label IS NOT NULL AND bin IS NOT NULL
GROUP BY ${keys.grouping}`,
		read: (answer, cube) => {
			const found = new Map(keys.sets.map((set) => [set, new Map<string, Gathering>()]));
			for (const row of answer) {
				const { attributes, levels } = keys.keyOf(row);
				needs.forEach(({ column }, i) => {
					const model = modelIn(row);
					const key = JSON.stringify([model, column, levels]);
					const known = found.get(attributes);
					const cell = known?.get(key) ?? { model, column, levels, tallies: new Map<number, NeedTally>() };
					known?.set(key, cell);
					cell.tallies.set(placeOf(numberIn(row, 'bin')), tallyIn(row, i));
				});
			}
			const groupSets = [...found].map(([attributes, cells]) => ({
				attributes,
				cells: [...cells.values()].map((cell) => needCell(cell, cell.tallies))
			}));
			return { ...cube, needs: { bins, columns: named, groupSets } satisfies NeedTable };
		}
	};
}

interface Gathering extends Pick<NeedCell, 'model' | 'column' | 'levels'> {
	readonly tallies: Map<number, NeedTally>;
}

/** The place of a bin as an answer names it: by its score where each has one, by itself otherwise. */
function placesOf(bins: readonly ScoreBin[], isOwn: boolean): (bin: number) => number {
	const places = new Map(bins.map((bin, place) => [isOwn ? bin.low : place, place]));
	return (bin) => {
		const place = places.get(bin);
		if (place === undefined)
			throw new Error(`The answer counts rows in a bin that the layout does not have: ${bin}`);
		return place;
	};
}

const tallyIn = (row: AnswerRow, index: number): NeedTally => ({
	rows: integerIn(row, rowsName(index)),
	others: integerIn(row, othersName(index)),
	sum: wholeIn(row, sumName(index)),
	squares: wholeIn(row, squaresName(index))
});
