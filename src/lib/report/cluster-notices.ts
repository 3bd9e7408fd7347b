import { asksScores } from '#lib/spec/asks-scores.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { comparable } from './comparable.ts';
import { reportedMetrics } from './context.ts';
import { effectiveOf } from './effective.ts';
import { descriptionsAlone } from './descriptions/of-descriptions.ts';
import { decimal, wholeNumber } from './figures.ts';
import { isSmall, type GroupTable } from './group-tables.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { minimumCell } from './prepare.ts';
import { readableText } from './readable-text.ts';
import type { Notice } from './result.ts';

interface ClusterNoticesOf {
	readonly audit: ResolvedAudit;
	readonly tables: readonly GroupTable[];
	/** Whether the cube holds cluster moments. */
	readonly clustered: boolean;
}

/** What clustered rows did to the intervals, or that they are not taken into account, and where. */
export function clusterNotices({ audit, tables, clustered }: ClusterNoticesOf): readonly Notice[] {
	const { cluster } = audit.data;
	if (cluster === null) return [];
	const name = readableText(cluster);
	if (descriptionsAlone(audit)) {
		return [
			{
				code: 'clusters-alike',
				severity: 'note',
				text: `Flip rates, net shifts and the excess count cases of one ${name} together. Other intervals and tests take them to be alike and may be wider than they need be; the matched odds have no interval.`
			}
		];
	}
	if (!clustered) {
		return [
			{
				code: 'cluster-unused',
				severity: 'caution',
				text: `Several rows belong to one ${name}, and these counts do not hold how they lie: the intervals treat rows as independent and are too narrow.`
			}
		];
	}
	const models = tables.filter((table, at) => tables.findIndex(({ model }) => model === table.model) === at);
	const alike = takenAlike(audit);
	return [
		...models.flatMap((table) => effectNotice(audit, table, models.length > 1, name)),
		...(alike.length === 0
			? []
			: [
					{
						code: 'clusters-alike',
						severity: 'note',
						text: `Intervals and tests of ${alike.join(', ')} take all rows of one ${name} to be alike: they may be wider than they need be, and are hardly ever too narrow.`
					} as const
				])
	];
}

/** What is reported whose own cluster moments are not counted, in words. */
function takenAlike(audit: ResolvedAudit): readonly string[] {
	const figures = reportedMetrics(audit).filter((metric) => metric.kind === 'estimate');
	return [
		...figures.map(({ title }) => title),
		...(asksScores(audit) ? ['curves'] : []),
		...(audit.needs === undefined ? [] : ['needs at the same score']),
		...(audit.outcome.type === 'classes' ? ['single classes'] : []),
		...(audit.strata.length > 0 ? ['comparisons within strata'] : []),
		...(audit.matching === undefined ? [] : ['matched comparisons'])
	];
}

/** How much the rows of one model tell, by the figure that every log has. Silent where the whole population is blank. */
function effectNotice(
	audit: ResolvedAudit,
	{ model, population }: GroupTable,
	several: boolean,
	name: string
): readonly Notice[] {
	const metric = metrics.selection_rate;
	const fraction = comparable(metric).proportion;
	const { counts, publishable, n } = population;
	const small = isSmall({ publishable }, metric, { population, withheld: false });
	if (fraction === null || counts.clusters === undefined || small || n === 0) return [];
	const { clusters } = counts.clusters.moments;
	const size = effectiveOf(fraction, counts, null).trials;
	const many = clusters >= minimumCell(audit) ? `${wholeNumber(clusters)} clusters` : 'few clusters';
	// Only a binary outcome has a selection rate.
	const worth =
		audit.outcome.type === 'binary'
			? ` For the selection rate, ${wholeNumber(n)} rows tell as much as ${wholeNumber(Math.floor(size))} independent ones (design effect ${decimal(n / size, 2)}); intervals and tests are as wide as that asks.`
			: '';
	return [
		{
			code: 'cluster-effect',
			severity: 'note',
			text: `${several ? `${readableText(model)}: ` : ''}Rows that belong to one ${name} are taken together (${many}).${worth}`
		}
	];
}
