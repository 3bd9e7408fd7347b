import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramOf, rowsOf } from '../../../../tests/score-rows.ts';
import { sampleAudit } from '#lib/report/sample-audit.test-support.ts';
import { cutGrid, snap } from '#lib/core/thresholds/cut-grid.ts';
import { cutsByGroup, type GroupCuts } from '#lib/core/thresholds/group-cuts.ts';
import { newcombeInterval } from '#lib/core/intervals/newcombe-interval.ts';
import { wilsonInterval } from '#lib/core/intervals/wilson-interval.ts';
import { cutText, shortThreshold } from './words.ts';
import { valueBins } from '#lib/core/scores/score-bins.ts';
import { addressOf, chosenIn, withCut, type Chosen } from './chosen.ts';
import { errorChange, errorWords } from './errors.ts';
import { gapOf, liveAt, rateOf } from './live.ts';
import type { ScopeGroup, ThresholdScope } from './scope.ts';

const scores = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
const logs = {
	a: rowsOf([0, 0, 1, 0, 1, 1, 0, 1], scores),
	b: rowsOf([0, 1, 0, 0, 1, 0, 1, 1], scores)
};

const asGroup = (title: string, level: string | null, cuts: GroupCuts): ScopeGroup => ({
	...{ key: title, title, level, cuts, effect: 1 },
	compared: level !== null
});

const scope: ThresholdScope = (() => {
	const rows = Object.entries(logs).flatMap(([level, own]) =>
		own.map((row) => ({ ...row, levels: [level] }))
	);
	const { cells, bins } = histogramOf(rows, undefined, ['g']);
	const table = { bins, groupSets: [{ attributes: ['g'], cells }] };
	const groups = cutsByGroup(table, 'model', ['g']);
	const everyone = cutsByGroup(table, 'model', [])?.get('[]');
	const [a, b] = [groups?.get('["a"]'), groups?.get('["b"]')];
	const [attribute] = sampleAudit().groups;
	if (!a || !b || !everyone || !attribute) throw new Error('a group is missing');
	const grid = cutGrid(bins);
	return {
		audit: sampleAudit(),
		model: 'model',
		attribute,
		title: 'G',
		grid,
		groups: [asGroup('a', 'a', a), asGroup('b', null, b)],
		everyone: asGroup('everyone', null, everyone),
		inForce: { ...snap(grid, 0.3), declared: true },
		...{ held: false, coarse: false, mismatched: 0, unscored: 0 }
	};
})();

describe('thresholds in the address', () => {
	const cut = fc.nat(scores.length);

	it('survive being written and read, missing membership and nobody among them', () => {
		fc.assert(
			fc.property(cut, cut, cut, fc.constantFrom('one', 'each'), (single, a, b, mode) => {
				const chosen: Chosen =
					mode === 'one' ? { mode, single, cuts: [single, single] } : { mode: 'each', single, cuts: [a, b] };
				expect(chosenIn(addressOf(chosen, scope), scope)).toEqual(chosen);
			})
		);
	});

	it('say nothing of the threshold in force', () => {
		const inForce = chosenIn({ threshold: null, thresholds: null }, scope);
		expect(inForce).toEqual({ mode: 'one', single: 2, cuts: [2, 2] });
		expect(addressOf(inForce, scope)).toEqual({ threshold: null, thresholds: null });
	});

	it('that are mangled leave each group with the one for all', () => {
		for (const thresholds of ['', '[', '[1]', 'null', '"a"', '{"a":"high","z":0.5,"__proto__":1}']) {
			expect(chosenIn({ threshold: 0.5, thresholds }, scope).cuts).toEqual([4, 4]);
		}
	});

	it('of one group move alone, of all together', () => {
		const each: Chosen = { mode: 'each', single: 2, cuts: [2, 5] };
		expect(withCut(each, 0, 7).cuts).toEqual([7, 5]);
		expect(withCut(each, null, 7)).toEqual({ mode: 'each', single: 7, cuts: [7, 7] });
	});
});

describe('figures at thresholds', () => {
	const live = liveAt(scope, [2, 4]);
	const [a, b] = live.groups;
	if (!a || !b) throw new Error('a group is missing');
	const { level } = scope.audit.inference;

	it('are those of each group at its own', () => {
		expect([a.counts, b.counts]).toEqual([
			{ tp: 4, fp: 2, fn: 0, tn: 2 },
			{ tp: 3, fp: 1, fn: 1, tn: 3 }
		]);
		expect(live.everyone).toEqual({ tp: 7, fp: 3, fn: 1, tn: 5 });
	});

	it('have Wilson’s and Newcombe’s intervals', () => {
		const rate = rateOf('false_negative_rate', b, { everyone: live.everyone, level });
		expect(rate).toMatchObject({ value: 0.25, ...wilsonInterval({ successes: 1, trials: 4 }, level) });
		const reference = { kind: 'group', key: 'a', title: 'a' } as const;
		const gap = gapOf('selection_rate', b, { live, reference, scope });
		const [own, other] = [
			{ successes: 4, trials: 8 },
			{ successes: 6, trials: 8 }
		];
		expect(gap).toMatchObject({ value: -0.25, ...newcombeInterval(own, other, level) });
	});

	it('differ from everyone by as much as the rates themselves do', () => {
		const reference = { kind: 'overall', title: 'everyone' } as const;
		const gap = gapOf('false_negative_rate', b, { live, reference, scope });
		expect(gap.value).toBeCloseTo(1 / 4 - 1 / 8, 12);
	});

	it('are told in rows, the error that harms first', () => {
		const change = errorChange({ tp: 0, fp: 3, fn: 4, tn: 0 }, { tp: 0, fp: 4, fn: 2, tn: 0 });
		const { outcome } = sampleAudit();
		const said = (favourable: 'selected' | 'not_selected'): string =>
			errorWords({ ...sampleAudit(), outcome: { ...outcome, favourable } }, change);
		expect(said('selected')).toMatch(/^2 fewer \w+ missed, 1 more \w+ flagged without need$/);
		expect(said('not_selected')).toMatch(/^1 more \w+ flagged without need, 2 fewer \w+ missed$/);
	});
});

describe('a threshold as it is written', () => {
	const written = (scores: readonly number[]): readonly string[] => {
		const grid = cutGrid(valueBins(scores));
		return [...grid.thresholds.keys()].map((cut) => cutText({ grid, coarse: false }, cut));
	};

	it('is the shortest number that decides alike', () => {
		expect(written([0.123456, 0.499, 0.501, 0.50123, 0.9])).toEqual([
			'0.1',
			'0.499',
			'0.5',
			'0.5012',
			'0.9',
			'nobody selected'
		]);
	});

	it('decides as the threshold itself does, whatever the scores', () => {
		const scores = fc.uniqueArray(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), {
			minLength: 1
		});
		fc.assert(
			fc.property(scores, (of) => {
				const grid = cutGrid(valueBins(of));
				for (const [cut, threshold] of grid.thresholds.entries()) {
					const short = shortThreshold({ grid, coarse: false }, cut);
					expect(of.filter((score) => score >= short)).toEqual(of.filter((score) => score >= threshold));
				}
			})
		);
	});
});
