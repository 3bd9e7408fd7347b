import { metricIds } from '../core/metrics/metric.ts';
import type { Limit } from '../core/verdict/verdict.ts';
import { validatePolicy } from './generated/validators.js';
import { list, number, oneOf, record, text, texts } from './loose.ts';
import { problem } from './messages.ts';
import { pointerTo } from './pointer.ts';
import { comparisonIds, compositeIds } from './policy.ts';
import type { Policy, Rule, RuleGroups } from './policy.ts';
import type { Outcome, Problem } from './problem.ts';
import { repeated } from './repeated.ts';
import { shapeProblems } from './shape-problems.ts';

/** A policy file with every default written out, or all that is wrong with it. */
export function resolvePolicy(input: unknown): Outcome<Policy> {
	const problems: Problem[] = [...shapeProblems(validatePolicy, input, 'The policy')];
	const policy = readPolicy(input, '', problems);
	return problems.length === 0 ? { ok: true, value: policy } : { ok: false, problems };
}

/** Reads what it can of a policy and adds what its meaning gets wrong to `problems`; its shape is the schema's to judge. */
export function readPolicy(input: unknown, at: string, problems: Problem[]): Policy {
	const file = record(input);
	const id = text(file['id']) ?? '';
	const rulesAt = pointerTo(at, 'rules');
	const one = !Array.isArray(file['rules']);
	const ruleAt = (i: number) => (one ? rulesAt : pointerTo(rulesAt, i));
	const rules = list(file['rules']).map((rule, i) => readRule(rule, ruleAt(i), problems));
	for (const i of repeated(rules.map((rule) => rule.id || null))) {
		problems.push(problem('rule-twice', { at: pointerTo(ruleAt(i), 'id'), found: rules[i]?.id }));
	}
	return {
		id,
		title: text(file['title']) ?? id,
		citation: text(file['citation']) ?? '',
		wording: text(file['wording']) ?? '',
		version: text(file['version']) ?? '1',
		rules
	};
}

function readRule(input: unknown, at: string, problems: Problem[]): Rule {
	const file = record(input);
	const id = text(file['id']) ?? '';
	const composite = oneOf(file['comparison'], compositeIds, null);
	const metric = oneOf(file['metric'], metricIds, null);
	const comparison = composite ?? oneOf(file['comparison'], comparisonIds, 'difference');

	if (composite !== null && metric !== null) {
		problems.push(
			problem('rule-has-metric', {
				at: pointerTo(at, 'metric'),
				found: metric,
				values: { rule: id, comparison }
			})
		);
	}
	if (composite === null && (file['metric'] === undefined || file['metric'] === null)) {
		problems.push(problem('rule-needs-metric', { at, values: { rule: id, comparison } }));
	}
	if (metric === 'count') {
		problems.push(
			problem('rule-metric-is-count', { at: pointerTo(at, 'metric'), found: metric, values: { rule: id } })
		);
	}
	return {
		id,
		title: text(file['title']) ?? id,
		metric,
		comparison,
		groups: readGroups(file['groups']),
		side: oneOf(file['side'], ['worse', 'both'], 'both'),
		limit: readLimit(file['limit'], pointerTo(at, 'limit'), problems),
		minimumDenominator: number(file['minimumDenominator']) ?? 30,
		missingMembership: oneOf(file['missingMembership'], ['shown', 'compared'], null)
	};
}

function readGroups(input: unknown): RuleGroups {
	if (input === undefined || input === 'all') return 'all';
	return list(input).map((item) => {
		const { attribute, levels } = record(item);
		return {
			attribute: text(attribute) ?? '',
			levels: levels === undefined || levels === 'all' ? 'all' : texts(levels)
		};
	});
}

function readLimit(input: unknown, at: string, problems: Problem[]): Limit | null {
	if (input === undefined || input === null) return null;
	const file = record(input);
	const [min, max] = [number(file['min']), number(file['max'])];
	if (min === null && max === null && typeof input === 'object') {
		const unset = (value: unknown) => value === undefined || value === null;
		if (unset(file['min']) && unset(file['max'])) problems.push(problem('limit-empty', { at, found: input }));
	}
	if (min !== null && max !== null && min > max) {
		problems.push(problem('limit-crossed', { at, found: `${min} > ${max}` }));
	}
	return { min, max };
}
