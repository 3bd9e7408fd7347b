import type { CorpusCase } from './case.ts';
import { arrow } from './kinds/arrow.ts';
import { columns } from './kinds/columns.ts';
import { csvShapes } from './kinds/csv-shapes.ts';
import { cutShort } from './kinds/cut-short.ts';
import { encodings } from './kinds/encodings.ts';
import { excel } from './kinds/excel.ts';
import { jsonLines } from './kinds/json-lines.ts';
import { levelsAndNumbers } from './kinds/levels-and-numbers.ts';
import { otherKinds } from './kinds/other-kinds.ts';
import { packed } from './kinds/packed.ts';
import { parquet } from './kinds/parquet.ts';
import { rejected } from './kinds/rejected.ts';
import { rows } from './kinds/rows.ts';

/** Files that are bad or odd, each with what must come of it in every engine. */
export const corpus: readonly CorpusCase[] = [
	...encodings,
	...rows,
	...csvShapes,
	...cutShort,
	...columns,
	...levelsAndNumbers,
	...jsonLines,
	...packed,
	...otherKinds,
	...parquet,
	...arrow,
	...excel,
	...rejected
];
