import { hidesDescriptions } from './descriptions/build-descriptions.ts';
import { isOfDescriptions } from './descriptions/of-descriptions.ts';
import { noDescriptions } from './descriptions/rows.ts';
import { blankCurve, type CurveRow } from './curve-row.ts';
import { grouped } from './grouped.ts';
import { blankMatching } from './matching-row.ts';
import { blankNeed, type NeedRow } from './need-row.ts';
import { blankProxy } from './proxy-row.ts';
import { blankRater } from './rater-row.ts';
import type { Disparity, Measure, Result, VerdictRow } from './result.ts';

const blankMeasure = (row: Measure): Measure =>
	row.small
		? {
				...row,
				n: null,
				numerator: null,
				denominator: null,
				value: null,
				low: null,
				high: null,
				method: null,
				reason: 'suppressed'
			}
		: row;

const blankDisparity = (row: Disparity): Disparity =>
	row.small
		? {
				...row,
				value: null,
				low: null,
				high: null,
				low_simultaneous: null,
				high_simultaneous: null,
				low66: null,
				high66: null,
				method: null,
				test: null,
				p: null,
				p_adjusted: null,
				family_size: null,
				people: null,
				reason: 'suppressed'
			}
		: row;

/** The build already judges a small group without its numbers; this holds for results from elsewhere too. */
const blankVerdict = (row: VerdictRow): VerdictRow =>
	row.small
		? {
				...row,
				value: null,
				low: null,
				high: null,
				smallest_detectable: null,
				equivalence_p: null,
				reason: 'suppressed'
			}
		: row;

/** How many points a curve has tells of its rows too, so of each that stays one blank row leaves. */
const blankCurves = (rows: readonly CurveRow[]): readonly CurveRow[] =>
	[
		...grouped(rows, (row) => JSON.stringify([row.model, row.attribute, row.group, row.curve])).values()
	].flatMap((curve) => {
		const [first] = curve;
		return first?.small === true ? [blankCurve(first, 'suppressed')] : curve;
	});

/** The same of what groups need: how many parts they are in tells of their rows. */
const blankNeeds = (rows: readonly NeedRow[]): readonly NeedRow[] =>
	[
		...grouped(rows, (row) => JSON.stringify([row.model, row.attribute, row.group, row.need])).values()
	].flatMap((group) => {
		const [first] = group;
		return first?.small === true ? [blankNeed(first, 'suppressed')] : group;
	});

/**
 * What may leave the machine: small groups without any figure from which their count follows, and none of the
 * rows of a combination that is withheld as a whole, nor of single classes where they stay behind. A small group
 * keeps its row, so that a reader sees that it exists and why it is blank. Blanking twice changes nothing, so every writer blanks before it writes.
 */
export function blankSmall(result: Result): Result {
	const { scope, withheld } = result.leaving;
	const stays = ({ attribute }: { readonly attribute: string }): boolean => !withheld.includes(attribute);
	return {
		...result,
		scope,
		notices: result.notices.filter(({ onScreen }) => onScreen !== true),
		// A blank row would still name its class.
		measures: result.measures
			.filter((row) => stays(row) && !(row.small && row.variant !== null))
			.map(blankMeasure),
		disparities: result.disparities.filter(stays).map(blankDisparity),
		verdicts: result.verdicts
			.filter((row) => stays(row) && !(row.small && isOfDescriptions(row)))
			.map(blankVerdict),
		descriptions: hidesDescriptions(result.audit) ? noDescriptions : result.descriptions,
		curves: blankCurves(result.curves.filter(stays)),
		needs: blankNeeds(result.needs.filter(stays)),
		proxies: result.proxies.map((row) => (row.small ? blankProxy(row, 'suppressed') : row)),
		matching: result.matching
			.filter(stays)
			.map((row) => (row.small ? blankMatching(row, 'suppressed') : row)),
		raters: result.raters.filter(stays).map((row) => (row.small ? blankRater(row, 'suppressed') : row)),
		leaving: { scope, withheld: [] }
	};
}
