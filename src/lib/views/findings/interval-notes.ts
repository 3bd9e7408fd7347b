import { readableText } from '#lib/report/readable-text.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** Where intervals stand that are made otherwise than those in Groups. */
export type IntervalPlace = 'overview' | 'slices' | 'strata' | 'scores' | 'thresholds';

export interface IntervalNote {
	readonly says: string;
	/** What it comes from, and what to make of it. */
	readonly why: string;
}

/**
 * How intervals here differ from those in Groups, where each holds for its comparison alone and clusters are counted. Null
 * where they are made alike.
 */
export function intervalNote(
	{ data }: Pick<ResolvedAudit, 'data'>,
	place: IntervalPlace
): IntervalNote | null {
	if (place === 'overview')
		return {
			says: 'They are wider than in Groups: here all comparisons of a metric and an attribute hold at once, there each holds alone.',
			why: 'Who looks at many comparisons for the widest finds a wide one by chance. A simultaneous interval allows for that, and verdicts are read from it. In Groups each interval is of one comparison that you chose to look at, before that is allowed for.'
		};
	if (place === 'slices')
		return {
			says: 'Intervals here are wider than in Groups: they hold for every slice that was looked at, at once.',
			why: 'The list holds the widest of very many differences, so an interval of each alone would be too sure. In Groups each interval is of one comparison.'
		};
	if (data.cluster === null) return null;
	const cluster = readableText(data.cluster);
	const alike = `all rows of one ${cluster} are taken to be alike, so intervals are mostly wider than in Groups, where it is counted how far such rows differ.`;
	const where = {
		strata: 'Within strata',
		scores: 'For scores and their curves',
		thresholds: 'At each threshold'
	};
	const what = { strata: 'in each stratum', scores: 'by score', thresholds: 'at every threshold' };
	return {
		says: `${where[place]} ${alike}`,
		why: `Several rows of one ${cluster} tell less than as many rows of different ones. How much less is counted for each group, and not ${what[place]}; there rows are divided by the mean size of the ${cluster} that a row lies in, which is the most that they can be alike. Where two intervals of the same figure differ, the one in Groups is the closer.`
	};
}
