import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import { pairDegrees } from '#lib/core/intervals/pair-degrees.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { respected } from '#lib/core/verdict/judge.ts';
import { smallestDetectable } from '#lib/core/verdict/smallest-detectable.ts';
import type { Rule } from '#lib/spec/policy.ts';
import { comparable } from './comparable.ts';
import type { Build } from './context.ts';
import { effectivePair, pooledEffect } from './effective.ts';
import { simultaneousLevel } from './families.ts';
import type { GroupRow, GroupTable } from './group-tables.ts';
import { judgedBy } from './judged-by.ts';
import type { Disparity } from './result.ts';
import { isRatio } from './verdict-sentence.ts';

/** The smallest gap beyond the limit that these rows could have shown, in the comparison's own units. */
export function detectable(
	{ build, rule, table }: { readonly build: Build; readonly rule: Rule; readonly table: GroupTable },
	disparity: Disparity,
	row: GroupRow,
	against: GroupStatistics | null
): number | null {
	if (rule.metric === null || rule.limit === null || against === null) return null;
	const of = comparable(metrics[rule.metric]);
	if (of.proportion === null) return null;
	const pair = effectivePair(of.proportion, [row.counts, against], pooledEffect(table, metrics[rule.metric]));
	const { a: group, b: reference } = pair;
	const rate = reference.trials === 0 ? 0 : reference.successes / reference.trials;
	const allowed = respected({ ...judgedBy(build, rule), limit: rule.limit });
	const ask = (margin: number, above: boolean): number | null =>
		Number.isFinite(margin)
			? smallestDetectable({
					trials: group.trials,
					referenceTrials: reference.trials,
					referenceRate: rate,
					degrees: pairDegrees(pair),
					level: simultaneousLevel(build.audit.inference, disparity.family_size ?? 1),
					margin: Math.max(0, margin),
					above
				})
			: null;
	if (isRatio(rule.comparison)) {
		if (rate === 0) return null;
		const below = ask(rate * (1 - allowed.low), false);
		const above = ask(rate * (allowed.high - 1), true);
		if (below !== null && below < rate) return 1 - below / rate;
		return above === null ? null : 1 + above / rate;
	}
	const gaps = [ask(allowed.high / of.scale, true), ask(-allowed.low / of.scale, false)].filter(
		(gap) => gap !== null
	);
	return gaps.length === 0 ? null : of.scale * Math.min(...gaps);
}
