import { byCodeUnit } from '../cube/compare-levels.ts';
import type { ConditionPattern } from '../tests/condition-pattern.ts';
import type { DifferenceCount } from '../tests/signed-ranks.ts';
import type { AnswerPattern, CasePattern } from './case-pattern.ts';
import { addClusterSums } from './cluster-sums.ts';
import type {
	ChangeCell,
	ContrastCell,
	PairTrouble,
	PanelCell,
	TransitionCell,
	VariantCell
} from './counterfactual-table.ts';
import { summedBy } from './summed-by.ts';

/** How many examples of a trouble are kept: the first in order of their text. */
export const mostExamples = 5;

/** A part that a list may lack adds nothing there. */
const maybe = <T>(a: T | null, b: T | null, add: (a: T, b: T) => T): T | null =>
	a === null || b === null ? (a ?? b) : add(a, b);

const casePatterns = summedBy<CasePattern>(
	(kind) => [
		kind.answersBaseline,
		kind.answersVariant,
		kind.rightBaseline,
		kind.rightVariant,
		kind.refusedBaseline,
		kind.refusedVariant,
		kind.unparsedBaseline,
		kind.unparsedVariant,
		kind.differAcross,
		kind.differBaseline,
		kind.differVariant
	],
	(a, b) => ({ ...a, cases: a.cases + b.cases })
);

const answerPatterns = summedBy<AnswerPattern>(
	({ answers, right, refused, unparsed }) => [answers, right, refused, unparsed],
	(a, b) => ({ ...a, cases: a.cases + b.cases })
);

const differences = summedBy<DifferenceCount>(
	({ difference }) => [difference],
	(a, b) => ({ ...a, pairs: a.pairs + b.pairs })
);

const conditionPatterns = summedBy<ConditionPattern<boolean>>(
	({ answers }) => answers.map(Number),
	(a, b) => ({ ...a, cases: a.cases + b.cases })
);

/** Cells of one contrast and group added up, in canonical order; so for the others below. */
export const contrasts = summedBy<ContrastCell>(
	(cell) => [cell.model, ...cell.stratum, cell.attribute, cell.baseline, cell.variant, ...cell.levels],
	(a, b) => ({
		...a,
		patterns: [...a.patterns, ...b.patterns],
		shifts: maybe(a.shifts, b.shifts, (s, t) => [...s, ...t]),
		clusters: maybe(a.clusters, b.clusters, addClusterSums)
	}),
	(cell) => ({
		...cell,
		patterns: casePatterns(cell.patterns),
		shifts: cell.shifts && differences(cell.shifts)
	})
);

export const variants = summedBy<VariantCell>(
	(cell) => [cell.model, ...cell.stratum, cell.attribute, cell.variant, ...cell.levels],
	(a, b) => ({ ...a, patterns: [...a.patterns, ...b.patterns] }),
	(cell) => ({ ...cell, patterns: answerPatterns(cell.patterns) })
);

export const transitions = summedBy<TransitionCell>(
	(cell) => [
		cell.model,
		...cell.stratum,
		cell.attribute,
		cell.baseline,
		cell.variant,
		...cell.levels,
		cell.from,
		cell.to
	],
	(a, b) => ({ ...a, pairs: a.pairs + b.pairs })
);

export const panels = summedBy<PanelCell>(
	(cell) => [cell.model, ...cell.stratum, cell.attribute, cell.baseline, ...cell.levels, ...cell.conditions],
	(a, b) => ({
		...a,
		patterns: [...a.patterns, ...b.patterns],
		replicated: a.replicated || b.replicated,
		incomplete: a.incomplete + b.incomplete
	}),
	(cell) => ({ ...cell, patterns: conditionPatterns(cell.patterns) })
);

export const changes = summedBy<ChangeCell>(
	(cell) => [
		cell.model,
		...cell.stratum,
		...cell.from,
		cell.attribute,
		cell.baseline,
		cell.variant,
		...cell.levels
	],
	(a, b) => ({ ...a, changes: [...a.changes, ...b.changes], flips: [...a.flips, ...b.flips] }),
	(cell) => ({ ...cell, changes: differences(cell.changes), flips: differences(cell.flips) })
);

export const trouble = summedBy<PairTrouble>(
	(each) => [each.model, ...each.stratum, each.kind, each.variant],
	(a, b) => ({ ...a, cases: a.cases + b.cases, examples: [...a.examples, ...b.examples] }),
	(each) => ({
		...each,
		examples: [...new Set(each.examples)].toSorted(byCodeUnit).slice(0, mostExamples)
	})
);
