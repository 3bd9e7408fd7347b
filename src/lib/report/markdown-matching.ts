import { table } from './markdown-table.ts';
import { markdownText } from './markdown-text.ts';
import { matchedColumns, matchedLines } from './matching-cells.ts';
import { matchingHeading, matchingWords } from './matching-words.ts';
import { readableText } from './readable-text.ts';
import type { Result } from './result.ts';

/** Matched comparisons under a heading of their own; nothing where nothing is matched. */
export const markdownMatching = (result: Result): readonly string[] =>
	result.matching.length === 0
		? []
		: [
				`## ${matchingHeading}\n`,
				`${markdownText(matchingWords(result.audit))}\n`,
				table(
					['Model', ...matchedColumns.map(({ head }) => head)],
					matchedLines(result).map((line) => [
						readableText(line.row.model),
						...matchedColumns.map(({ text }) => text(line))
					])
				)
			];
