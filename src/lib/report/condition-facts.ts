import { conditionWords } from '#lib/spec/condition-text.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { readableText } from './readable-text.ts';
import type { Fact } from './scope-facts.ts';

/** Which rows are counted, a column a fact; none where all are. */
export const conditionFacts = ({ data, groups }: ResolvedAudit): readonly Fact[] =>
	(data.where ?? []).map((condition) => {
		const group = groups.find(({ column }) => column === condition.column);
		const words = conditionWords(condition, (level) => readableText(group?.labels[level] ?? level));
		return { name: `Only rows where ${readableText(group?.title ?? condition.column)}`, value: words };
	});
