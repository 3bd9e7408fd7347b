import { isCombination } from '#lib/report/attribute-sets.ts';
import { blankSmall } from '#lib/report/blank-small.ts';
import { headline } from '#lib/report/headline.ts';
import { readableText, visibleText } from '#lib/report/readable-text.ts';
import type { Result } from '#lib/report/result.ts';
import { orderVerdicts, verdictWord } from '#lib/report/verdict-order.ts';
import type { VerdictKind } from '#lib/core/verdict/verdict.ts';

const kinds: readonly VerdictKind[] = ['outside', 'inconclusive', 'not_assessable', 'within', 'described'];

/**
 * What an audit found, for a terminal: the answer for each model, a line a verdict, and how many of each there are.
 * Combinations of attributes have a line where they are outside: there can be hundreds, and the report has them all.
 */
export function summaryText(result: Result): string {
	// A terminal is often a build log that others read: small cells are blank here too.
	const { audit, verdicts, scope } = blankSmall(result);
	const title = [audit.title, audit.policy?.title].filter((part) => part !== undefined).join(' · ');
	const models = scope.models.map(({ model }) => {
		const name = scope.models.length > 1 ? `${readableText(model)}: ` : '';
		const rows = orderVerdicts(verdicts.filter((row) => row.model === model));
		const told = rows.filter((row) => row.verdict === 'outside' || !isCombination(audit, row.attribute));
		const lines = told.map((row) => `  ${verdictWord(row.verdict).padEnd(16)}${visibleText(row.sentence)}\n`);
		const rest = rows.length - told.length;
		const more =
			rest === 0 ? '' : `  and ${rest} verdicts on combinations that are not outside: in the report\n`;
		return `${name}${visibleText(headline(result, model))}\n${lines.join('')}${more}`;
	});
	const counted = kinds
		.map((kind) => ({ kind, count: verdicts.filter((row) => row.verdict === kind).length }))
		.filter(({ count }) => count > 0)
		.map(({ kind, count }) => `${count} ${verdictWord(kind)}`);
	return `${visibleText(title)}\n${models.join('')}${counted.length === 0 ? '' : `${counted.join(', ')}\n`}`;
}
