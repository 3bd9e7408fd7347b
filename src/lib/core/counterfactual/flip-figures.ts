import type { Answer } from '../metrics/answer.ts';
import type { TestAnswer } from '../tests/test-answer.ts';
import type { CaseFigure } from './case-figure.ts';
import type { ContrastCases } from './contrast-cases.ts';
import { flipRate } from './flip-rate.ts';
import { matchedOdds } from './matched-odds.ts';
import { netShift, netShiftTest } from './net-shift.ts';
import { excess, noise, typicalChange } from './noise.ts';
import { outcomeCounts, type OutcomeCounts } from './outcome-counts.ts';
import { pairCounts, type PairCounts } from './pair-counts.ts';
import { refusalTurns, type RefusalTurns } from './refusal-turns.ts';

/** Everything that one contrast tells of its answers. Intervals are made at the level that is asked of them. */
export interface FlipFigures {
	readonly counts: PairCounts;
	readonly flipRate: CaseFigure;
	/** Null where nothing says which answers are right or favourable. */
	readonly outcomes: OutcomeCounts | null;
	/** How many of them turned by way of a refusal or an unreadable answer; null as `outcomes`. */
	readonly refusals: RefusalTurns | null;
	readonly netShift: CaseFigure;
	readonly noiseBaseline: Answer;
	readonly noiseVariant: Answer;
	readonly excess: CaseFigure;
	readonly typicalChange: Answer;
	readonly matchedOdds: CaseFigure;
	/** Of no net shift. */
	readonly test: TestAnswer;
}

/** The figures of one contrast, each with its own reason where it has no answer. */
export function flipFigures(of: ContrastCases): FlipFigures {
	const beyondNoise = excess(of);
	return {
		counts: pairCounts(of),
		flipRate: flipRate(of),
		outcomes: outcomeCounts(of),
		refusals: refusalTurns(of),
		netShift: netShift(of),
		noiseBaseline: noise(of, 'baseline'),
		noiseVariant: noise(of, 'variant'),
		excess: beyondNoise,
		typicalChange: typicalChange(beyondNoise),
		matchedOdds: matchedOdds(of),
		test: netShiftTest(of)
	};
}
