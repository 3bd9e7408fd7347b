import { metrics } from '#lib/core/metrics/registry.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { comparable } from './comparable.ts';
import { reportedMetrics } from './context.ts';
import { effectiveOf } from './effective.ts';
import { wholeNumber } from './figures.ts';
import { isSmall, type GroupTable } from './group-tables.ts';
import { readableText } from './readable-text.ts';
import type { Notice } from './result.ts';

interface WeightNoticesOf {
	readonly audit: ResolvedAudit;
	readonly tables: readonly GroupTable[];
	/** Whether the cube holds weights. */
	readonly weighted: boolean;
}

/** What weights did to the figures, or that they are not used, and where. */
export function weightNotices({ audit, tables, weighted }: WeightNoticesOf): readonly Notice[] {
	const { weight } = audit.data;
	if (weight === null) return [];
	const name = readableText(weight);
	const notice = (code: string, severity: Notice['severity'], text: string): Notice => ({
		code,
		severity,
		text
	});
	if (!weighted) {
		return [
			notice(
				'weight-unused',
				'caution',
				`These counts do not hold the weights in ${name}: every row counts once.`
			)
		];
	}
	const models = tables.filter((table, at) => tables.findIndex(({ model }) => model === table.model) === at);
	const unweighted = [
		...reportedMetrics(audit)
			.filter((metric) => metric.kind === 'estimate')
			.map(({ title }) => title),
		...(audit.strata.length === 0 ? [] : ['comparisons within strata']),
		...(audit.matching === undefined ? [] : ['matched comparisons']),
		...(audit.agreement === undefined ? [] : ['the agreement of raters'])
	];
	return [
		...models.flatMap(({ model, population }) => {
			const metric = metrics.selection_rate;
			const { proportion } = comparable(metric);
			const small = isSmall({ publishable: population.publishable }, metric, { population, withheld: false });
			if (proportion === null || small || population.n === 0) return [];
			const size = wholeNumber(Math.floor(effectiveOf(proportion, population.counts, null).trials));
			const about = models.length > 1 ? `${readableText(model)}: ` : '';
			return [
				notice(
					'weight-effect',
					'note',
					`${about}Rows count by their weight in ${name}. For the selection rate, ${wholeNumber(population.n)} rows tell as much as ${size} that weigh alike.`
				)
			];
		}),
		...(unweighted.length === 0
			? []
			: [
					notice(
						'weight-partly',
						'caution',
						`Not weighted: ${unweighted.join(', ')}. There every row counts once.`
					)
				])
	];
}
