import { snap } from '#lib/core/thresholds/cut-grid.ts';
import type { View } from '#lib/state/address/view.ts';
import type { ThresholdScope } from './scope.ts';

/** The thresholds on show: a cut for each group in the order of the scope, and one for those who are told of together. */
export interface Chosen {
	readonly mode: 'one' | 'each';
	readonly cuts: readonly number[];
	/** The one for all; in the mode of one each, the one that a group without its own has. */
	readonly single: number;
}

/** How the address names a group: missing membership by the empty text, which no level is. */
const nameOf = (level: string | null): string => level ?? '';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Thresholds by level as the address holds them; what is mangled or of no group is as if it were not there. */
function readThresholds(text: string): ReadonlyMap<string, number> {
	let read: unknown;
	try {
		read = JSON.parse(text);
	} catch {
		return new Map();
	}
	if (!isRecord(read)) return new Map();
	return new Map(
		Object.entries(read).flatMap(([level, value]): readonly (readonly [string, number])[] => {
			if (value === 'nobody') return [[level, Infinity]];
			return typeof value === 'number' && Number.isFinite(value) ? [[level, value]] : [];
		})
	);
}

/** What the address says of thresholds; where it says nothing, the one in force. */
export function chosenIn(
	{ threshold, thresholds }: Pick<View, 'threshold' | 'thresholds'>,
	{ grid, groups, inForce }: ThresholdScope
): Chosen {
	const single = threshold === null ? inForce.cut : snap(grid, threshold).cut;
	if (thresholds === null) return { mode: 'one', cuts: groups.map(() => single), single };
	const own = readThresholds(thresholds);
	const cuts = groups.map(({ level }) => {
		const value = own.get(nameOf(level));
		return value === undefined ? single : snap(grid, value).cut;
	});
	return { mode: 'each', cuts, single };
}

/** How the address writes thresholds: nothing of what is as it is in force. */
export function addressOf(
	{ mode, cuts, single }: Chosen,
	{ grid, groups, inForce }: ThresholdScope
): Pick<View, 'threshold' | 'thresholds'> {
	const at = (cut: number): number => grid.thresholds[cut] ?? Infinity;
	const own = groups.flatMap(({ level }, i) => {
		const cut = cuts[i] ?? single;
		return cut === single ? [] : [[nameOf(level), at(cut) === Infinity ? 'nobody' : at(cut)] as const];
	});
	return {
		threshold: single === inForce.cut ? null : at(single),
		thresholds: mode === 'one' ? null : JSON.stringify(Object.fromEntries(own))
	};
}

/** The same with another cut for one group, or for all where `group` is null. */
export const withCut = (chosen: Chosen, group: number | null, cut: number): Chosen =>
	group === null
		? { ...chosen, single: cut, cuts: chosen.cuts.map(() => cut) }
		: { ...chosen, cuts: chosen.cuts.map((each, at) => (at === group ? cut : each)) };
