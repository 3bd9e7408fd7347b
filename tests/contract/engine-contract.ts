import type { ContractCase } from './contract.ts';
import { callCases } from './call-cases.ts';
import { loadCases } from './load-cases.ts';
import { scoreCases } from './score-cases.ts';
import { troubleCases } from './trouble-cases.ts';

/** What every engine adapter does. Run by Vitest against the native engine, in a real browser against the page's. */
export const engineContract: readonly ContractCase[] = [
	...loadCases,
	...troubleCases,
	...callCases,
	...scoreCases
];
