import { resampleEffective } from '#lib/core/clusters/resample-effective.ts';
import type { Counts } from '#lib/core/cube/counts.ts';
import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import {
	replicate,
	resampleCells,
	type Replicates,
	type ResampledCells
} from '#lib/core/intervals/cell-bootstrap.ts';
import type { Interval } from '#lib/core/intervals/interval.ts';
import type { Inference } from './inference.ts';

/** Counts with the name of their stream of random numbers: the same rows are redrawn alike wherever they are compared. */
export interface Keyed {
	readonly key: string;
	readonly counts: GroupStatistics;
	/** How many rows are redrawn, where clustered rows are worth fewer than they are. */
	readonly rows?: number;
}

export type Statistic = (counts: Counts) => number | null;

/** Redraws cells once for each group and keeps what was drawn, so that every comparison of a group sees the same redrawings. */
export interface Sampler {
	cells(of: Keyed): ResampledCells;
	replicates(of: Keyed, statistic: Statistic): Replicates;
	/** Intervals that were read from the redrawings, by what they are of. */
	readonly intervals: Map<string, Interval | null>;
}

/** A sampler with the audit's seed. Two samplers of one seed give the same numbers. */
export function sampler({ seed, resamples }: Inference): Sampler {
	const drawn = new Map<string, ResampledCells>();
	const replicated = new Map<Statistic, Map<string, Replicates>>();
	const cells = ({ key, counts, rows }: Keyed): ResampledCells => {
		const how = { seed, key, resamples };
		const known =
			drawn.get(key) ??
			(rows === undefined ? resampleCells(counts, how) : resampleEffective(counts, rows, how));
		drawn.set(key, known);
		return known;
	};
	return {
		cells,
		intervals: new Map(),
		replicates: (of, statistic) => {
			const byKey = replicated.get(statistic) ?? new Map<string, Replicates>();
			replicated.set(statistic, byKey);
			const known = byKey.get(of.key) ?? replicate(cells(of), statistic);
			byKey.set(of.key, known);
			return known;
		}
	};
}
