import { groupsAlone } from '#lib/core/cube/groups-alone.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import { mergeCubes, noCube } from '#lib/core/cube/merge-cubes.ts';
import { unitsAreGroups } from '#lib/plan/log-cut.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { RunEvent } from './events.ts';
import { rowsInside, type ReadFile } from './log-parts.ts';

/** Tells which rows have been counted while others are still to be, as often as there are more. */
export class CountedSoFar {
	private readonly tell: (event: RunEvent) => void;
	private readonly of: number;
	private readonly counted = new Map<object, Cube>();

	/** @param of rows of the whole log that are counted */
	constructor(of: number, tell: (event: RunEvent) => void) {
		this.tell = tell;
		this.of = of;
	}

	/** Further rows have been counted. @param from where they are from, so that they can be taken back */
	add(cube: Cube, from: object = this): void {
		this.counted.set(from, mergeCubes(this.counted.get(from) ?? noCube, groupsAlone(cube)));
		this.say();
	}

	/** What is from there is counted again: until then it is not known. */
	takeBack(from: object = this): void {
		if (this.counted.delete(from)) this.say();
	}

	private say(): void {
		const cube = [...this.counted.values()].reduce(mergeCubes, noCube);
		this.tell({ kind: 'partial', cube, of: this.of });
	}
}

/**
 * Where counts of labels and decisions tell of groups as the whole will: not where rows are weighted or become several,
 * not of other outcomes, and not where a part of the units lacks whole groups. Null elsewhere, and where nobody asks:
 * nothing is told before the end.
 */
export function soFarOf(
	{ audit, tellsSoFar = false }: { readonly audit: ResolvedAudit; readonly tellsSoFar?: boolean },
	files: readonly ReadFile[],
	tell: (event: RunEvent) => void
): CountedSoFar | null {
	const { outcome, data } = audit;
	if (!tellsSoFar || outcome.type !== 'binary') return null;
	if (data.weight !== null || data.unpivot !== undefined || unitsAreGroups(audit)) return null;
	return new CountedSoFar(
		files.reduce((sum, file) => sum + rowsInside(file), 0),
		tell
	);
}
