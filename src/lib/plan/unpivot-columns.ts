import { didYouMean } from '#lib/spec/did-you-mean.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { RowCondition, Unpivot } from '#lib/spec/resolved-audit.ts';
import type { AuditColumn } from './audit-columns.ts';
import { layUnpivot } from './unpivot.ts';
import type { UnpivotLayout } from './unpivot.ts';

const mostListed = 30;

/** The columns that are read of a wide log, as it is written. */
export interface WideColumns {
	readonly layout: UnpivotLayout;
	/** Columns that stay and are read; and those that a pattern matches. */
	readonly kept: readonly string[];
	readonly loaded: readonly string[];
}

/** How a wide log is read for an audit, or why its header does not fit: all of it at once. */
export function wideColumns(
	patterns: readonly Unpivot[],
	{
		header,
		wanted,
		where = [],
		file
	}: {
		readonly header: readonly string[];
		readonly wanted: readonly AuditColumn[];
		/** Conditions on the rows of the file. */
		readonly where?: readonly RowCondition[] | undefined;
		readonly file: string;
	}
): WideColumns | { readonly problems: readonly Problem[] } {
	const layout = layUnpivot(patterns, header);
	const problems = [
		...unmatched(patterns, layout, header, file),
		...matchedTwice(layout, file),
		...taken(layout, file)
	];
	const there = [...layout.kept, ...layout.made];
	// What the patterns should have made would only be told twice.
	if (problems.length === 0) {
		const missing = (column: string, at: string, known: readonly string[]) => {
			const values = { hint: didYouMean(column, known), known: listed(known) };
			problems.push(problem('log-column-missing', { file, at, column, found: column, values }));
		};
		for (const { column, at } of wanted)
			if (!there.includes(column) && !isCondition(at)) missing(column, at, there);
		problems.push(...changedAsMadeLong(where, layout, file));
		const stands = [...there, ...layout.matched.map((each) => each.column)];
		for (const { column, at } of wanted)
			if (!stands.includes(column) && isCondition(at)) missing(column, at, layout.kept);
	}
	if (problems.length > 0) return { problems };
	const kept = layout.kept.filter((name) => wanted.some(({ column }) => column === name));
	return { layout, kept, loaded: [...kept, ...layout.matched.map(({ column }) => column)] };
}

/** Columns that only conditions name. */
const isCondition = (at: string): boolean => at.startsWith('/data/where/');

/** Rows of a wide file are chosen before they are made long, so by columns that stay: none that become rows, or are made. */
const changedAsMadeLong = (
	where: readonly RowCondition[],
	{ kept, made, matched }: UnpivotLayout,
	file: string
): readonly Problem[] =>
	where.flatMap(({ column }, i) => {
		const details = {
			file,
			at: `/data/where/${i}/column`,
			found: column,
			column,
			values: { known: listed(kept) }
		};
		if (matched.some((each) => each.column === column)) return [problem('where-of-matched', details)];
		return made.includes(column) ? [problem('where-of-wide', details)] : [];
	});

const unmatched = (
	patterns: readonly Unpivot[],
	{ matched }: UnpivotLayout,
	header: readonly string[],
	file: string
): readonly Problem[] =>
	patterns.flatMap(({ columns }, i) =>
		matched.some(({ pattern }) => pattern === i)
			? []
			: [
					problem('unpivot-matches-nothing', {
						at: `/data/unpivot/${i}/columns`,
						found: columns,
						file,
						values: { known: listed(header) }
					})
				]
	);

function matchedTwice({ matched }: UnpivotLayout, file: string): readonly Problem[] {
	return matched.flatMap(({ column, pattern }, i) =>
		matched.slice(0, i).some((earlier) => earlier.column === column)
			? [
					problem('unpivot-matched-twice', {
						at: `/data/unpivot/${pattern}/columns`,
						found: column,
						column,
						file
					})
				]
			: []
	);
}

/** A column that is made and one that stays would be two of one name; case does not tell names apart in a database. */
function taken({ kept, made }: UnpivotLayout, file: string): readonly Problem[] {
	const there = new Set(kept.map((name) => name.toLowerCase()));
	return made
		.filter((name) => there.has(name.toLowerCase()))
		.map((column) => problem('unpivot-column-taken', { at: '/data/unpivot', found: column, column, file }));
}

function listed(names: readonly string[]): string {
	const shown = names.slice(0, mostListed).map((name) => JSON.stringify(name.slice(0, 60)));
	return names.length > mostListed ? `${shown.join(', ')}, …` : shown.join(', ');
}
