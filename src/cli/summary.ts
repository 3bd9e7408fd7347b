import { isCombination } from '#lib/report/attribute-sets.ts';
import { blankSmall } from '#lib/report/blank-small.ts';
import { adaptationHeadline } from '#lib/report/descriptions/adaptation-headline.ts';
import { descriptionHeadline } from '#lib/report/descriptions/description-headline.ts';
import { isOfDescriptions, sentenceOfCases } from '#lib/report/descriptions/of-descriptions.ts';
import { orderDescriptions } from '#lib/report/descriptions/order-descriptions.ts';
import { countedKinds, statements } from '#lib/report/descriptions/statement-counts.ts';
import { headline } from '#lib/report/headline.ts';
import { readableText, visibleText } from '#lib/report/readable-text.ts';
import type { Result, VerdictRow } from '#lib/report/result.ts';
import { orderVerdicts, verdictWord } from '#lib/report/verdict-order.ts';

/** A report can hold hundreds of comparisons of descriptions outside; a terminal shows the widest. */
const mostDescriptions = 12;

const line = (row: VerdictRow, sentence: string): string =>
	`  ${verdictWord(row.verdict).padEnd(16)}${visibleText(sentence)}\n`;

/**
 * What an audit found, for a terminal: the answer for each model, a line a verdict, and how many of each there are.
 * Combinations of attributes and comparisons of descriptions have a line where they are outside: there can be hundreds,
 * and the report has them all.
 */
export function summaryText(result: Result): string {
	// A terminal is often a build log that others read: small cells are blank here too.
	const shown = blankSmall(result);
	const { audit, verdicts, scope } = shown;
	const title = [audit.title, audit.policy?.title].filter((part) => part !== undefined).join(' · ');
	const models = scope.models.map(({ model }) => {
		const name = scope.models.length > 1 ? `${readableText(model)}: ` : '';
		const rows = orderVerdicts(verdicts.filter((row) => row.model === model && !isOfDescriptions(row)));
		const told = rows.filter((row) => row.verdict === 'outside' || !isCombination(audit, row.attribute));
		const lines = told.map((row) => line(row, row.sentence));
		const rest = rows.length - told.length;
		const more =
			rest === 0 ? '' : `  and ${rest} verdicts on combinations that are not outside: in the report\n`;
		return `${name}${visibleText(headline(result, model))}\n${lines.join('')}${more}`;
	});
	const ofGroups = verdicts.filter((row) => !isOfDescriptions(row));
	const counted = [
		...(ofGroups.length === 0 ? [] : [countedKinds(ofGroups)]),
		...statements(shown).map((asked) => `${asked.title}: ${asked.counted}`)
	];
	return `${visibleText(title)}\n${models.join('')}${ofDescriptions(shown)}${counted.map((words) => `${words}\n`).join('')}`;
}

function ofDescriptions(result: Result): string {
	const answer = descriptionHeadline(result);
	if (answer === '') return '';
	const outside = orderDescriptions(
		result.verdicts.filter((row) => isOfDescriptions(row) && row.verdict === 'outside')
	);
	const lines = outside
		.slice(0, mostDescriptions)
		.map((row) => line(row, sentenceOfCases(result.audit, row)));
	const rest = outside.length - lines.length;
	const more = rest > 0 ? `  and ${rest} more outside: in the report\n` : '';
	const adaptations = adaptationHeadline(result);
	return `${visibleText(answer)}\n${lines.join('')}${more}${adaptations === '' ? '' : `${visibleText(adaptations)}\n`}`;
}
