import { foldHeldBackRaters } from './fold-held-back-raters.ts';
import { table } from './markdown-table.ts';
import { markdownText } from './markdown-text.ts';
import { raterReportColumns } from './rater-cells.ts';
import { ratersHeading, raterWords } from './rater-words.ts';
import { readableText } from './readable-text.ts';
import type { Result } from './result.ts';

/** The agreement of raters under a heading of its own; nothing where the audit asks for none. */
export function markdownRaters({ audit, raters, scope }: Result): readonly string[] {
	if (raters.length === 0) return [];
	const several = scope.models.length > 1;
	const folded = scope.models.map(({ model }) => ({
		model: readableText(model),
		...foldHeldBackRaters(raters.filter((row) => row.model === model))
	}));
	const rows = folded.flatMap((of) =>
		of.rows.map((row) => [of.model, ...raterReportColumns.map(({ text }) => text(row))])
	);
	return [
		`## ${ratersHeading}\n`,
		`${markdownText(raterWords(audit))}\n`,
		...(rows.length === 0 ? [] : [table(['Model', ...raterReportColumns.map(({ head }) => head)], rows)]),
		...folded.flatMap(({ model, heldBack }) =>
			heldBack === null ? [] : [`${markdownText(several ? `${model}: ${heldBack}` : heldBack)}\n`]
		)
	];
}
