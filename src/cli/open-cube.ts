import { problem } from '#lib/spec/messages.ts';
import { readCubeFile } from '#lib/spec/read-cube.ts';
import type { CubeFile } from '#lib/spec/read-cube.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { readText } from './read-text.ts';
import { accept, Refusal } from './refusal.ts';
import { countingDifferences } from './same-counting.ts';

export async function openCube(path: string): Promise<CubeFile> {
	return accept(readCubeFile(await readText(path), path));
}

/**
 * An audit of counts that were made for another one: it may choose other metrics, references, groups to leave out
 * and policies, but not read the log differently. What it cannot ask of the counts is a `Refusal`.
 */
export function requireCounted(audit: ResolvedAudit, file: CubeFile, path: string): void {
	const differences = countingDifferences(audit, file.audit).map((place) =>
		problem('cube-counts-otherwise', { file: path, found: place, at: place.startsWith('/') ? place : null })
	);
	if (differences.length > 0) throw new Refusal(differences);
	if (audit.intersections.depth > file.audit.intersections.depth) {
		const values = { depth: file.audit.intersections.depth };
		throw new Refusal([
			problem('cube-too-shallow', {
				file: path,
				at: '/intersections/depth',
				found: audit.intersections.depth,
				values
			})
		]);
	}
	if (file.suppressed === null || audit.data.rowsAre === 'cases') return;
	const { minimumCell } = file.suppressed;
	if (audit.privacy.minimumCell <= minimumCell) return;
	throw new Refusal([
		problem('cube-minimum-lower', {
			file: path,
			at: '/privacy/minimumCell',
			found: audit.privacy.minimumCell,
			values: { minimumCell }
		})
	]);
}
