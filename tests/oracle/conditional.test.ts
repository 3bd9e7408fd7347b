import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import reference from '../reference/strata/sample_strata.json' with { type: 'json' };
import type { Cube } from '../../src/lib/core/cube/cube.ts';
import type { MetricId } from '../../src/lib/core/metrics/metric.ts';
import { buildResult } from '../../src/lib/report/build-result.ts';
import { conditionalDisparities } from '../../src/lib/report/conditional/conditional-disparities.ts';
import { conditionalGaps } from '../../src/lib/report/conditional/conditional-gaps.ts';
import { stratifiedGroups } from '../../src/lib/report/conditional/stratified-groups.ts';
import { stratumChoices } from '../../src/lib/report/conditional/stratum-choices.ts';
import { whatLeaves } from '../../src/lib/report/conditional/what-leaves.ts';
import type { Result } from '../../src/lib/report/result.ts';
import type { ResolvedAudit } from '../../src/lib/spec/resolved-audit.ts';
import { auditOf, countFiles } from './count-log.ts';

const log = 'static/samples/readmission-sample.csv';

/** The sample's audit, of its rows one by one unless it is clustered. */
function asked(part: object, clustered = false): ResolvedAudit {
	const audit = JSON.parse(readFileSync('audits/readmission-sample/audit.json', 'utf8')) as {
		data: Record<string, unknown>;
	};
	const data = clustered ? audit.data : { ...audit.data, cluster: null };
	const metrics = ['false_negative_rate', 'selection_rate'];
	return auditOf({ ...audit, data, metrics, ...part });
}

interface Found {
	readonly audit: ResolvedAudit;
	readonly cube: Cube;
	readonly result: Result;
}

async function found(audit: ResolvedAudit): Promise<Found> {
	const cube = await countFiles(audit, [log]);
	return { audit, cube, result: buildResult({ audit, cube }) };
}

/** What the page would show of race within a stratum. */
function within({ audit, cube, result }: Found, stratum: string, metric: MetricId) {
	const attribute = audit.groups.find(({ column }) => column === 'race');
	const choice = stratumChoices(audit, cube, 'race').find(({ id }) => id === stratum);
	const model = result.scope.models[0]?.model ?? '';
	if (attribute === undefined || choice === undefined) throw new Error(`no ${stratum}`);
	const stratified = stratifiedGroups({ audit, cube, model, attribute, choice });
	if (stratified === null) throw new Error('not counted');
	const leaves = whatLeaves({ result, model, attribute: 'race', choice, metric });
	return {
		choice,
		leaves,
		...conditionalGaps({ result, stratified, choice, metric, leaves }),
		disparities: conditionalDisparities({ result, stratified, choice, leaves })
	};
}

let [plain, declared, clustered, declaredClustered]: (Found | undefined)[] = [];
const the = (one: Found | undefined): Found => {
	if (one === undefined) throw new Error('not counted yet');
	return one;
};

beforeAll(async () => {
	plain = await found(asked({}));
	// A group and a stratum at once would be one choice: the same column is a stratum alone here.
	const groups = asked({}).groups.filter(({ column }) => column !== 'insurance');
	const raw = (audit: ResolvedAudit) => ({ ...audit, groups, strata: ['insurance'] });
	declared = await found(raw(asked({})));
	clustered = await found(asked({}, true));
	declaredClustered = await found(raw(asked({}, true)));
}, 120_000);

describe('race within insurance, from the groups over both', () => {
	it.each(reference.comparisons)('is what outside programs find: $group, $metric', (expected) => {
		const { gaps, reference: against } = within(the(plain), 'insurance', expected.metric as MetricId);
		expect(against).toMatchObject({ kind: 'group', group: { title: 'White' } });
		const gap = gaps.find(({ group }) => group.title === expected.group);
		if (gap === undefined) throw new Error(`no ${expected.group}`);
		expect(gap.aggregate.value).toBeCloseTo(expected.aggregate.value, 12);
		expect(gap.aggregate.low).toBeCloseTo(expected.aggregate.interval[0] ?? NaN, 9);
		expect(gap.aggregate.high).toBeCloseTo(expected.aggregate.interval[1] ?? NaN, 9);
		expect(gap.within.value).toBeCloseTo(expected.mantel_haenszel, 10);
		expect(gap.standardised.value).toBeCloseTo(expected.standardised, 12);
		expect(gap.oddsRatio.value).toBeCloseTo(expected.odds_ratio, 10);
		expect(gap.oddsRatio.low).toBeCloseTo(expected.odds_ratio_interval[0] ?? NaN, 9);
		expect(gap.p).toBeCloseTo(expected.p, 10);
		const strata = Object.entries(expected.strata);
		expect(gap.strata).toHaveLength(strata.length);
		for (const [name, { own, other, value, interval }] of strata) {
			const stratum = gap.strata.find(({ title }) => title === (name === '' ? 'Unknown' : name));
			expect([stratum?.own.successes, stratum?.own.trials]).toEqual(own);
			expect([stratum?.other.successes, stratum?.other.trials]).toEqual(other);
			expect(stratum?.gap.value).toBeCloseTo(value, 12);
			expect(stratum?.gap.low).toBeCloseTo(interval[0] ?? NaN, 9);
			expect(stratum?.gap.high).toBeCloseTo(interval[1] ?? NaN, 9);
		}
	});

	it('has the conditional demographic disparity of its definition', () => {
		const { disparities } = within(the(plain), 'insurance', 'selection_rate');
		for (const { group, value, rows } of reference.conditional_demographic_disparity) {
			const one = disparities.find((each) => each.group.title === group);
			expect(one?.within.value).toBeCloseTo(value, 12);
			expect(one?.rows.used).toBe(rows);
		}
	});
});

describe.each([
	['rows one by one', () => [the(plain), the(declared)] as const],
	['rows in clusters', () => [the(clustered), the(declaredClustered)] as const]
])('what is worked out on the page, of %s,', (_, pair) => {
	it('is what the result holds where the audit names the stratum', () => {
		const [live, named] = pair();
		for (const metric of ['false_negative_rate', 'selection_rate'] as const) {
			const [ours, theirs] = [within(live, 'insurance', metric), within(named, 'insurance', metric)];
			expect([ours.choice.kind, theirs.choice.kind]).toEqual(['attribute', 'audit']);
			expect(ours.gaps.length).toBeGreaterThan(3);
			for (const gap of ours.gaps) {
				const row = (comparison: string) =>
					named.result.disparities.find(
						(each) =>
							each.comparison === comparison &&
							each.metric === metric &&
							each.attribute === 'race' &&
							each.group === gap.group.title
					);
				for (const [figure, comparison] of [
					[gap.within, 'mantel_haenszel_difference'],
					[gap.oddsRatio, 'mantel_haenszel_odds_ratio'],
					[gap.standardised, 'standardised_difference'],
					[gap.aggregate, 'difference']
				] as const) {
					const expected = row(comparison);
					expect(expected?.value).not.toBeUndefined();
					expect([figure.value, figure.low, figure.high, figure.low66, figure.high66]).toEqual([
						expected?.value,
						expected?.low,
						expected?.high,
						expected?.low66,
						expected?.high66
					]);
				}
				expect(gap.p).toBe(row('mantel_haenszel_difference')?.p ?? null);
				const same = theirs.gaps.find(({ group }) => group.title === gap.group.title);
				expect(same?.strata.map((each) => ({ ...each, small: null, title: null }))).toEqual(
					gap.strata.map((each) => ({ ...each, small: null, title: null }))
				);
			}
			for (const one of ours.disparities) {
				const same = theirs.disparities.find(({ group }) => group.title === one.group.title);
				expect([same?.within, same?.overall, same?.rows]).toEqual([one.within, one.overall, one.rows]);
			}
		}
	});
});

describe('what leaves of figures within strata', () => {
	it('is a function of what leaves already: a stratum with both combinations published, and sums with all of them', () => {
		const of = the(plain);
		const { gaps, leaves } = within(of, 'insurance', 'false_negative_rate');
		expect(leaves.anything).toBe(true);
		const small = new Map(
			of.result.measures
				.filter((row) => row.attribute === 'race × insurance' && row.metric === 'false_negative_rate')
				.map((row) => [row.group, row.small])
		);
		let [held, free] = [0, 0];
		for (const { group, strata, within: sum } of gaps) {
			for (const stratum of strata) {
				const own = small.get(`${group.title} × ${stratum.title}`);
				const other = small.get(`White × ${stratum.title}`);
				if (own === true || other === true) expect(stratum.small).toBe(true);
				if (stratum.small) held += 1;
				else free += 1;
			}
			expect(sum.small).toBe(strata.some((stratum) => stratum.small) || sum.small);
		}
		expect(held).toBeGreaterThan(0);
		expect(free).toBeGreaterThan(0);
	});

	it('is nothing where only the audit’s own list names the stratum', () => {
		const { leaves, gaps } = within(the(declared), 'insurance', 'false_negative_rate');
		expect(leaves.anything).toBe(false);
		expect(gaps.every(({ within: sum }) => sum.small)).toBe(true);
	});
});
