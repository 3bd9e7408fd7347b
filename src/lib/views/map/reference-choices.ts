import type { Choice } from '#lib/controls/choice.ts';
import type { ColumnProfile } from '#lib/ingest/profile.ts';
import { readableText } from '#lib/report/readable-text.ts';
import type { Group, Reference } from '#lib/spec/resolved-audit.ts';

const rules = [
	{ rule: 'largest', words: 'the largest group' },
	{ rule: 'best', words: 'the best-served group' },
	{ rule: 'overall', words: 'everybody' },
	{ rule: 'rest', words: 'everybody else' }
] as const;

/** Levels that can be a reference: those seen, without the ones that mean "not recorded". Bins have none to offer before they are cut. */
export function levelsOf(group: Group, column: ColumnProfile | undefined): readonly string[] {
	const named = 'level' in group.reference ? [group.reference.level] : [];
	const seen = group.bins
		? []
		: (column?.examples ?? [])
				.map((example) => example.value)
				.filter((value) => !group.missing.includes(value));
	return [...new Set([...seen, ...named])];
}

/** A reference as a choice's value; rules and levels cannot be mistaken for each other. */
export const referenceValue = (reference: Reference): string =>
	'rule' in reference ? `rule:${reference.rule}` : `level:${reference.level}`;

export function referenceOf(value: string): Reference {
	if (value.startsWith('level:')) return { level: value.slice('level:'.length) };
	return { rule: rules.find(({ rule }) => value === `rule:${rule}`)?.rule ?? 'largest' };
}

export const referenceChoices = (levels: readonly string[]): readonly Choice[] => [
	...rules.map(({ rule, words }) => ({ value: `rule:${rule}`, label: words })),
	...levels.map((level) => ({ value: `level:${level}`, label: readableText(level) }))
];

/** "Race is compared with Caucasian", the part after the name. */
export function referenceWords({ reference, legitimate }: Group): string {
	const words =
		'rule' in reference
			? (rules.find(({ rule }) => rule === reference.rule)?.words ?? '')
			: readableText(reference.level);
	return `compared with ${words}${legitimate ? '; described, not judged' : ''}`;
}
