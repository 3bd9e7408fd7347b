import { readFileSync } from 'node:fs';
import type { ClusterRow } from '../../cluster-rows.ts';

type Ends = readonly [number, number];
type ByLevel<Value> = Readonly<Record<string, Value>>;

interface GroupReference {
	readonly numerator: number;
	readonly denominator: number;
	readonly clusters: number;
	/** Null with one cluster. */
	readonly variance: number | null;
	/** (Σw)²/Σw² over the denominator. */
	readonly kish: number;
	readonly effective: number;
	readonly wilson: ByLevel<Ends>;
	/** Wilson's interval at Kish's size, clusters ignored. */
	readonly unclustered: ByLevel<Ends>;
}

interface PairReference {
	readonly a: string;
	readonly b: string;
	readonly correlation: number;
	readonly newcombe: ByLevel<Ends>;
	readonly ratio?: ByLevel<Ends>;
	readonly rao_scott: { readonly statistic: number | null; readonly p: number };
}

export interface RateReference {
	readonly pooled: number | null;
	readonly groups: Readonly<Record<string, GroupReference>>;
	readonly pairs: readonly PairReference[];
}

interface CaseFile {
	readonly name: string;
	readonly rows: readonly (readonly [string, string, 0 | 1, 0 | 1, number])[];
	readonly rates: Readonly<Record<string, RateReference>>;
}

/** What exact fractions, statsmodels, samplics and scipy say; written by `clusters.py`. */
const file = JSON.parse(readFileSync(new URL('./clusters.json', import.meta.url), 'utf8')) as {
	readonly levels: readonly number[];
	readonly cases: readonly CaseFile[];
};

export const levels = file.levels;

export const cases = file.cases.map(({ rows, ...rest }) => ({
	...rest,
	rows: rows.map(([cluster, group, label, decision, weight]): ClusterRow => ({
		cluster,
		group,
		label: label === 1,
		decision: decision === 1,
		weight
	}))
}));
