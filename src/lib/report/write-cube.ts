import { suppressionMask } from '../core/suppression/make-suppression-mask.ts';
import { suppressCube } from '../core/suppression/suppress-cube.ts';
import type { Cube } from '../core/cube/cube.ts';
import { cubeSchema, type CubeFile } from '../spec/read-cube.ts';
import type { ResolvedAudit } from '../spec/resolved-audit.ts';
import type { Unread } from '../spec/unread.ts';
import { thresholdOf } from '../spec/threshold-of.ts';
import { attributeSets } from './attribute-sets.ts';
import { canonicalJson } from './canonical-json.ts';
import { leavingFiles, leavingUnread } from './leaving-provenance.ts';
import { minimumCell } from './prepare.ts';

export interface CountedCube {
	readonly audit: ResolvedAudit;
	readonly cube: Cube;
	readonly sources: CubeFile['sources'];
	readonly unread?: Unread | undefined;
}

/** A cube as a file that holds every count as it was counted: to be kept as the log is kept. */
export const wholeCubeFile = ({ audit, cube, sources, unread }: CountedCube): CubeFile => ({
	schema: cubeSchema,
	suppressed: null,
	audit,
	sources,
	...(unread === undefined ? {} : { unread }),
	cube
});

/** A cube as a file that may leave: no small count is in it, nor any from which one follows. */
export function suppressedCubeFile({ audit, cube, sources, unread }: CountedCube): CubeFile {
	const options = {
		minimumCell: minimumCell(audit),
		attributeSets: attributeSets(audit).map((set) => set.groups.map((group) => group.column)),
		thresholdOf: thresholdOf(audit)
	};
	const leaving = suppressCube(cube, suppressionMask(cube, options), options);
	const { hides, rowsLeave } = leavingFiles({ audit, sources, rows: cube.rows }, leaving.rows !== null);
	return {
		schema: cubeSchema,
		suppressed: { minimumCell: options.minimumCell },
		audit,
		// A file without its number of rows is none that a cube could name.
		sources: rowsLeave ? sources : [],
		...(unread === undefined ? {} : { unread: leavingUnread(unread, hides) }),
		cube: leaving
	};
}

/** The text of a cube's file: what it is and whether it was suppressed first, then the audit, then a line a cell. */
export function writeCube({ schema, suppressed, audit, sources, unread, cube }: CubeFile): string {
	const entries = [
		['schema', canonicalJson(schema, 0)],
		['suppressed', canonicalJson(suppressed, 0)],
		['audit', canonicalJson(audit, 1, '\t')],
		['sources', canonicalJson(sources, 1, '\t')],
		...(unread === undefined ? [] : [['unread', canonicalJson(unread, 1, '\t')] as const]),
		['cube', canonicalJson(cube, 4, '\t')]
	] as const;
	return `{\n${entries.map(([key, value]) => `\t"${key}": ${value}`).join(',\n')}\n}\n`;
}
