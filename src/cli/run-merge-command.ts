import { writeCube } from '#lib/report/write-cube.ts';
import { mergeCubes, unmatchedGroupSets } from '#lib/core/cube/merge-cubes.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import { scoreTablesMerge } from '#lib/core/scores/score-table.ts';
import { rollUp } from '#lib/core/cube/roll-up.ts';
import { combinations } from '#lib/plan/group-sets.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { CubeFile } from '#lib/spec/read-cube.ts';
import type { Command } from './command-line.ts';
import { openCube } from './open-cube.ts';
import { Refusal } from './refusal.ts';
import { countingDifferences } from './same-counting.ts';
import type { Terminal } from './terminal.ts';
import { joinUnread } from '#lib/spec/unread.ts';
import { writeWhole } from './write-files.ts';

type WholeCube = Extract<CubeFile, { suppressed: null }>;

/** Adds up the counts of several sites. */
export async function runMergeCommand(
	command: Extract<Command, { kind: 'merge' }>,
	terminal: Terminal
): Promise<0> {
	const files = [];
	for (const path of command.cubes) files.push({ path, file: await openCube(path) });
	const [first, ...others] = requireMergeable(files, command.distinctClusters);
	if (first === undefined) throw new Error('A merge takes two cubes or more');
	const merged = others.reduce<WholeCube>(
		(sum, { file }) => ({ ...sum, sources: [...sum.sources, ...file.sources], cube: added(sum, file) }),
		first.file
	);
	const opened = [first, ...others].map(({ file }) => file);
	const unread = joinUnread(
		opened.map((file) => file.unread),
		opened.map(({ cube }) => cube.rows)
	);
	await writeWhole(command.out, writeCube(unread === undefined ? merged : { ...merged, unread }));
	terminal.err(`${command.out} holds every count as it was counted: keep it as you keep the logs.\n`);
	return 0;
}

interface Opened<File> {
	readonly path: string;
	readonly file: File;
}

const isWhole = (opened: Opened<CubeFile>): opened is Opened<WholeCube> => opened.file.suppressed === null;

/** Cubes that may be added: whole, of one way of counting, of different logs, and of different people. */
function requireMergeable(
	files: readonly Opened<CubeFile>[],
	distinctClusters: boolean
): readonly Opened<WholeCube>[] {
	const problems: Problem[] = [];
	const whole = files.filter(isWhole);
	for (const { path, file } of files) {
		if (file.suppressed !== null) problems.push(problem('merge-suppressed', { file: path }));
	}
	const [first] = files;
	const seen = new Map<string, string>();
	for (const { path, file } of files) {
		for (const place of first === undefined ? [] : differences(first.file, file)) {
			problems.push(problem('merge-counts-otherwise', { file: path, found: place }));
		}
		if (first !== undefined && !scoresMerge(first.file, file)) {
			problems.push(problem('merge-scores-otherwise', { file: path }));
		}
		for (const { hash, name } of file.sources) {
			const other = seen.get(hash);
			if (other !== undefined)
				problems.push(
					problem('merge-same-log', {
						file: path,
						found: name,
						values: { other: other === path ? 'the same file, given before,' : other }
					})
				);
			seen.set(hash, path);
		}
		if (file.audit.data.cluster !== null && !distinctClusters) {
			problems.push(problem('merge-clusters', { file: path, found: file.audit.data.cluster }));
		} else if (file.audit.counterfactual !== undefined && !distinctClusters) {
			const values = { pair: file.audit.counterfactual.pair.join(', ') };
			problems.push(problem('merge-cases', { file: path, values }));
		}
	}
	if (problems.length > 0) throw new Refusal(problems);
	return whole;
}

const differences = (a: CubeFile, b: CubeFile): readonly string[] => [
	...new Set([...countingDifferences(a.audit, b.audit), ...countingDifferences(b.audit, a.audit)])
];

/** Bins of a score with many values are cut where the rows of one log fall: those of two logs hold different scores. */
const scoresMerge = (a: CubeFile, b: CubeFile): boolean =>
	a.suppressed !== null ||
	b.suppressed !== null ||
	a.cube.scores === undefined ||
	b.cube.scores === undefined ||
	scoreTablesMerge(a.cube.scores, b.cube.scores);

/** One site may have had so many levels that it counted by group sets, another not: then both are counted by group sets. */
function added(a: WholeCube, b: WholeCube): Cube {
	if (unmatchedGroupSets(a.cube, b.cube).length === 0) return mergeCubes(a.cube, b.cube);
	const attributes = a.audit.groups.map((group) => group.column);
	const depth = Math.min(a.audit.intersections.depth, b.audit.intersections.depth);
	const sets = combinations(attributes, Math.max(1, depth));
	return mergeCubes(inSets(a.cube, sets), inSets(b.cube, sets));
}

const inSets = (cube: Cube, sets: readonly (readonly string[])[]): Cube => ({
	...cube,
	groupSets: sets.map((attributes) => ({
		attributes,
		cells: cube.models.flatMap((model) => rollUp(cube, model, attributes))
	}))
});
