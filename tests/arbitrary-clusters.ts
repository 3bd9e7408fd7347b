import fc from 'fast-check';
import type { ClusterCell, ClusterOverlap } from '../src/lib/core/clusters/cluster-table.ts';
import { mergeCubes, noCube } from '../src/lib/core/cube/merge-cubes.ts';
import type { Cube } from '../src/lib/core/cube/cube.ts';
import { groupPairs } from '../src/lib/core/intervals/group-pairs.ts';
import { combinations } from '../src/lib/plan/group-sets.ts';
import { countsOf, crossOf, momentsOf, type ClusterRow } from './cluster-rows.ts';

interface Row extends ClusterRow {
	readonly levels: Readonly<Record<string, string | null>>;
}

const attributes = ['race', 'sex'];
const margins = {
	clusters: () => true,
	positives: (row: Row) => row.label,
	negatives: (row: Row) => !row.label,
	selected: (row: Row) => row.decision,
	passed_over: (row: Row) => !row.decision
} as const;

/** Clusters of a margin of the group that have no row of that margin outside it. */
const aloneIn = (own: readonly Row[], all: readonly Row[], has: (row: Row) => boolean): number => {
	const outside = new Set(all.filter((row) => has(row) && !own.includes(row)).map((row) => row.cluster));
	return new Set(own.filter((row) => has(row) && !outside.has(row.cluster)).map((row) => row.cluster)).size;
};

function setOf(all: readonly Row[], set: readonly string[]) {
	const groups = new Map<string, Row[]>();
	for (const row of all) {
		const key = JSON.stringify(set.map((name) => row.levels[name] ?? null));
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	const levelsOf = (key: string) => JSON.parse(key) as readonly (string | null)[];
	const cells = [...groups].map(([key, own]): ClusterCell => ({
		model: 'm',
		levels: levelsOf(key),
		moments: momentsOf(own),
		whole: {
			alone: {
				clusters: aloneIn(own, all, margins.clusters),
				positives: aloneIn(own, all, margins.positives),
				negatives: aloneIn(own, all, margins.negatives),
				selected: aloneIn(own, all, margins.selected),
				passed_over: aloneIn(own, all, margins.passed_over)
			},
			cross: crossOf(own, all)
		}
	}));
	const overlaps = groupPairs([...groups]).map(([[a, first], [b, second]]): ClusterOverlap => ({
		model: 'm',
		levels: levelsOf(a),
		other: levelsOf(b),
		cross: crossOf(first, second)
	}));
	return { attributes: set, groups, cells, overlaps };
}

/** A cube of rows that come in clusters, counted row by row. */
export function clusteredCube(all: readonly Row[]): Cube {
	const finest = setOf(all, attributes);
	const cells = [...finest.groups].map(([key, own]) => ({
		model: 'm',
		levels: JSON.parse(key) as readonly (string | null)[],
		...countsOf(own),
		unlabelled: 0,
		undecided: 0,
		mismatched: 0
	}));
	return mergeCubes(noCube, {
		models: ['m'],
		groupSets: [{ attributes, cells }],
		rows: all.length,
		window: null,
		clusters: {
			groupSets: combinations(attributes, 2).map((set) => {
				const { cells: clusters, overlaps } = setOf(all, set);
				return { attributes: set, cells: clusters, overlaps };
			})
		}
	});
}

/** Logs of some hundred rows, in which a few groups are small, and patients stay in a group or change it. */
export const arbitraryClusteredRows: fc.Arbitrary<readonly Row[]> = fc
	.tuple(fc.integer({ min: 1, max: 60 }), fc.boolean())
	.chain(([patients, change]) =>
		fc.array(
			fc
				.record({
					patient: fc.nat({ max: patients }),
					race: fc.constantFrom<string | null>('a', 'a', 'a', 'b', 'b', 'c', null),
					sex: fc.constantFrom('F', 'M'),
					label: fc.boolean(),
					decision: fc.boolean()
				})
				.map(({ patient, race, sex, label, decision }): Row => {
					const own = ['a', 'a', 'a', 'b', 'b', 'c', null][patient % 7] ?? null;
					return {
						cluster: String(patient),
						group: '',
						levels: { race: change ? race : own, sex },
						label,
						decision,
						weight: 1
					};
				}),
			{ minLength: 20, maxLength: 160 }
		)
	);
