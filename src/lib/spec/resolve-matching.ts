import { list, record, text } from './loose.ts';
import { problem } from './messages.ts';
import { pointerTo } from './pointer.ts';
import type { Problem } from './problem.ts';
import { repeated } from './repeated.ts';
import { readBins } from './resolve-groups.ts';
import type { Feature, Group, ResolvedAudit } from './resolved-audit.ts';

/**
 * What rows are matched on; nothing where the audit matches none. A feature without a word on bins is cut as the group
 * of the same column is, so that one column has one set of levels; "bins": null takes its values as they are.
 */
export function readMatching(
	input: unknown,
	{ groups, type }: { readonly groups: readonly Group[]; readonly type: ResolvedAudit['outcome']['type'] },
	problems: Problem[]
): Pick<ResolvedAudit, 'matching'> {
	if (input === undefined) return {};
	if (type === 'none')
		problems.push(problem('not-of-outcome', { at: '/matching', values: { where: 'matching', type } }));
	const items = record(input)['on'];
	const at = (i: number) => (Array.isArray(items) ? pointerTo('/matching/on', i) : '/matching/on');
	const on = list(items).map((item, i) => readFeature(item, at(i), groups, problems));
	const columns = on.map(({ column }) => column || null);
	for (const i of repeated(columns))
		problems.push(problem('feature-twice', { at: at(i), found: columns[i] }));
	return { matching: { on } };
}

function readFeature(input: unknown, at: string, groups: readonly Group[], problems: Problem[]): Feature {
	const file = typeof input === 'string' ? { column: input } : record(input);
	const column = text(file['column']) ?? '';
	const bins =
		'bins' in file
			? readBins(file['bins'], pointerTo(at, 'bins'), problems)
			: (groups.find((group) => group.column === column)?.bins ?? null);
	return { column, bins };
}
