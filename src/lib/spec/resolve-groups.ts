import { binLevels } from './bin-levels.ts';
import { levelText } from './level-text.ts';
import { isScalar, list, number, oneOf, record, scalars, text } from './loose.ts';
import { problem } from './messages.ts';
import { pointerTo } from './pointer.ts';
import type { Problem } from './problem.ts';
import { repeated } from './repeated.ts';
import type { Bins, Group, Reference } from './resolved-audit.ts';

/** The groups of an audit with every default written out; what is wrong with them goes to `problems`. */
export function readGroups(input: unknown, problems: Problem[]): readonly Group[] {
	const at = (i: number) => (Array.isArray(input) ? pointerTo('/groups', i) : '/groups');
	const groups = list(input).map((item, i) => readGroup(item, at(i), problems));
	const columns = groups.map((group) => group.column || null);
	const twice = repeated(columns);
	for (const i of twice) {
		problems.push(problem('group-twice', { at: at(i), found: columns[i] }));
	}
	for (const i of repeated(groups.map((group) => group.title || null))) {
		if (twice.includes(i)) continue;
		problems.push(problem('group-title-twice', { at: at(i), found: groups[i]?.title }));
	}
	return groups;
}

function readGroup(input: unknown, at: string, problems: Problem[]): Group {
	const file = typeof input === 'string' ? { column: input } : record(input);
	const column = text(file['column']) ?? '';
	const bins = readBins(file['bins'], pointerTo(at, 'bins'), problems);
	const missing = [...new Set(scalars(file['missing']).map(levelText))];
	const reference = readReference(file['reference']);
	const labels = readLabels(file['labels'], pointerTo(at, 'labels'), problems);

	if ('level' in reference) {
		const levelAt = pointerTo(pointerTo(at, 'reference'), 'level');
		const { level } = reference;
		if (missing.includes(level)) problems.push(problem('reference-missing', { at: levelAt, found: level }));
		const levels = bins === null ? null : binLevels(bins);
		if (levels !== null && levels.length > 1 && !levels.includes(level)) {
			const known = levels.map((known) => JSON.stringify(known)).join(', ');
			problems.push(problem('reference-no-bin', { at: levelAt, found: level, values: { known } }));
		}
	}
	return {
		column,
		title: text(file['title']) ?? column,
		missing,
		missingMembership: oneOf(file['missingMembership'], ['shown', 'compared'], 'shown'),
		labels,
		reference,
		bins,
		legitimate: file['legitimate'] === true
	};
}

/** A level wins over a rule where, wrongly, both are given; the schema tells of that. */
function readReference(input: unknown): Reference {
	const { level, rule } = record(input);
	if (isScalar(level)) return { level: levelText(level) };
	return { rule: oneOf(rule, ['largest', 'best', 'overall', 'rest'], 'largest') };
}

/** How a column of numbers is cut; what is wrong with the edges goes to `problems`. */
export function readBins(input: unknown, at: string, problems: Problem[]): Bins | null {
	if (input === undefined || input === null) return null;
	const file = record(input);
	const edges = list(file['edges']).flatMap((edge) => number(edge) ?? []);
	if (edges.some((edge, i) => i > 0 && edge <= (edges[i - 1] ?? -Infinity))) {
		problems.push(problem('edges-not-increasing', { at: pointerTo(at, 'edges'), found: edges }));
	}
	return { edges, closed: oneOf(file['closed'], ['left', 'right'], 'left') };
}

function readLabels(input: unknown, at: string, problems: Problem[]): Readonly<Record<string, string>> {
	const entries = Object.entries(record(input)).flatMap(([level, title]) => {
		const shown = text(title);
		return shown === null ? [] : ([[level, shown]] as const);
	});
	for (const i of repeated(entries.map(([, title]) => title))) {
		const [level, title] = entries[i] ?? ['', ''];
		problems.push(problem('label-title-twice', { at: pointerTo(at, level), found: title }));
	}
	return Object.fromEntries(entries.map(([level, title]) => [levelText(level), title]));
}
