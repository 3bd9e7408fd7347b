import { list, record, text } from './loose.ts';
import { problem } from './messages.ts';
import { pointerTo } from './pointer.ts';
import type { Problem } from './problem.ts';
import { repeated } from './repeated.ts';
import type { Need, ResolvedAudit } from './resolved-audit.ts';

/** The further outcomes that are held against the score; nothing where the audit names none. */
export function readNeeds(
	input: unknown,
	type: ResolvedAudit['outcome']['type'],
	problems: Problem[]
): Pick<ResolvedAudit, 'needs'> {
	const needs = list(input).flatMap((each): readonly Need[] => {
		const column = text(each) ?? text(record(each)['column']);
		return column === null ? [] : [{ column, title: text(record(each)['title']) ?? column }];
	});
	if (needs.length === 0) return {};
	if (type !== 'binary')
		problems.push(problem('not-of-outcome', { at: '/needs', values: { where: 'needs', type } }));
	for (const i of repeated(needs.map(({ column }) => column)))
		problems.push(
			problem('need-twice', {
				at: Array.isArray(input) ? pointerTo('/needs', i) : '/needs',
				found: needs[i]?.column
			})
		);
	return { needs };
}

/** A need is held against a score, so there must be one. */
export function needProblems({ needs, model, outcome }: ResolvedAudit): readonly Problem[] {
	const isScored = model.columns.some(({ score }) => score !== null);
	if (needs === undefined || isScored || outcome.type !== 'binary') return [];
	return [problem('need-without-score', { at: '/needs', found: needs.map(({ column }) => column) })];
}
