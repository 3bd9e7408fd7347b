import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { UnreadValues } from '#lib/spec/unread.ts';
import { sourcePointer } from './audit-columns.ts';
import { finder, presentLevels, sum } from './find-findings.ts';
import { listedLevels } from './listed-levels.ts';
import type { FindingSubject, LogFinding } from './log-findings.ts';

/** Texts that are shown, of all files together. */
const mostExamples = 3;

/** The columns of numbers and of instants that hold texts which are none, with how many rows have one. */
export function unreadValues(audit: ResolvedAudit, findings: readonly LogFinding[]): readonly UnreadValues[] {
	const find = finder(findings);
	const of = (
		role: UnreadValues['role'],
		index: number,
		column: string | undefined
	): readonly UnreadValues[] => {
		const subject = role === 'time' ? 'instant-unread' : (`${role}-unread` as const);
		const rows = sum(find(subject, index).filter(({ level }) => level === null));
		return rows === 0 || column === undefined ? [] : [{ role, column, rows }];
	};
	return [
		...of('label', 0, audit.outcome.label?.column),
		...audit.model.columns.flatMap(({ prediction, score }, i) => [
			...of('prediction', i, prediction?.column),
			...of('score', i, score?.column)
		]),
		...(audit.needs ?? []).flatMap(({ column }, i) => of('need', i, column)),
		...of('time', 0, audit.data.time?.column)
	];
}

/** What a reader should know of a log that can be counted: where texts stand in the place of numbers or instants, their rows have none. */
export function logCautions(
	audit: ResolvedAudit,
	findings: readonly LogFinding[],
	file: string | null
): readonly Problem[] {
	const find = finder(findings);
	const caution = (
		subject: FindingSubject,
		index: number,
		{ role, at, column }: { readonly role: string; readonly at: string; readonly column: string | undefined }
	): readonly Problem[] => {
		const found = find(subject, index);
		const count = sum(found.filter(({ level }) => level === null));
		if (count === 0 || column === undefined) return [];
		const examples = listedLevels(presentLevels(found).slice(0, mostExamples));
		const rows = count === 1 ? '1 value' : `${String(count)} values`;
		const values = { rows, are: count === 1 ? 'is' : 'are', role, examples };
		const code = subject === 'instant-unread' ? 'times-unreadable' : 'numbers-unreadable';
		return [problem(code, { at, file, column, values })];
	};
	const label = { role: 'label', at: '/outcome/label/column', column: audit.outcome.label?.column };
	return [
		...caution('label-unread', 0, label),
		...audit.model.columns.flatMap(({ prediction, score }, i) => {
			const at = sourcePointer(audit, i);
			return [
				...caution('prediction-unread', i, {
					role: 'prediction',
					at: `${at}/prediction/column`,
					column: prediction?.column
				}),
				...caution('score-unread', i, { role: 'score', at: `${at}/score/column`, column: score?.column })
			];
		}),
		...(audit.needs ?? []).flatMap(({ column }, i) =>
			caution('need-unread', i, { role: 'need', at: `/needs/${i}/column`, column })
		),
		...caution('instant-unread', 0, {
			role: 'time',
			at: '/data/time/column',
			column: audit.data.time?.column
		})
	];
}
