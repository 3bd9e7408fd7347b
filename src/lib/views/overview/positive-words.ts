import { readableText } from '#lib/report/readable-text.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** What a positive decision of this model is: what it means for the person, or by which column it is read where nobody has said. */
export function positiveWords({ outcome, model: { columns } }: ResolvedAudit, model: string): string {
	if (outcome.meaning !== null) return readableText(outcome.meaning);
	const source = columns.find(({ name }) => name === model) ?? columns[0];
	if (source?.prediction) {
		const { column, positive } = source.prediction;
		return `${readableText(column)} is ${positive.map((value) => readableText(String(value))).join(' or ')}`;
	}
	if (source?.score?.threshold != null) {
		return `${readableText(source.score.column)} ≥ ${String(source.score.threshold)}`;
	}
	return 'selected';
}
