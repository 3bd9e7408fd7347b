import { sortBy } from '../sort-rows.ts';
import type { DescriptionTables } from './rows.ts';

const compared = ['model', 'stratum', 'by', 'group', 'attribute', 'baseline', 'variant'] as const;

/** The tables with their rows in order, the same on every machine. */
export const sortDescriptions = (tables: DescriptionTables): DescriptionTables => ({
	flips: sortBy(tables.flips, compared),
	transitions: sortBy(tables.transitions, [...compared, 'from', 'to']),
	shifts: sortBy(tables.shifts, compared),
	changes: sortBy(tables.changes, [
		'model',
		'stratum',
		'from',
		'by',
		'group',
		'attribute',
		'baseline',
		'variant'
	]),
	perturbations: sortBy(tables.perturbations, [...compared, 'kind']),
	pairs: sortBy(tables.pairs, ['model', 'stratum', 'kind', 'variant']),
	agreement: sortBy(tables.agreement, ['model', 'stratum', 'variant', 'rater', 'measure']),
	texts: sortBy(tables.texts, ['model', 'stratum', 'attribute', 'baseline', 'variant', 'of', 'measure'])
});
