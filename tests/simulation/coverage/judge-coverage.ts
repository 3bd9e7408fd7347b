import { meanCoverage, worstCell, type SubjectCoverage } from './simulate-coverage.ts';

/** Least mean coverage of any method that promises 95 %, and least of a score method in any cell of 30 rows or more. */
const least = { mean: 0.94, cell: 0.88 };

/** What chance may take off a share of so many runs: four standard errors; nothing where every outcome was summed. */
const chance = ({ subject }: SubjectCoverage, runs: number): number =>
	subject.exact === undefined ? 4 * Math.sqrt((0.95 * 0.05) / runs) : 0;

export const coversInTheMean = (result: SubjectCoverage, runs: number): boolean =>
	meanCoverage(result) >= least.mean - chance(result, runs) / Math.sqrt(result.cells.length);

export const coversEverywhere = (result: SubjectCoverage, runs: number): boolean =>
	worstCell(result).kept >= least.cell - chance(result, runs);
