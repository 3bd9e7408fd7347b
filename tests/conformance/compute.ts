import { aequitas } from './aequitas.ts';
import { aif360 } from './aif360.ts';
import { divexplorer } from './divexplorer.ts';
import { fairlearn } from './fairlearn.ts';
import { langfair, sklearn } from './other-suites.ts';
import { calibration } from './scores.ts';
import { scipyOracle } from './scipy-oracle.ts';
import { smclarify } from './smclarify.ts';
import type { Case, SuiteName } from './suites.ts';

const suites: Readonly<Record<SuiteName, (test: Case) => unknown>> = {
	fairlearn,
	aequitas,
	aif360,
	smclarify,
	scipy_oracle: scipyOracle,
	sklearn,
	calibration,
	divexplorer,
	langfair
};

/** What we compute of a case, printed as its peer prints it; undefined where we have no such statistic. */
export const compute = (suite: SuiteName, test: Case): unknown => suites[suite](test);
