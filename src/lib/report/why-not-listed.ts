import { metrics } from '#lib/core/metrics/registry.ts';
import { sliceKey, type Slice } from '#lib/core/slices/slice.ts';
import { whyTestedNotListed } from '#lib/core/slices/why-not-listed.ts';
import { groupTables, isSmall, type GroupTable } from './group-tables.ts';
import { publishedSource } from './published-source.ts';
import type { Result } from './result.ts';
import {
	isSearched,
	lookedAt,
	sliceFamily,
	sliceTitle,
	type Looked,
	type SliceFamily
} from './slice-families.ts';
import { deepestSlice, leastSliceRows } from './slice-limits.ts';
import { countedNumbers, numbersOf, type SliceNumbers, type SliceQuestion } from './slice-numbers.ts';

/** Why a slice is not on the list of slices found; `listed` where it is. */
export type WhyNotInList =
	| { readonly kind: 'listed'; readonly adjusted: number; readonly familySize: number }
	| { readonly kind: 'everyone' }
	/** No slice was looked for by this metric. */
	| { readonly kind: 'not-searched' }
	| { readonly kind: 'too-deep'; readonly conditions: number; readonly depth: number }
	| { readonly kind: 'nobody' }
	| { readonly kind: 'missing-membership' }
	| { readonly kind: 'too-few-rows'; readonly rows: number; readonly least: number }
	/** It, or everybody, may not leave, and what is searched can all be shown. */
	| { readonly kind: 'held-back' }
	| { readonly kind: 'no-answer' }
	| {
			readonly kind: 'not-significant';
			readonly p: number;
			readonly adjusted: number;
			readonly familySize: number;
	  }
	/** Null: under everybody, from whom it hardly differs. */
	| { readonly kind: 'folded'; readonly under: string | null; readonly change: number };

/** The answer to why a slice is not listed. */
export interface SliceAnswer {
	readonly why: WhyNotInList;
	/** Null where the counts do not hold the slice: it crosses more attributes than are counted together. */
	readonly numbers: SliceNumbers | null;
	/** Its figures may not leave. */
	readonly small: boolean;
}

interface Searched {
	readonly tables: readonly GroupTable[];
	readonly looked: readonly Looked[];
}

/** Groups and their tables follow from a result and its counts; they go when the result goes. */
const kept = new WeakMap<Result, Map<string, Searched>>();

function searchedOf({ result, cube, model }: SliceQuestion): Searched {
	const known = kept.get(result) ?? new Map<string, Searched>();
	kept.set(result, known);
	const before = known.get(model);
	if (before !== undefined) return before;
	const tables = groupTables(result.audit, publishedSource(result, cube, model));
	const searched = { tables, looked: lookedAt(result.audit, tables) };
	known.set(model, searched);
	return searched;
}

/** One metric's family on the page: the same that the list was made of, since both come from one function. */
export function familyOnPage(question: Omit<SliceQuestion, 'slice'>): SliceFamily | null {
	const { tables, looked } = searchedOf({ ...question, slice: [] });
	const population = tables[0]?.population;
	return population === undefined
		? null
		: sliceFamily(question.result.audit, metrics[question.metric], { looked, population });
}

/** Why a slice that someone has in mind is on the list, or the first of the search's own reasons why it is not, with its numbers. */
export function whyNotInList(question: SliceQuestion): SliceAnswer {
	const { result, metric, slice } = question;
	const { tables } = searchedOf(question);
	const order = result.audit.groups.map(({ column }) => column);
	const asked = slice.toSorted((a, b) => order.indexOf(a.attribute) - order.indexOf(b.attribute));
	const found = rowOf(tables, asked);
	return {
		why: whyOf({ ...question, slice: asked }, found),
		numbers: found === null ? countedNumbers({ ...question, slice: asked }) : numbersOf(found, question),
		small: found === null || isSmall(found.row, metrics[metric], found.table)
	};
}

/** The group that a slice is, where the audit has its attributes in one table and anybody is in it. */
function rowOf(tables: readonly GroupTable[], slice: Slice): Pick<Looked, 'row' | 'table'> | null {
	const table = tables.find(
		({ set }) =>
			set.groups.length === slice.length &&
			set.groups.every(({ column }, at) => slice[at]?.attribute === column)
	);
	const row = table?.rows.find(({ levels }) => levels.every((level, at) => level === slice[at]?.level));
	return table === undefined || row === undefined ? null : { row, table };
}

function whyOf(question: SliceQuestion, found: Pick<Looked, 'row' | 'table'> | null): WhyNotInList {
	const { result, metric, slice } = question;
	const { audit } = result;
	const [depth, definition] = [deepestSlice(audit), metrics[metric]];
	if (slice.length === 0) return { kind: 'everyone' };
	if (!audit.metrics.includes(metric) || !isSearched(audit, definition)) return { kind: 'not-searched' };
	if (slice.length > depth) return { kind: 'too-deep', conditions: slice.length, depth };
	if (found === null) return { kind: 'nobody' };
	const { row, table } = found;
	if (table.withheld) return { kind: 'held-back' };
	if (!row.compared) return { kind: 'missing-membership' };
	const least = leastSliceRows(audit, table.population.n);
	if (row.n < least) return { kind: 'too-few-rows', rows: row.n, least };
	const family = familyOnPage(question);
	if (family === null || isSmall(row, definition, table)) return { kind: 'held-back' };
	const tested = family.tested.get(sliceKey(slice));
	if (tested === undefined) return { kind: 'no-answer' };
	const why = whyTestedNotListed(tested, family, audit.inference.level);
	switch (why.kind) {
		case 'listed':
			return { kind: 'listed', adjusted: tested.adjusted, familySize: family.familySize };
		case 'folded':
			return { ...why, under: titleOf(question, why.under) };
		case 'not-significant':
			return why;
	}
}

/** A slice as the list names it; null of everybody. */
function titleOf(question: SliceQuestion, slice: Slice): string | null {
	const found = rowOf(searchedOf(question).tables, slice);
	return found === null ? null : sliceTitle(found);
}
