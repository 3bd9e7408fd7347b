import { sortBy } from '../sort-rows.ts';
import type { DescriptionTables } from './rows.ts';

const compared = ['model', 'stratum', 'attribute', 'baseline', 'variant'] as const;

/** The tables with their rows in order, the same on every machine. */
export const sortDescriptions = (tables: DescriptionTables): DescriptionTables => ({
	flips: sortBy(tables.flips, ['model', 'stratum', 'by', 'group', 'attribute', 'baseline', 'variant']),
	transitions: sortBy(tables.transitions, [...compared, 'from', 'to']),
	shifts: sortBy(tables.shifts, compared),
	changes: sortBy(tables.changes, ['model', 'stratum', 'from', 'attribute', 'baseline', 'variant']),
	perturbations: sortBy(tables.perturbations, [...compared, 'kind']),
	pairs: sortBy(tables.pairs, ['model', 'stratum', 'kind', 'variant']),
	agreement: sortBy(tables.agreement, ['model', 'stratum', 'variant', 'rater', 'measure']),
	texts: sortBy(tables.texts, [...compared, 'of', 'measure'])
});
