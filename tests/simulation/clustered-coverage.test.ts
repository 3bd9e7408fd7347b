import { expect, test } from 'vitest';
import { designs, simulateClusteredCoverage } from './clustered-coverage.ts';

// The full table is docs/clustered-coverage.md, written by `npm run simulate:clusters`.
const found = simulateClusteredCoverage(
	150,
	designs.filter(({ name }) => /60 patients|in both groups|one row$/.test(name))
);
const intervals = found.filter(({ promise }) => promise.startsWith('interval'));
const mean = (of: readonly number[]): number => of.reduce((sum, x) => sum + x, 0) / of.length;

test.each(intervals)('$design at $rate: the $promise holds the truth where clusters are counted', (row) => {
	expect(row.clustered).toBeGreaterThanOrEqual(0.88);
});

test('on average they hold it as often as they promise', () => {
	expect(mean(intervals.map((row) => row.clustered))).toBeGreaterThanOrEqual(0.94);
	expect(mean(intervals.map((row) => row.clustered))).toBeLessThanOrEqual(0.975);
});

test.each(intervals.filter((row) => row.correlated && !row.spanning))(
	'$design at $rate: the $promise fails its promise where clusters are ignored',
	(row) => {
		expect(row.naive).toBeLessThan(0.85);
	}
);

test('ignoring clusters that span the groups makes comparisons too wide', () => {
	const spanning = found.filter((row) => row.spanning && row.promise === 'interval of a difference');
	for (const row of spanning) expect(row.naive).toBeGreaterThan(row.clustered);
});

test.each(found.filter((row) => row.promise.startsWith('test')))(
	'$design at $rate: tests of equal groups find nothing where clusters are counted',
	(row) => {
		expect(row.clustered).toBeGreaterThanOrEqual(0.88);
	}
);

test.each(found.filter((row) => row.promise.startsWith('verdict')))(
	'$design at $rate: at most 5 % of verdicts are falsely outside where clusters are counted',
	(row) => {
		expect(1 - row.clustered).toBeLessThanOrEqual(0.05);
	}
);
