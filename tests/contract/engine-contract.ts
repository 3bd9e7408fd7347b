import type { ContractCase } from './contract.ts';
import { arrowCases } from './arrow-cases.ts';
import { callCases } from './call-cases.ts';
import { excelCases } from './excel-cases.ts';
import { loadCases } from './load-cases.ts';
import { partCases } from './part-cases.ts';
import { readingCases } from './reading-cases.ts';
import { rejectCases } from './reject-cases.ts';
import { nestedCases } from './nested-cases.ts';
import { scoreCases } from './score-cases.ts';
import { unitCases } from './unit-cases.ts';
import { troubleCases } from './trouble-cases.ts';

/** What every engine adapter does. Run by Vitest against the native engine, in a real browser against the page's. */
export const engineContract: readonly ContractCase[] = [
	...loadCases,
	...arrowCases,
	...excelCases,
	...nestedCases,
	...troubleCases,
	...rejectCases,
	...readingCases,
	...callCases,
	...partCases,
	...unitCases,
	...scoreCases
];
