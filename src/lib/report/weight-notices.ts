import { metrics } from '#lib/core/metrics/registry.ts';
import { kishSize } from '#lib/core/weights/kish-size.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { comparable } from './comparable.ts';
import { reportedMetrics } from './context.ts';
import { effectiveOf } from './effective.ts';
import { wholeNumber } from './figures.ts';
import { isSmall, type GroupTable, type Population } from './group-tables.ts';
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
			.filter((metric) => metric.needsScore === true)
			.map(({ title }) => title),
		...(audit.strata.length === 0 ? [] : ['comparisons within strata']),
		...(audit.matching === undefined ? [] : ['matched comparisons']),
		...(audit.agreement === undefined ? [] : ['the agreement of raters'])
	];
	return [
		...models.flatMap(({ model, population }) => {
			const worth = audit.outcome.type === 'binary' ? ofDecision(population) : ofOutcome(population);
			const about = models.length > 1 ? `${readableText(model)}: ` : '';
			const text = `${about}Rows count by their weight in ${name}. ${worth ?? ''}`;
			return worth === null ? [] : [notice('weight-effect', 'note', text)];
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

const rowsText = (rows: number, size: number): string =>
	`${wholeNumber(rows)} rows tell as much as ${wholeNumber(Math.floor(size))} that weigh alike.`;

/** How much the weighted rows of one model tell of the figure that every log has. Null where the population is blank. */
function ofDecision(population: Population): string | null {
	const metric = metrics.selection_rate;
	const { proportion } = comparable(metric);
	const small = isSmall({ publishable: population.publishable }, metric, { population, withheld: false });
	if (proportion === null || small || population.n === 0) return null;
	const { trials } = effectiveOf(proportion, population.counts, null);
	return `For the selection rate, ${rowsText(population.n, trials)}`;
}

/** The same of an outcome that is no decision, which has no figure that every log has. */
function ofOutcome({ counts: { weights }, n, publishable }: Population): string | null {
	if (weights === undefined || publishable !== 'cells' || n === 0) return null;
	const size = kishSize(weights.sums, { tp: 1, fp: 1, fn: 1, tn: 1 });
	return `For a mean that has nothing to do with the weights, ${rowsText(n, size)}`;
}
