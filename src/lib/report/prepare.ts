import type { Cube } from '#lib/core/cube/cube.ts';
import { suppressionMask } from '#lib/core/suppression/make-suppression-mask.ts';
import type { SuppressedCube } from '#lib/core/suppression/suppressed-cube.ts';
import { figuresWithheldBy } from '#lib/core/suppression/withheld-figures.ts';
import { thresholdOf } from '#lib/spec/threshold-of.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { attributeSets } from './attribute-sets.ts';
import type { Build, KeptInterval } from './context.ts';
import { sourceOfCube, sourceOfSuppressed, type GroupSource } from './group-source.ts';
import { groupTables, type GroupTable } from './group-tables.ts';
import { once } from './once.ts';
import { sampler, type Sampler } from './sampler.ts';

interface Kept {
	readonly sources: Map<string, GroupSource>;
	readonly samplers: Map<string, Sampler>;
	readonly extremes: Map<string, KeptInterval | null>;
}

/**
 * What was worked out for a cube: its mask, its rolled-up groups, its redrawings, the intervals over all pairs.
 * All of it follows from the cube and a key, so keeping it changes no result; it goes when the cube goes.
 */
const keptFor = new WeakMap<object, Kept>();

export interface Prepared {
	readonly source: GroupSource;
	readonly tables: readonly GroupTable[];
	readonly build: Build;
}

/** Everything that a result is built from; quick where the same cube was asked about before. */
export function prepare(audit: ResolvedAudit, cube: Cube | SuppressedCube): Prepared {
	const kept: Kept = keptFor.get(cube) ?? { sources: new Map(), samplers: new Map(), extremes: new Map() };
	keptFor.set(cube, kept);
	const { seed, resamples } = audit.inference;
	const columns = attributeSets(audit).map((set) => set.groups.map((group) => group.column));
	const source = once(kept.sources, JSON.stringify([columns, minimumCell(audit), audit.model.columns]), () =>
		remembering(
			'minimumCell' in cube ? sourceOfSuppressed(cube, thresholdOf(audit)) : masked(audit, cube, columns)
		)
	);
	const drawn = once(kept.samplers, JSON.stringify([seed, resamples]), () => sampler(audit.inference));
	return {
		source,
		tables: groupTables(audit, source),
		build: { audit, sampler: drawn, extremes: kept.extremes }
	};
}

/** Where rows are cases there is nobody to protect, and nothing is suppressed. */
export const minimumCell = ({ data, privacy }: ResolvedAudit): number =>
	data.rowsAre === 'people' ? privacy.minimumCell : 0;

const masked = (
	audit: ResolvedAudit,
	cube: Cube,
	attributeSets: readonly (readonly string[])[]
): GroupSource => {
	const options = { minimumCell: minimumCell(audit), attributeSets, thresholdOf: thresholdOf(audit) };
	const mask = suppressionMask(cube, options);
	return sourceOfCube(cube, mask, {
		thresholdOf: options.thresholdOf,
		withheldOf: figuresWithheldBy(cube, mask, options)
	});
};

/** Rolls each group set up once. */
function remembering(source: GroupSource): GroupSource {
	const groups = new Map<string, ReturnType<GroupSource['groups']>>();
	return {
		...source,
		groups: (model, columns) =>
			once(groups, JSON.stringify([model, columns]), () => source.groups(model, columns))
	};
}
