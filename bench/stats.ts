import { averageOddsIntervals, extremeIntervals, groupCounts, redraw } from './composites.ts';
import { rowsAsCells, sliceLog } from './slice-log.ts';
import { disagreements, search } from './slices.ts';
import { line, machine, timed } from './timing.ts';

/** Prints how long the statistics take on one core, beside what is wanted; ends with 1 where slices are wrong. */
const print = (...lines: readonly string[]) => {
	for (const each of lines) console.log(each);
};

print(`On ${machine()}. Median of the runs and their spread; one core.`, '');

const groups = groupCounts(200, 1);
const drawn = redraw(groups);
const extremes = extremeIntervals(groups);
print(
	'Composites of 200 cells (200 groups of 20 to 20,000 rows), 2,000 resamples',
	line(
		'  redrawn, and an interval for every average odds difference',
		timed(() => averageOddsIntervals(redraw(groups))),
		150
	),
	line(
		'    of that, redrawing',
		timed(() => redraw(groups)),
		null
	),
	line(
		'    of that, the intervals',
		timed(() => averageOddsIntervals(drawn)),
		null
	),
	line('  extremes that are differences, from all 19,900 pairs of groups', timed(extremes.differences), null),
	line('  demographic parity ratio, from all 19,900 pairs of groups', timed(extremes.ratio), null),
	''
);

const rows = sliceLog(1_000_000, 1);
const table = rowsAsCells(rows);
const found = search(table);
print(
	'Slices of 12 attributes to depth 3, a million rows in as many cells, support of at least 1 %',
	line(
		`  ${String(found.familySize)} slices tested, ${String(found.listed.length)} listed`,
		timed(() => search(table)),
		2000
	)
);
const wrong = disagreements(found, rows);
print(
	wrong.length === 0
		? '  brute force on the rows finds the same slices, counts, p values and folds'
		: `  brute force on the rows finds otherwise:\n${wrong.slice(0, 20).join('\n')}`
);
process.exitCode = wrong.length === 0 ? 0 : 1;
