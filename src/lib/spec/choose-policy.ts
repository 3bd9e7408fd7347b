import { didYouMean } from './did-you-mean.ts';
import { validatePolicy } from './generated/validators.js';
import { problem } from './messages.ts';
import type { Policy } from './policy.ts';
import type { Problem } from './problem.ts';
import { readPolicy } from './resolve-policy.ts';
import type { Group } from './resolved-audit.ts';
import { shapeProblems } from './shape-problems.ts';

/** The policy of an audit: by its name from the library, or as it is written there; null where it has none. */
export function choosePolicy(
	input: unknown,
	policies: Readonly<Record<string, unknown>>,
	groups: readonly Group[],
	problems: Problem[]
): Policy | null {
	if (input === undefined || input === null) return null;
	let found: unknown = input;
	if (typeof input === 'string') {
		const known = Object.keys(policies).sort();
		if (!Object.hasOwn(policies, input)) {
			const values = { hint: didYouMean(input, known), known: known.join(', ') };
			problems.push(problem('policy-unknown', { at: '/policy', found: input, values }));
			return null;
		}
		found = policies[input];
		problems.push(...shapeProblems(validatePolicy, found, `The policy ${input}`));
	}
	const policy = readPolicy(found, '/policy', problems);
	const columns = groups.map((group) => group.column);
	policy.rules.forEach((rule, i) => {
		if (rule.groups === 'all') return;
		for (const { attribute } of rule.groups) {
			if (attribute === '' || columns.includes(attribute)) continue;
			if (attribute.split(' × ').every((column) => columns.includes(column))) continue;
			problems.push(
				problem('rule-attribute-unknown', {
					at: `/policy/rules/${i}/groups`,
					found: attribute,
					values: { rule: rule.id, known: columns.join(', ') }
				})
			);
		}
	});
	return policy;
}
