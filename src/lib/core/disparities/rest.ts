import type { Counts } from '../cube/counts.ts';

/** Everyone of the population who is not of the group: what `rest` compares with, and what `overall` is tested against. */
export const restOf = (population: Counts, group: Counts): Counts => ({
	tp: population.tp - group.tp,
	fp: population.fp - group.fp,
	fn: population.fn - group.fn,
	tn: population.tn - group.tn
});
