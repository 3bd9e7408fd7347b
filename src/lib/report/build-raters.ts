import { agreementFigures } from '#lib/core/agreement/agreement-figures.ts';
import {
	agreementDifference,
	figureInterval,
	type AgreementFigure
} from '#lib/core/agreement/agreement-figure.ts';
import { restOfRatedRows, type RatedRows } from '#lib/core/agreement/rated-rows.ts';
import { ratingCategories } from '#lib/core/agreement/rating-scale.ts';
import { levelsKey } from '#lib/core/cube/compare-levels.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import type { NoAnswer } from '#lib/core/metrics/answer.ts';
import { ratedGroups, ratingsMayLeave, type RatedGroups } from '#lib/core/suppression/suppress-ratings.ts';
import type { SuppressedCube } from '#lib/core/suppression/suppressed-cube.ts';
import type { RaterAgreement, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { GroupSource } from './group-source.ts';
import type { GroupRow, GroupTable } from './group-tables.ts';
import { minimumCell } from './prepare.ts';
import { blankRater, everyRater, type RaterPlace, type RaterRow } from './rater-row.ts';
import { raterReference, type RaterReference } from './rater-reference.ts';
import { overall } from './result.ts';

interface RatersOf {
	readonly audit: ResolvedAudit;
	readonly cube: Cube | SuppressedCube;
	readonly source: GroupSource;
	readonly tables: readonly GroupTable[];
}

/** The ratings of one model's groups over some attributes, and whether they may leave. */
interface Rated {
	readonly rows: ReadonlyMap<string, readonly RatedRows[]>;
	readonly small: boolean;
}

/** How far raters agree on everyone's rows and on those of each group of a single attribute, beside its reference's. */
export function ratersOf(of: RatersOf): readonly RaterRow[] {
	const { agreement } = of.audit;
	if (agreement === undefined) return [];
	return of.source.models.flatMap((model) => {
		const everyone = ratedOf(of, model, []);
		const figures = figuresWith(agreement, everyone?.rows.get(levelsKey([])) ?? []);
		const whole = { model, attribute: overall, group: overall, reference: null };
		const all = figures(everyone?.rows.get(levelsKey([])) ?? []);
		return [
			...rowsOf(of.audit, { place: whole, rated: everyone, figures: all, beside: null }),
			...of.tables
				.filter((table) => table.model === model && table.set.groups.length === 1)
				.flatMap((table) => rowsOfTable(of, { table, figures, everyone }))
		];
	});
}

type Figures = (rows: readonly RatedRows[]) => readonly AgreementFigure[];

/** Every group of a model is read on the ratings that the model's whole log shows. */
function figuresWith({ columns, scale, order }: RaterAgreement, everyone: readonly RatedRows[]): Figures {
	const categories = ratingCategories(everyone, { numbers: scale !== 'nominal', order });
	return (rows) => agreementFigures(rows, { raters: columns.length, scale, categories });
}

function rowsOfTable(
	of: RatersOf,
	{
		table,
		figures,
		everyone
	}: { readonly table: GroupTable; readonly figures: Figures; readonly everyone: Rated | null }
): readonly RaterRow[] {
	const attributes = table.set.groups.map(({ column }) => column);
	const own = ratedOf(of, table.model, attributes);
	// The groups add up to everyone: where everyone's ratings stay behind, so do theirs.
	const rated = own && { ...own, small: own.small || everyone?.small === true };
	const side = raterReference(table);
	const rowsOfGroup = (row: GroupRow) => rated?.rows.get(levelsKey(row.levels)) ?? [];
	const population = [...(rated?.rows.values() ?? [])].flat();
	const against = side.kind === 'group' ? figures(rowsOfGroup(side.row)) : null;
	return table.rows.flatMap((row) => {
		const rows = rowsOfGroup(row);
		const itself = side.kind === 'group' && side.row === row;
		const rest = side.kind === 'rest' ? figures(restOfRatedRows(population, rows)) : null;
		return rowsOf(of.audit, {
			place: {
				model: table.model,
				attribute: table.set.name,
				group: row.title,
				reference: itself ? null : titleOf(side)
			},
			rated,
			figures: figures(rows),
			beside: itself ? null : (against ?? rest)
		});
	});
}

const titleOf = (side: RaterReference): string | null => (side.kind === 'none' ? null : side.title);

interface GroupFigures {
	readonly place: Pick<RaterRow, 'model' | 'attribute' | 'group' | 'reference'>;
	/** Null where ratings were not counted, or do not fit the audit. */
	readonly rated: Rated | null;
	readonly figures: readonly AgreementFigure[];
	/** The same figures of the reference; null where there is none. */
	readonly beside: readonly AgreementFigure[] | null;
}

const rowsOf = (audit: ResolvedAudit, { place, rated, figures, beside }: GroupFigures): readonly RaterRow[] =>
	figures.map((figure, at) => {
		const columns = audit.agreement?.columns ?? [];
		const names = figure.raters?.map((rater) => columns[rater] ?? '') ?? [];
		const own: RaterPlace = {
			...place,
			rater: names[0] ?? everyRater,
			other: names[1] ?? everyRater,
			measure: figure.measure,
			small: rated?.small ?? false
		};
		if (rated === null) return blankRater(own, 'not-counted');
		if (rated.rows.size === 0 && rated.small) return blankRater(own, 'suppressed');
		const interval = figureInterval(figure, audit.inference.level);
		return {
			...own,
			n: figure.rows,
			value: figure.answer.value,
			low: interval?.low ?? null,
			high: interval?.high ?? null,
			method: interval === null ? null : figure.method,
			...differenceOf(figure, beside?.[at] ?? null, audit.inference.level),
			reason: figure.answer.reason
		};
	});

type Difference = Pick<
	RaterRow,
	'difference' | 'difference_low' | 'difference_high' | 'difference_method' | 'difference_reason'
>;

function differenceOf(figure: AgreementFigure, beside: AgreementFigure | null, level: number): Difference {
	const none = (reason: NoAnswer): Difference => ({
		difference: null,
		difference_low: null,
		difference_high: null,
		difference_method: null,
		difference_reason: reason
	});
	if (beside === null) return none('no-reference');
	const [own, other] = [figure.answer, beside.answer];
	if (own.reason !== null) return none(own.reason);
	if (other.reason !== null) return none(other.reason);
	const interval = agreementDifference(figure, beside, level);
	return {
		difference: own.value - other.value,
		difference_low: interval?.low ?? null,
		difference_high: interval?.high ?? null,
		difference_method:
			interval === null ? null : figure.method === 'wilson' ? 'newcombe' : `mover, ${figure.method}`,
		difference_reason: null
	};
}

/** Null where they were not counted. In a suppressed cube the groups of an attribute are all there, or none may leave. */
function ratedOf(
	{ audit, cube, source }: RatersOf,
	model: string,
	attributes: readonly string[]
): Rated | null {
	if (cube.ratings === undefined) return null;
	const groups: RatedGroups = ratedGroups(cube.ratings, source.models, attributes);
	const own = groups.filter((group) => group.model === model);
	const raters = audit.agreement?.columns.length;
	if (own.some(({ value }) => value.some(({ ratings }) => ratings.length !== raters))) return null;
	const rows = new Map(own.map(({ levels, value }) => [levelsKey(levels), value]));
	const least = minimumCell(audit);
	const whole = source.groups(model, []) ?? [];
	if (whole.every(({ n, publishable }) => n === 0 && publishable !== 'nothing'))
		return { rows, small: false };
	if ('minimumCell' in cube) return { rows, small: least > 1 && rows.size === 0 };
	const publishable = [...whole, ...(source.groups(model, attributes) ?? [])].map(
		(group) => group.publishable
	);
	return { rows, small: !ratingsMayLeave(groups, model, { minimumCell: least, publishable }) };
}
