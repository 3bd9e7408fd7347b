import { table } from './markdown-table.ts';
import { markdownText } from './markdown-text.ts';
import { raterReportColumns } from './rater-cells.ts';
import { ratersHeading, raterWords } from './rater-words.ts';
import { readableText } from './readable-text.ts';
import type { Result } from './result.ts';

/** The agreement of raters under a heading of its own; nothing where the audit asks for none. */
export const markdownRaters = ({ audit, raters }: Result): readonly string[] =>
	raters.length === 0
		? []
		: [
				`## ${ratersHeading}\n`,
				`${markdownText(raterWords(audit))}\n`,
				table(
					['Model', ...raterReportColumns.map(({ head }) => head)],
					raters.map((row) => [readableText(row.model), ...raterReportColumns.map(({ text }) => text(row))])
				)
			];
