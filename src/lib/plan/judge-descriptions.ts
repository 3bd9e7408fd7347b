import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { Comparison, Counterfactual, Raters, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { presentLevels, sum, type Find } from './find-findings.ts';
import { listedLevels } from './listed-levels.ts';
import { mostLevels } from './longest-list.ts';
import { tooManyLevels } from './too-many-levels.ts';

/** The descriptions that the audit names must be there, and there must be two to compare. */
export function judgeDescriptions(
	{ counterfactual, compare }: ResolvedAudit,
	find: Find
): readonly Problem[] {
	if (counterfactual === undefined) return [];
	const { variant: column, baseline, contrasts, raters, score } = counterfactual;
	const levels = presentLevels(find('description', 0));
	const at = '/counterfactual';
	if (levels.length > mostLevels) return [tooManyLevels(column, `${at}/variant`)];
	const known = listedLevels(levels);
	const absent = (level: string, place: string): readonly Problem[] =>
		levels.includes(level)
			? []
			: [problem('description-not-found', { at: place, found: level, column, values: { known } })];
	if (levels.length < 2)
		return [
			problem('descriptions-too-few', { at: `${at}/variant`, found: column, column, values: { known } })
		];
	return [
		...baseline.flatMap((level, i) => absent(level, `${at}/baseline/${i}`)),
		...contrasts.flatMap((contrast, i) => [
			...absent(contrast.baseline, `${at}/contrasts/${i}/baseline`),
			...absent(contrast.variant, `${at}/contrasts/${i}/variant`)
		]),
		...judgeGoodAnswers(counterfactual, find),
		...(compare === undefined ? [] : judgeAdaptation(compare, find)),
		...(score === null || sum(find('case-score', 0)) > 0
			? []
			: [problem('score-not-a-number', { at: `${at}/score`, found: score, column: score })]),
		...(raters === undefined ? [] : judgeRaters(raters, presentLevels(find('rater', 0))))
	];
}

/**
 * Right or favourable answers that nobody gives are most likely spelt unlike the answers: every shift would be 0, and
 * look like proof that there is none.
 */
function judgeGoodAnswers({ gold, favourable, answer }: Counterfactual, find: Find): readonly Problem[] {
	const known = listedLevels(presentLevels(find('answer', 0)));
	if (gold !== null) {
		const right = presentLevels(find('gold', 0));
		const met = right.length === 0 || sum(find('right', 0)) > 0;
		const found = { at: '/counterfactual/gold', found: gold, column: answer };
		return met
			? []
			: [
					problem('gold-never-answered', { ...found, values: { known, gold, expected: listedLevels(right) } })
				];
	}
	const given = presentLevels(find('favourable', 0));
	return (favourable ?? []).flatMap((level, i) =>
		given.includes(level)
			? []
			: [
					problem('favourable-not-found', {
						at: `/counterfactual/favourable/${i}`,
						found: level,
						column: answer,
						values: { known }
					})
				]
	);
}

/** A baseline that is not there would leave nothing to compare, without a word. */
function judgeAdaptation({ by, baseline }: Comparison, find: Find): readonly Problem[] {
	const levels = presentLevels(find('adaptation', 0));
	if (baseline === null || levels.includes(baseline) || levels.length > mostLevels) return [];
	const [column = ''] = by;
	const known = listedLevels(levels);
	return [
		problem('adaptation-not-found', { at: '/compare/baseline', found: baseline, column, values: { known } })
	];
}

/** People who are not among the raters would leave their answers among the models'. */
const judgeRaters = ({ column, humans }: Raters, levels: readonly string[]): readonly Problem[] =>
	humans.flatMap((human, i) =>
		levels.includes(human)
			? []
			: [
					problem('rater-not-found', {
						at: `/counterfactual/raters/humans/${i}`,
						found: human,
						column,
						values: { known: listedLevels(levels) }
					})
				]
	);
