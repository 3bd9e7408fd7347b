import type { Rule } from '#lib/spec/policy.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { averageOddsOf, contrastsOf, impactRatiosOf } from './build-disparities.ts';
import { buildExtreme } from './build-extremes.ts';
import { compositeExtremes, extremesOf, type ExtremeKind } from './extreme-kinds.ts';
import type { Build } from './context.ts';
import { withMembership, type GroupRow, type GroupTable } from './group-tables.ts';
import { rowsBehind } from './reference-side.ts';
import type { Disparity, VerdictRow } from './result.ts';
import { verdictOnContrast, verdictOnExtreme } from './verdict-rows.ts';

/** What every rule of the policy says of one table: a row for each group it looks at, or one for an extreme over them. */
export const verdictsOf = (
	build: Build,
	table: GroupTable,
	disparities: readonly Disparity[]
): readonly VerdictRow[] =>
	(build.audit.policy?.rules ?? []).flatMap((rule) => {
		if (!appliesTo(rule, table)) return [];
		const judged = rule.missingMembership === null ? table : withMembership(table, rule.missingMembership);
		const kind = extremeKind(rule);
		if (kind !== null)
			return [verdictOnExtreme({ build, rule, table: judged, kind }, extreme(build, rule, judged, kind))];
		const known = rule.missingMembership === null ? disparities : null;
		return contrasts(build, rule, judged, known).flatMap((disparity) => {
			const row = judged.rows.find((group) => group.title === disparity.group);
			if (row === undefined || !row.compared || !levelApplies(rule, judged, row)) return [];
			if (disparity.group === disparity.reference) return [];
			return [verdictOnContrast({ build, rule, table: judged }, disparity, row)];
		});
	});

function appliesTo(rule: Rule, { set }: GroupTable): boolean {
	return rule.groups === 'all' || rule.groups.some(({ attribute }) => attribute === set.name);
}

/** A rule names levels as the log has them, or by their titles. */
function levelApplies(rule: Rule, { set }: GroupTable, row: GroupRow): boolean {
	if (rule.groups === 'all') return true;
	return rule.groups
		.filter(({ attribute }) => attribute === set.name)
		.some(
			({ levels }) =>
				levels === 'all' ||
				levels.includes(row.title) ||
				levels.includes(row.levels.map((level) => level ?? '').join(' × '))
		);
}

function extremeKind(rule: Rule): ExtremeKind | null {
	const composite = compositeExtremes.find(({ comparison }) => comparison === rule.comparison);
	if (composite !== undefined) return composite;
	if (rule.metric === null) return null;
	return extremesOf(metrics[rule.metric]).find(({ comparison }) => comparison === rule.comparison) ?? null;
}

/** Groups below the rule's minimum are left out of an extreme: one tiny group must not decide for all. */
const extreme = (build: Build, rule: Rule, table: GroupTable, kind: ExtremeKind): Disparity =>
	buildExtreme(build, table, kind, (row) =>
		kind.parts.every((metric) => rowsBehind(metric, row) >= rule.minimumDenominator)
	);

/** The contrasts that a rule reads: those of the table where they are for the same groups, made anew where not. */
function contrasts(
	build: Build,
	rule: Rule,
	table: GroupTable,
	known: readonly Disparity[] | null
): readonly Disparity[] {
	if (rule.comparison === 'average_odds_difference') {
		return averageOddsOf(build, table);
	}
	if (rule.metric === null) return [];
	const metric = metrics[rule.metric];
	if (rule.comparison === 'impact_ratio')
		return impactRatiosOf(build, table, metric, rule.minimumDenominator);
	const rows = known ?? contrastsOf(build, table, metric);
	return rows.filter((row) => row.metric === rule.metric && row.comparison === rule.comparison);
}
