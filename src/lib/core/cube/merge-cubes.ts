import { canonicalCounterfactual, mergeCounterfactual } from '../counterfactual/merge-counterfactual.ts';
import { canonicalClusters, mergeClusterTables } from '../clusters/cluster-table.ts';
import { addRatedRows } from '../agreement/rated-rows.ts';
import { addClassCells } from '../classes/class-counts.ts';
import { canonicalNeeds, mergeNeedTables } from '../needs/need-table.ts';
import { addNumberSums } from '../numbers/number-sums.ts';
import { addCells, emptyCell } from './add-cells.ts';
import { canonicalValues, mergeValueTables, type ValueTable } from './value-table.ts';
import { byCodeUnit, compareLevels, levelsKey } from './compare-levels.ts';
import type { Cell, Cube, GroupSet, Window } from './cube.ts';
import { canonicalProxies, mergeProxyTables } from '../proxy/proxy-table.ts';
import { canonicalStrata, mergeStrataTables } from '../strata/strata-table.ts';
import { inCanonicalOrder, mergeScoreTables } from '../scores/score-table.ts';
import { canonicalWeights, mergeWeightTables } from '../weights/weight-table.ts';
import { joinSpreads } from '../suppression/value-spread.ts';

/** The cube of no row: merging it with a cube changes no count. */
export const noCube: Cube = { models: [], groupSets: [], rows: 0, window: null };

/**
 * The cube of two logs, or of two shards of one, counted together. Commutative and associative, with `noCube`
 * as its neutral element: models, group sets and cells come out in code-unit order whatever order they came in.
 * Group sets are matched by their list of attributes. Cubes over different lists do not merge: that throws,
 * so whoever merges cubes from files asks `unmatchedGroupSets` first.
 */
export function mergeCubes(a: Cube, b: Cube): Cube {
	const unmatched = unmatchedGroupSets(a, b);
	if (unmatched.length > 0) {
		throw new Error(`Only one of two cubes counts by ${JSON.stringify(unmatched)}: they do not merge`);
	}
	const cells = new Map<string, { attributes: readonly string[]; cells: Cell[] }>();
	for (const set of [...a.groupSets, ...b.groupSets]) {
		const key = levelsKey(set.attributes);
		const entry = cells.get(key) ?? { attributes: set.attributes, cells: [] };
		for (const cell of set.cells) entry.cells.push(cell);
		cells.set(key, entry);
	}
	return {
		models: [...new Set([...a.models, ...b.models])].sort(byCodeUnit),
		groupSets: [...cells.values()].map(summed).sort((s, t) => compareLevels(s.attributes, t.attributes)),
		rows: a.rows + b.rows,
		window: mergeWindows(a.window, b.window),
		...mergedScores(a, b),
		...mergedClusters(a, b),
		...mergedWeights(a, b),
		...mergedStrata('strata', a, b),
		...mergedStrata('matched', a, b),
		...mergedDescriptions(a, b),
		...mergedProxies(a, b),
		...mergedNeeds(a, b),
		...mergedValues('ratings', addRatedRows)(a, b),
		...mergedValues('classes', addClassCells)(a, b),
		...mergedValues('numbers', addNumberSums)(a, b),
		...mergedValues('spreads', joinSpreads)(a, b)
	};
}

/** A cube of no row brings no scores, and takes none away; otherwise both cubes have them or the merged one has none. */
function mergedScores(a: Cube, b: Cube): Pick<Cube, 'scores'> {
	if (a.scores && b.scores) return { scores: mergeScoreTables(a.scores, b.scores) };
	const only = isEmpty(a) ? b.scores : isEmpty(b) ? a.scores : undefined;
	return only === undefined ? {} : { scores: inCanonicalOrder(only) };
}

/** The same for clusters. Moments add where no cluster has rows in both cubes: whoever merges cubes from files asks first. */
function mergedClusters(a: Cube, b: Cube): Pick<Cube, 'clusters'> {
	if (a.clusters && b.clusters) return { clusters: mergeClusterTables(a.clusters, b.clusters) };
	const only = isEmpty(a) ? b.clusters : isEmpty(b) ? a.clusters : undefined;
	return only === undefined ? {} : { clusters: canonicalClusters(only) };
}

/** The same for weights. */
function mergedWeights(a: Cube, b: Cube): Pick<Cube, 'weights'> {
	if (a.weights && b.weights) return { weights: mergeWeightTables(a.weights, b.weights) };
	const only = isEmpty(a) ? b.weights : isEmpty(b) ? a.weights : undefined;
	return only === undefined ? {} : { weights: canonicalWeights(only) };
}

/** The same for strata, and for cells that rows are matched in. */
function mergedStrata(name: 'strata' | 'matched', a: Cube, b: Cube): Pick<Cube, 'strata' | 'matched'> {
	const [first, second] = [a[name], b[name]];
	if (first && second) return { [name]: mergeStrataTables(first, second) };
	const only = isEmpty(a) ? second : isEmpty(b) ? first : undefined;
	return only === undefined ? {} : { [name]: canonicalStrata(only) };
}

/** The same for columns that may stand in for a group. */
function mergedProxies(a: Cube, b: Cube): Pick<Cube, 'proxies'> {
	if (a.proxies && b.proxies) return { proxies: mergeProxyTables(a.proxies, b.proxies) };
	const only = isEmpty(a) ? b.proxies : isEmpty(b) ? a.proxies : undefined;
	return only === undefined ? {} : { proxies: canonicalProxies(only) };
}

/** The same for further outcomes by score. */
function mergedNeeds(a: Cube, b: Cube): Pick<Cube, 'needs'> {
	if (a.needs && b.needs) return { needs: mergeNeedTables(a.needs, b.needs) };
	const only = isEmpty(a) ? b.needs : isEmpty(b) ? a.needs : undefined;
	return only === undefined ? {} : { needs: canonicalNeeds(only) };
}

/** The same for answers under several descriptions. They add where no case has answers in both cubes. */
function mergedDescriptions(a: Cube, b: Cube): Pick<Cube, 'counterfactual'> {
	if (a.counterfactual && b.counterfactual)
		return { counterfactual: mergeCounterfactual(a.counterfactual, b.counterfactual) };
	const only = isEmpty(a) ? b.counterfactual : isEmpty(b) ? a.counterfactual : undefined;
	return only === undefined ? {} : { counterfactual: canonicalCounterfactual(only) };
}

/** The same for a table of values. */
const mergedValues =
	<Name extends 'ratings' | 'classes' | 'numbers' | 'spreads', Value>(
		name: Name,
		add: (a: Value, b: Value) => Value
	) =>
	(
		a: Cube & { readonly [Key in Name]?: ValueTable<Value> },
		b: Cube & { readonly [Key in Name]?: ValueTable<Value> }
	): Pick<Cube, Name> | object => {
		const [first, second] = [a[name], b[name]];
		if (first && second) return { [name]: mergeValueTables(first, second, add) };
		const only = isEmpty(a) ? second : isEmpty(b) ? first : undefined;
		return only === undefined ? {} : { [name]: canonicalValues(only, add) };
	};

/** The attribute lists that only one of two cubes counts by: empty where they merge. The cube of no row merges with any. */
export function unmatchedGroupSets(a: Cube, b: Cube): readonly (readonly string[])[] {
	if (isEmpty(a) || isEmpty(b)) return [];
	const only = (left: Cube, right: Cube) => {
		const known = new Set(right.groupSets.map((set) => levelsKey(set.attributes)));
		return left.groupSets
			.map((set) => set.attributes)
			.filter((attributes) => !known.has(levelsKey(attributes)));
	};
	return [...only(a, b), ...only(b, a)];
}

const isEmpty = (cube: Cube): boolean => cube.rows === 0 && cube.groupSets.length === 0;

function summed(set: GroupSet): GroupSet {
	const cells = new Map<string, Cell>();
	for (const cell of set.cells) {
		const key = levelsKey([cell.model, ...cell.levels]);
		// Added to nothing where it is the first: a cell is then the same, to the order of its parts, however the log was cut.
		cells.set(key, addCells(cells.get(key) ?? emptyCell(cell.model, cell.levels), cell));
	}
	return {
		attributes: set.attributes,
		cells: [...cells.values()].sort(
			(x, y) => byCodeUnit(x.model, y.model) || compareLevels(x.levels, y.levels)
		)
	};
}

/** Both ends are ISO 8601 text of one time zone, where order by code unit is order in time. */
function mergeWindows(a: Window | null, b: Window | null): Window | null {
	if (a === null || b === null) return a ?? b;
	return { first: a.first < b.first ? a.first : b.first, last: a.last > b.last ? a.last : b.last };
}
