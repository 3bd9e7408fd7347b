import type { VerdictKind } from '#lib/core/verdict/verdict.ts';
import { blankSmall } from './blank-small.ts';
import { grouped } from './grouped.ts';
import { escapeMarkup } from './escape-markup.ts';
import { readableText, visibleText } from './readable-text.ts';
import { reasonWords } from './reason-words.ts';
import type { Result, VerdictRow } from './result.ts';
import { sortVerdicts } from './sort-rows.ts';
import { verdictWord } from './verdict-order.ts';

const attribute = (text: string): string => `"${escapeMarkup(visibleText(text))}"`;

function outcome(row: VerdictRow, failing: readonly VerdictKind[]): string {
	const message = attribute(
		row.reason === null ? verdictWord(row.verdict) : `${verdictWord(row.verdict)}: ${reasonWords(row.reason)}`
	);
	const sentence = escapeMarkup(visibleText(row.sentence));
	if (failing.includes(row.verdict))
		return `<failure type="${row.verdict}" message=${message}>${sentence}</failure>`;
	switch (row.verdict) {
		case 'inconclusive':
		case 'not_assessable':
			return `<skipped message=${message}/><system-out>${sentence}</system-out>`;
		case 'outside':
		case 'within':
		case 'described':
			return `<system-out>${sentence}</system-out>`;
	}
}

function testCase(row: VerdictRow, failing: readonly VerdictKind[]): string {
	const whose = row.stratum === null ? '' : `${readableText(row.stratum)}: `;
	const name = `${whose}${readableText(row.attribute)}: ${readableText(row.group)}`;
	return `\t\t<testcase classname=${attribute(`${row.model}.${row.rule}`)} name=${attribute(name)}>${outcome(row, failing)}</testcase>\n`;
}

/**
 * The verdicts as a JUnit file: each rule × attribute × group is a test case, each model × rule a suite.
 * What is in `failing` is a failure, as in the exit code of the command; of the rest, inconclusive and not assessable
 * are skipped, with the reason as the message.
 */
export function writeJunit(result: Result, failing: readonly VerdictKind[] = ['outside']): string {
	const rows = sortVerdicts(blankSmall(result).verdicts);
	const suites = grouped(rows, (row) => JSON.stringify([row.model, row.rule]));
	const count = (of: readonly VerdictRow[]): string => {
		const failures = of.filter((row) => failing.includes(row.verdict)).length;
		const skipped = of.filter(
			({ verdict }) =>
				(verdict === 'inconclusive' || verdict === 'not_assessable') && !failing.includes(verdict)
		).length;
		return `tests="${of.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
	};
	const body = [...suites.values()].map((of) => {
		const [first] = of;
		const name = first === undefined ? '' : `${first.rule} (${first.model})`;
		return `\t<testsuite name=${attribute(name)} ${count(of)}>\n${of.map((row) => testCase(row, failing)).join('')}\t</testsuite>\n`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name=${attribute(result.audit.title)} ${count(rows)}>\n${body.join('')}</testsuites>\n`;
}
