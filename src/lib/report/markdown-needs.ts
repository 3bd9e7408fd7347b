import { table } from './markdown-table.ts';
import { markdownText } from './markdown-text.ts';
import { needDifferences, needReportColumns, needsHeading, needsHeldBack, needWords } from './need-words.ts';
import { readableText } from './readable-text.ts';
import type { Result } from './result.ts';

/** What groups need at the same score under a heading of its own; nothing where the audit names no need. */
export function markdownNeeds({ audit, needs, scope }: Result): readonly string[] {
	if (audit.needs === undefined) return [];
	const columns = needReportColumns(audit);
	const head = [`## ${needsHeading}\n`, `${markdownText(needWords)}\n`];
	if (needs.every(({ small }) => small)) return [...head, `${needsHeldBack}\n`];
	const rows = scope.models.flatMap(({ model }) =>
		needDifferences(needs, model).map((row) => [readableText(model), ...columns.map(({ text }) => text(row))])
	);
	return [...head, table(['Model', ...columns.map(({ head: name }) => name)], rows)];
}
