import type { ReferenceChoice } from './reference.ts';

/** One attribute's reference as the audit writes it. */
type AttributeReference = { readonly level: string } | { readonly rule: ReferenceChoice['rule'] };

/**
 * One choice for a list of attributes from the reference of each. Named levels stay named, and `largest` or `best`
 * chooses among the groups that have them (with all levels named only one group is left). `overall` and `rest` are no
 * group, so for an intersection they hold only where all its attributes say so. Where rules disagree, the largest is taken.
 */
export function referenceChoice(references: readonly AttributeReference[]): ReferenceChoice {
	const levels = references.map((reference) => ('level' in reference ? reference.level : null));
	const rules = references.flatMap((reference) => ('rule' in reference ? [reference.rule] : []));
	const [rule] = rules;
	if (rule === undefined || rules.some((other) => other !== rule)) return { levels, rule: 'largest' };
	const leavesNoGroup = rule === 'overall' || rule === 'rest';
	return { levels, rule: leavesNoGroup && rules.length < references.length ? 'largest' : rule };
}
