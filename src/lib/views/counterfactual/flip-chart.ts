import { goodWord, namesGood } from '#lib/report/descriptions/description-figures.ts';
import type { FlipMark, Flips } from '#lib/charts/flips.ts';
import { comparisonName, isAlone, shownShift } from '#lib/report/descriptions/description-tables.ts';
import { flipVerdicts } from '#lib/report/descriptions/flip-verdicts.ts';
import { whoseCases } from '#lib/report/descriptions/of-descriptions.ts';
import type { FlipRow } from '#lib/report/descriptions/rows.ts';
import { grouped } from '#lib/report/grouped.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { reasonWords } from '#lib/report/reason-words.ts';
import type { Result } from '#lib/report/result.ts';

/** The rows of a choice, worst shift first within their comparison; without any shift, most changed first. */
export const worstFirst = (rows: readonly FlipRow[]): readonly FlipRow[] =>
	rows.every(({ net_shift }) => net_shift === null)
		? rows.toSorted((a, b) => (b.flip_rate ?? -1) - (a.flip_rate ?? -1))
		: rows.toSorted((a, b) => (a.net_shift ?? Infinity) - (b.net_shift ?? Infinity));

/** One order for panels side by side: that of the same comparisons over all cases, so that neighbours are the same strata. */
export function orderOf(all: readonly FlipRow[]): (rows: readonly FlipRow[]) => readonly FlipRow[] {
	const place = (row: FlipRow): string => flipKey({ ...row, by: null, group: null });
	const ranks = new Map(worstFirst(all).map((row, i) => [place(row), i]));
	const rank = (row: FlipRow): number => ranks.get(place(row)) ?? all.length;
	return (rows) => rows.toSorted((a, b) => rank(a) - rank(b));
}

const ofPairs = (count: number | null, row: FlipRow): number | null =>
	count === null || row.pairs === 0 ? null : count / row.pairs;

export const flipKey = (row: FlipRow): string =>
	JSON.stringify([row.model, row.stratum, row.by, row.group, row.attribute, row.baseline, row.variant]);

function flipMark(verdicts: ReturnType<typeof flipVerdicts>, name: string, row: FlipRow): FlipMark {
	const shift = row.by === null ? verdicts(row).shift : null;
	// Without a shift the interval is that of what is drawn in its stead: the share of answers that changed.
	const [low, high] = row.net_shift === null ? [row.flip_low, row.flip_high] : shownShift(row);
	const noise =
		row.noise_baseline === null || row.noise_variant === null
			? null
			: (row.noise_baseline + row.noise_variant) / 2;
	return {
		key: flipKey(row),
		name,
		pairs: row.pairs,
		changed: row.flip_rate,
		lost: ofPairs(row.baseline_only, row),
		gained: ofPairs(row.variant_only, row),
		noise,
		shift: row.net_shift,
		low,
		high,
		alone: isAlone(row),
		mark: shift?.verdict ?? (row.net_shift === null ? 'not_assessable' : 'described'),
		reason: row.net_shift === null && row.reason !== null ? reasonWords(row.reason) : null
	};
}

/**
 * A chart of these rows: a section a comparison and a row a stratum; where nothing divides the cases, or several
 * comparisons are of one stratum alone, a section an attribute and a row a comparison.
 */
export function flipChart(
	result: Result,
	title: string,
	rows: readonly FlipRow[],
	order: (rows: readonly FlipRow[]) => readonly FlipRow[] = worstFirst
): Flips {
	const verdicts = flipVerdicts(result);
	const whose = [...new Set(rows.map((row) => whoseCases(result.audit, row)))];
	const comparisons = new Set(rows.map((row) => `${readableText(row.attribute)}: ${comparisonName(row)}`));
	const divided = whose.length > 1 || (whose[0] !== '' && comparisons.size < 2);
	const alone = divided ? '' : (whose[0] ?? '');
	const sections = [
		...grouped(rows, (row) =>
			divided ? `${readableText(row.attribute)}: ${comparisonName(row)}` : readableText(row.attribute)
		)
	];
	return {
		title: alone === '' ? title : `${title} (${alone})`,
		good: namesGood(result) ? goodWord(result) : null,
		margin: result.audit.counterfactual?.margin ?? null,
		sections: sections.map(([name, of]) => ({
			title: sections.length > 1 ? name : null,
			rows: order(of).map((row) =>
				flipMark(verdicts, divided ? whoseCases(result.audit, row) : comparisonName(row), row)
			)
		}))
	};
}
