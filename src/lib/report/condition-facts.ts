import { conditionWords } from '#lib/spec/condition-text.ts';
import type { ResolvedAudit, RowCondition } from '#lib/spec/resolved-audit.ts';
import { readableText } from './readable-text.ts';
import type { Fact } from './scope-facts.ts';

type Said = Pick<ResolvedAudit, 'groups'>;

const nameOf = ({ column }: RowCondition, { groups }: Said): string =>
	readableText(groups.find((group) => group.column === column)?.title ?? column);

const wordsOf = (condition: RowCondition, { groups }: Said): string => {
	const labels = groups.find(({ column }) => column === condition.column)?.labels ?? {};
	return conditionWords(condition, (level) => readableText(labels[level] ?? level));
};

/** A condition as a reader knows its column and levels: "Age is from 40 to below 60". */
export const conditionText = (condition: RowCondition, audit: Said): string =>
	`${nameOf(condition, audit)} ${wordsOf(condition, audit)}`;

/** Which rows are counted; none where all are. */
export const conditionTexts = (audit: ResolvedAudit): readonly string[] =>
	(audit.data.where ?? []).map((condition) => conditionText(condition, audit));

/** The same, a column a fact. */
export const conditionFacts = (audit: ResolvedAudit): readonly Fact[] =>
	(audit.data.where ?? []).map((condition) => ({
		name: `Only rows where ${nameOf(condition, audit)}`,
		value: wordsOf(condition, audit)
	}));
