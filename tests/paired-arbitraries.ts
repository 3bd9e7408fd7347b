import fc from 'fast-check';
import type { PairedCounts } from '../src/lib/core/intervals/paired-counts.ts';

/** Random cases under two conditions; one at least. */
export const arbitraryPairs: fc.Arbitrary<PairedCounts> = fc
	.record({
		both: fc.integer({ min: 0, max: 400 }),
		firstOnly: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })),
		secondOnly: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })),
		neither: fc.integer({ min: 0, max: 400 })
	})
	.filter((counts) => counts.both + counts.firstOnly + counts.secondOnly + counts.neither > 0);
