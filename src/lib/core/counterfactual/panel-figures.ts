import { cochranQ } from '../tests/cochran-q.ts';
import { heldPatterns, type ConditionPattern } from '../tests/condition-pattern.ts';
import { untested, type TestAnswer } from '../tests/test-answer.ts';
import { figureOfPairs, figureOfShare, noFigure, type CaseFigure } from './case-figure.ts';
import type { PanelCell } from './counterfactual-table.ts';

/** More descriptions than this make no pattern of a case, which is kept as a number of 128 bits: there is no panel. */
export const mostConditions = 120;

/** What several descriptions do together to the same cases. */
export interface WorstCase {
	readonly conditions: readonly string[];
	/** Whether all descriptions are right equally often. No answer (`replicated`) where a description has several answers. */
	readonly cochranQ: TestAnswer;
	/** Share of cases that are right under every one of the descriptions (in every answer given). */
	readonly share: CaseFigure;
	/** The baseline's share minus that one: what the worst case costs. Negative where a case was wrong in the baseline alone. */
	readonly drop: CaseFigure;
}

export interface PanelFigures {
	readonly cases: number;
	readonly incomplete: number;
	/** Share of these cases that are right under the baseline (in every answer given). */
	readonly baseline: CaseFigure;
	/** Over all descriptions of the panel. */
	readonly all: WorstCase;
	/** Without the baseline; the same as `all` where the panel has none. */
	readonly variants: WorstCase;
}

type Pattern = ConditionPattern<boolean>;

const casesWhere = (patterns: readonly Pattern[], holds: (pattern: Pattern) => boolean): number =>
	patterns.reduce((sum, pattern) => sum + (holds(pattern) ? pattern.cases : 0), 0);

/** The panel over these of its conditions. */
function worstCase(panel: PanelCell, places: readonly number[], baselineAt: number): WorstCase {
	const { held, cases } = heldPatterns(panel.patterns);
	const chosen = held.map((pattern) => ({
		...pattern,
		answers: places.map((place) => pattern.answers[place] === true)
	}));
	const inAll = ({ answers }: Pattern): boolean => places.every((place) => answers[place] === true);
	const inBaseline = ({ answers }: Pattern): boolean => answers[baselineAt] === true;
	const count = (baseline: boolean, every: boolean): number =>
		casesWhere(held, (pattern) => inBaseline(pattern) === baseline && inAll(pattern) === every);
	const lost = count(true, false);
	const drop = (): CaseFigure => {
		if (baselineAt < 0) return noFigure('no-reference', 'tango');
		if (cases === 0) return noFigure('no-rows', 'tango');
		// With the baseline among them, no case can be won: the drop is itself a share of cases.
		if (places.includes(baselineAt)) return figureOfShare(lost, cases);
		return figureOfPairs(
			{
				both: count(true, true),
				firstOnly: lost,
				secondOnly: count(false, true),
				neither: count(false, false)
			},
			cases
		);
	};
	return {
		conditions: places.map((place) => panel.conditions[place] ?? ''),
		cochranQ: panel.replicated ? untested('cochran-q', 'replicated') : cochranQ(chosen),
		share:
			places.length === 0
				? noFigure('too-few-groups', 'wilson')
				: figureOfShare(casesWhere(held, inAll), cases),
		drop: drop()
	};
}

/**
 * Cochran's Q over all descriptions of the same cases, and the worst case: a case counts as right only if it is right
 * under every one. The share falls with every description that is added (and every replicate), so it compares only
 * panels of one shape. With and without the baseline. No answer (`no-rows`) without a case answered under all.
 * Source: Liang et al. 2022, "Holistic evaluation of language models", section 4.4 (worst case over perturbations).
 */
export function panelFigures(panel: PanelCell): PanelFigures {
	const places = panel.conditions.map((_, place) => place);
	const at = panel.baseline === null ? -1 : panel.conditions.indexOf(panel.baseline);
	const { held, cases } = heldPatterns(panel.patterns);
	const inBaseline = ({ answers }: Pattern): boolean => answers[at] === true;
	return {
		cases,
		incomplete: panel.incomplete,
		baseline:
			at < 0 ? noFigure('no-reference', 'wilson') : figureOfShare(casesWhere(held, inBaseline), cases),
		all: worstCase(panel, places, at),
		variants: worstCase(
			panel,
			places.filter((place) => place !== at),
			at
		)
	};
}
