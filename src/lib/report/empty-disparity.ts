import type { GroupTable } from './group-tables.ts';
import type { Disparity } from './result.ts';

/** A comparison of a table that says nothing yet: what has no family, no test and no people keeps these nulls. */
export const emptyDisparity = (table: GroupTable, metric: Disparity['metric']): Disparity => ({
	model: table.model,
	stratum: null,
	variant: null,
	attribute: table.set.name,
	group: 'all',
	reference: null,
	metric,
	comparison: 'difference',
	value: null,
	low: null,
	high: null,
	low_simultaneous: null,
	high_simultaneous: null,
	low66: null,
	high66: null,
	method: null,
	test: null,
	p: null,
	p_adjusted: null,
	family_size: null,
	people: null,
	reason: null,
	missingMembership: false,
	small: table.withheld
});
