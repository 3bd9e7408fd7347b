import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { finder, presentLevels } from './find-findings.ts';
import type { LogFinding } from './log-findings.ts';
import { longestList } from './longest-list.ts';

/**
 * The findings of all parts of a log that nobody can look at whole, with how many of the right answers are answers: as far
 * as lists tell. One that ends before its values do is taken to hold one, since nothing is wrong for all that is known.
 */
export function withRights(audit: ResolvedAudit, findings: readonly LogFinding[]): readonly LogFinding[] {
	if ((audit.counterfactual?.gold ?? null) === null) return findings;
	const find = finder(findings);
	const [golds, answers] = [find('gold', 0), find('answer', 0)];
	const isCut = (subject: 'gold' | 'answer', list: readonly LogFinding[]): boolean =>
		list.length >= longestList(audit, subject, 'unheld part');
	const given = new Set(presentLevels(answers));
	const found = presentLevels(golds).filter((level) => given.has(level)).length;
	const count = found === 0 && (isCut('gold', golds) || isCut('answer', answers)) ? 1 : found;
	return [...findings, { subject: 'right', index: 0, level: null, count }];
}
