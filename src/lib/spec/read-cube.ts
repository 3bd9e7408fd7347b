import type { Cube } from '../core/cube/cube.ts';
import type { SuppressedCube } from '../core/suppression/suppressed-cube.ts';
import type { CubeFile as WrittenCubeFile } from './generated/cube-file.ts';
import { validateCube } from './generated/validators.js';
import { record } from './loose.ts';
import { problem } from './messages.ts';
import type { Outcome, Problem } from './problem.ts';
import { readFileAudit, firstProblems } from './read-file-audit.ts';
import { readJson } from './read-json.ts';
import type { ResolvedAudit } from './resolved-audit.ts';
import { clusterInconsistencies } from './cluster-inconsistencies.ts';
import { descriptionInconsistencies } from './description-inconsistencies.ts';
import { needInconsistencies } from './need-inconsistencies.ts';
import { reviveCube, reviveSuppressed } from './revive-cube.ts';
import { scoreInconsistencies } from './score-inconsistencies.ts';
import type { Unread } from './unread.ts';
import { shapeProblems } from './shape-problems.ts';

export const cubeSchema = 'plumbline-cube/1';

interface CubeFileHead {
	readonly schema: typeof cubeSchema;
	readonly audit: ResolvedAudit;
	readonly sources: readonly Readonly<WrittenCubeFile['sources'][number]>[];
	readonly unread?: Unread;
}

/** A cube as it is kept in a file: every count as it was counted, or suppressed for the eyes of others. */
export type CubeFile = CubeFileHead &
	(
		| { readonly suppressed: null; readonly cube: Cube }
		| { readonly suppressed: { readonly minimumCell: number }; readonly cube: SuppressedCube }
	);

/** A cube from the text of its file, or what is wrong with it: another kind of file, a wrong shape, counts that do not fit together. */
export function readCubeFile(source: string, file: string): Outcome<CubeFile> {
	const json = readJson(source, file);
	if (!json.ok) return json;
	if (record(json.value)['schema'] !== cubeSchema) {
		const values = { kind: 'cube', command: 'cube', begins: `{"schema": "${cubeSchema}", …}` };
		return { ok: false, problems: [problem('file-kind-wrong', { file, values })] };
	}
	const shape = shapeProblems(validateCube, json.value, 'The file');
	if (shape.length > 0) return { ok: false, problems: firstProblems(shape, file) };
	const written = revived(json.value as CubeFile);
	const audit = readFileAudit(written.audit, '/audit', file);
	if (!audit.ok) return audit;
	const faults = inconsistencies(written, file);
	return faults.length > 0
		? { ok: false, problems: faults }
		: { ok: true, value: { ...written, audit: audit.value } };
}

const revived = (file: CubeFile): CubeFile =>
	file.suppressed === null
		? { ...file, cube: reviveCube(file.cube) }
		: { ...file, cube: reviveSuppressed(file.cube) };

function inconsistencies(written: CubeFile, file: string): readonly Problem[] {
	const { audit, cube } = written;
	const problems: Problem[] = [];
	const found = (at: string, reason: string) =>
		problems.push(problem('counts-inconsistent', { at, file, values: { reason } }));
	const columns = audit.groups.map((group) => group.column);
	const models = new Set(cube.models);
	// A row of a wide log becomes several.
	const mostRows = audit.data.unpivot === undefined ? (cube.rows ?? Infinity) : Infinity;
	cube.groupSets.forEach(({ attributes, cells }, i) => {
		const at = `/cube/groupSets/${i}`;
		if (!attributes.every((attribute) => columns.includes(attribute))) {
			found(`${at}/attributes`, 'a group set is over an attribute that is not in the audit');
		}
		if (new Set(attributes).size < attributes.length) {
			found(`${at}/attributes`, 'a group set is over the same attribute twice');
		}
		if (cells.some((cell) => cell.levels.length !== attributes.length)) {
			found(`${at}/cells`, 'a cell has not one level for each attribute of its set');
		}
		if (cells.some((cell) => !models.has(cell.model))) {
			found(`${at}/cells`, 'a cell belongs to a model that is not listed');
		}
		const keys = new Set(cells.map((cell) => JSON.stringify([cell.model, cell.levels])));
		if (keys.size < cells.length) found(`${at}/cells`, 'a group is counted in two cells');
		if (cube.models.some((model) => rowsIn(cells, model) > mostRows)) {
			found(`${at}/cells`, 'its groups hold more rows than the log');
		}
	});
	for (const { at, reason } of clusterInconsistencies(audit, cube)) found(`/cube/clusters${at}`, reason);
	for (const { at, reason } of descriptionInconsistencies(audit, cube))
		found(`/cube/counterfactual${at}`, reason);
	for (const { at, reason } of scoreInconsistencies(audit, cube)) found(`/cube/scores${at}`, reason);
	for (const { at, reason } of needInconsistencies(audit, cube)) found(`/cube/needs${at}`, reason);
	return problems;
}

type WrittenCells = CubeFile['cube']['groupSets'][number]['cells'];

/** How many rows the cells of a model hold, as far as the file says. */
const rowsIn = (cells: WrittenCells, model: string): number =>
	cells
		.filter((cell) => cell.model === model)
		.flatMap(({ tp, fp, fn, tn, unlabelled, undecided }) => [tp, fp, fn, tn, unlabelled, undecided])
		.reduce<number>((sum, count) => sum + (count ?? 0), 0);
