import type { Cube } from '#lib/core/cube/cube.ts';
import type { SuppressedCube } from '#lib/core/suppression/suppressed-cube.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { attributeSets } from './attribute-sets.ts';
import { curvesOf, curvesOverall } from './build-curves.ts';
import { disparitiesOf } from './build-disparities.ts';
import { measuresOf, measuresOverall } from './build-measures.ts';
import { needsOf, needsOverallOf } from './build-needs.ts';
import { pooledOf } from './build-pooled.ts';
import { proxiesOf } from './build-proxies.ts';
import { ratersOf } from './build-raters.ts';
import { classMeasuresOf, classMeasuresOverall } from './class-measures.ts';
import { blankSmall } from './blank-small.ts';
import { buildDescriptions } from './descriptions/build-descriptions.ts';
import { buildScope, leavingScope, withheldAttributes } from './build-scope.ts';
import { slicesOf } from './build-slices.ts';
import { verdictsOf } from './build-verdicts.ts';
import { reportedMetrics } from './context.ts';
import { matchingOf } from './matched.ts';
import { buildNotices } from './notices.ts';
import { prepare, type Prepared } from './prepare.ts';
import type { Result } from './result.ts';
import {
	sortCurves,
	sortDisparities,
	sortMatching,
	sortMeasures,
	sortNeeds,
	sortPooled,
	sortProxies,
	sortRaters,
	sortSlices,
	sortVerdicts
} from './sort-rows.ts';

/** What a reader looks at: one model, in all attributes and their combinations or in one of them. */
export interface OnShow {
	readonly model: string;
	/** Null: in all of them. */
	readonly attribute: string | null;
}

interface ResultOf {
	readonly audit: ResolvedAudit;
	readonly cube: Cube | SuppressedCube;
	/**
	 * Absent or null: everything is built. Otherwise only what is on show, in a fraction of the time: its figures,
	 * verdicts and notices are those of the whole result, as no family of tests spans models or attributes; the
	 * scope is of the whole, and what else the audit asked is not there.
	 */
	readonly onShow?: OnShow | null;
}

/**
 * Everything an audit finds, from its counts: a pure function, the same on every machine and every day.
 * Takes a cube as it was counted, or one that was suppressed before it left; blanking the result of the first
 * gives the result of the second. What was worked out for one cube is kept with it, so that a changed
 * reference or policy costs little.
 */
export function buildResult(of: ResultOf): Result {
	const built = resultOf(of);
	// A count that did not leave stands as 0 among the others: what is read from it is no figure of anybody.
	return 'minimumCell' in of.cube ? blankSmall(built) : built;
}

/** The same with the groups of what is on show alone. */
function onlyShown(prepared: Prepared, onShow: OnShow | null): Prepared {
	if (onShow === null) return prepared;
	const { model, attribute } = onShow;
	const models = prepared.source.models.filter((name) => name === model);
	const tables = prepared.tables.filter(
		(table) => table.model === model && (attribute === null || table.set.name === attribute)
	);
	return { ...prepared, source: { ...prepared.source, models }, tables };
}

function resultOf({ audit, cube, onShow = null }: ResultOf): Result {
	const prepared = prepare(audit, cube);
	const { source, tables, build } = onlyShown(prepared, onShow);
	const reported = reportedMetrics(audit);
	const byTable = tables.map((table) => ({ table, disparities: disparitiesOf(build, reported, table) }));
	const disparities = byTable.flatMap((of) => of.disparities);
	const matching = sortMatching(
		tables.flatMap((table) => reported.flatMap((metric) => matchingOf(build, table, metric)))
	);
	const raters = sortRaters(ratersOf({ audit, cube, source, tables }));
	const whole = source.models.flatMap((model) => tables.find((table) => table.model === model) ?? []);
	const scopeOf = { audit, source: prepared.source, tables: prepared.tables, reported, disparities };
	const scope = buildScope(scopeOf);
	const leaving = { scope: leavingScope(scope, scopeOf), withheld: withheldAttributes(prepared.tables) };
	const described = buildDescriptions(audit, cube);
	const withheld = attributeSets(audit)
		.filter((set) => source.withholds(set.groups.map((group) => group.column)))
		.map((set) => set.name);
	return {
		audit,
		scope,
		notices: [
			...described.notices,
			...buildNotices({
				audit,
				scope: leaving.scope,
				tables,
				disparities,
				matching,
				raters,
				withheld,
				clustered: cube.clusters !== undefined,
				weighted: cube.weights !== undefined
			})
		],
		measures: sortMeasures([
			...whole.flatMap((table) => measuresOverall(build, reported, table)),
			...tables.flatMap((table) => measuresOf(build, reported, table)),
			...whole.flatMap((table) => classMeasuresOverall(audit, table)),
			...tables.flatMap((table) => classMeasuresOf(audit, table)),
			...described.measures
		]),
		disparities: sortDisparities(disparities),
		verdicts: sortVerdicts([
			...byTable.flatMap((of) => verdictsOf(build, of.table, of.disparities)),
			...described.verdicts
		]),
		descriptions: described.tables,
		pooled: sortPooled(tables.flatMap((table) => pooledOf(build, reported, table))),
		slices: sortSlices(
			source.models.flatMap((model) =>
				slicesOf(
					build,
					tables.filter((table) => table.model === model)
				)
			)
		),
		matching,
		raters,
		proxies: sortProxies(proxiesOf({ audit, cube, source })),
		curves: sortCurves([
			...whole.flatMap((table) => curvesOverall(audit, table)),
			...tables.flatMap((table) => curvesOf(audit, table))
		]),
		needs: sortNeeds([
			...whole.flatMap((table) => needsOverallOf(audit, cube, table)),
			...tables.flatMap((table) => needsOf(audit, cube, table))
		]),
		leaving
	};
}
