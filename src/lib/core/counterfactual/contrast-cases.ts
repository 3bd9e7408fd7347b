import { hasBothSides, type CasePattern } from './case-pattern.ts';
import type { ContrastCell } from './counterfactual-table.ts';

/** The cases of one contrast: what its figures are read from. */
export type ContrastCases = Pick<ContrastCell, 'patterns' | 'clusters'>;

/** Patterns of cases that were answered under both descriptions. */
export const pairedPatterns = ({ patterns }: ContrastCases): readonly CasePattern[] =>
	patterns.filter((pattern) => pattern.cases > 0 && hasBothSides(pattern));

/**
 * Whether each case is one pair of answers and stands by itself, so that methods for paired counts hold as they stand.
 * With several answers a side, or several cases a cluster, uncertainty is that of case values.
 */
export const isSimple = (of: ContrastCases): boolean =>
	of.clusters === null &&
	pairedPatterns(of).every(({ answersBaseline, answersVariant }) => answersBaseline * answersVariant === 1);
