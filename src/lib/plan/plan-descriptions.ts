import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { caseTables } from './counterfactual/case-tables.ts';
import { ratedTables } from './counterfactual/rated-rows.ts';
import { stratumFacts } from './counterfactual/stratum-facts.ts';
import { comparisonTables } from './counterfactual/compared-rows.ts';
import type { LogShape } from './group-sets.ts';
import type { CubePlan, PlannedStatistic } from './planned-statistic.ts';
import { planAdaptationChanges } from './statistics/adaptation-changes.ts';
import { mostAnswers, planAnswerTransitions } from './statistics/answer-transitions.ts';
import { planCaseClusters } from './statistics/case-clusters.ts';
import { planCasePatterns } from './statistics/case-patterns.ts';
import { planConditionPanels } from './statistics/condition-panels.ts';
import { planHumanRatings } from './statistics/human-ratings.ts';
import { planMajorityAgreement } from './statistics/majority-agreement.ts';
import { planPairTrouble } from './statistics/pair-trouble.ts';
import { planScoreShifts } from './statistics/score-shifts.ts';
import { planVariantAnswers } from './statistics/variant-answers.ts';

/**
 * The queries that count answers under several descriptions. A case belongs to one shard or to none: they read all
 * tables of the log at once.
 * @param shape how many different answers the log holds (free text has too many for a matrix of them), and the unit of scores
 */
export function planDescriptions(
	audit: ResolvedAudit,
	tables: readonly string[],
	{ answers = 0, caseScore = 0 }: Pick<LogShape, 'answers' | 'caseScore'>
): CubePlan {
	const { counterfactual, compare, data } = audit;
	if (counterfactual === undefined) return { statistics: [] };
	const judged = counterfactual.gold !== null || counterfactual.favourable !== null;
	// Agreement is between answers of a few kinds.
	const rated = counterfactual.raters !== undefined && answers <= mostAnswers;
	const statistics: readonly PlannedStatistic[] = [
		planCasePatterns(audit),
		planVariantAnswers(audit),
		planPairTrouble(audit),
		...(answers > mostAnswers ? [] : [planAnswerTransitions(audit)]),
		...(judged && counterfactual.baseline.length > 0 ? [planConditionPanels(audit)] : []),
		...(counterfactual.score === null ? [] : [planScoreShifts(audit, caseScore)]),
		...(rated ? [planHumanRatings(audit), planMajorityAgreement(audit)] : []),
		...(data.cluster === null ? [] : [planCaseClusters(audit)]),
		...(compare === undefined ? [] : [planAdaptationChanges(audit, compare)])
	];
	return {
		tables: [
			...caseTables(audit, tables, caseScore),
			...stratumFacts(audit),
			...comparisonTables(audit),
			...(rated ? ratedTables(audit) : [])
		],
		statistics
	};
}
