import { canonicalJson } from '#lib/report/canonical-json.ts';
import type { CubeFile } from '#lib/spec/read-cube.ts';

/** A cube as a file: what it is and whether it was suppressed first, then the audit, then a line a cell. */
export function cubeText({ schema, suppressed, audit, sources, cube }: CubeFile): string {
	const entries = [
		['schema', canonicalJson(schema, 0)],
		['suppressed', canonicalJson(suppressed, 0)],
		['audit', canonicalJson(audit, 1, '\t')],
		['sources', canonicalJson(sources, 1, '\t')],
		['cube', canonicalJson(cube, 4, '\t')]
	] as const;
	return `{\n${entries.map(([key, value]) => `\t"${key}": ${value}`).join(',\n')}\n}\n`;
}
