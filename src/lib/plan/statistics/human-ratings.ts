import { byCodeUnit } from '#lib/core/cube/compare-levels.ts';
import type { AnswersOfItem, RatedCell } from '#lib/core/counterfactual/rating-table.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { withDescriptions } from '../counterfactual/add-to-cube.ts';
import { otherStrata, ratersOf } from '../counterfactual/rated-rows.ts';
import { heldText } from '../counterfactual/read-contrast.ts';
import type { PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn, textIn } from '../read-answer.ts';
import { join, sql } from '../sql.ts';

/** Between an answer and its number, and between answers: control characters that no answer is read with. */
const within = '\u001f';
const between = '\u001e';

/** How many people gave each answer to a description: items by kind. */
export function planHumanRatings(audit: ResolvedAudit): PlannedStatistic {
	const strata = otherStrata(audit);
	const keys = join([sql`model`, ...strata.map(({ column }) => column), sql`v`], sql`, `);
	const cases = additiveSql({ name: 'items', statistic: { kind: 'integers', value: sql`1` } });
	return {
		name: 'ratings by people',
		statement: sql`SELECT ${keys}, kind, ${cases}
FROM rated
GROUP BY ${keys}, kind`,
		read: (rows, cube) => {
			const people = rows.map((row): RatedCell => ({
				model: modelIn(row),
				stratum: strata.map(({ name }) => textIn(row, name) || null),
				variant: heldText(row, 'v'),
				patterns: [{ answers: answersIn(heldText(row, 'kind')), items: integerIn(row, 'items') }]
			}));
			const ratings = { rater: ratersOf(audit).column, people, majority: [] };
			return withDescriptions(cube, audit, { ratings });
		}
	};
}

const answersIn = (kind: string): AnswersOfItem['answers'] =>
	kind
		.split(between)
		.map((part) => {
			const [answer = '', ratings = ''] = part.split(within);
			return { answer, ratings: Number(ratings) };
		})
		.toSorted((a, b) => byCodeUnit(a.answer, b.answer));
