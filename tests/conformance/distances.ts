import { jensenShannon, jensenShannonDistance } from '../../src/lib/core/distances/jensen-shannon.ts';
import { kolmogorovSmirnov } from '../../src/lib/core/distances/kolmogorov-smirnov.ts';
import { kullbackLeibler } from '../../src/lib/core/distances/kullback-leibler.ts';
import { lpDistance } from '../../src/lib/core/distances/lp-distance.ts';
import { mannWhitney } from '../../src/lib/core/distances/mann-whitney.ts';
import { commonShares, sharesOf, type Shares } from '../../src/lib/core/distances/shares.ts';
import { wasserstein } from '../../src/lib/core/distances/wasserstein.ts';
import { addSums, noSums, sumsOfRow } from '../../src/lib/core/scores/score-sums.ts';
import { welchTest } from '../../src/lib/core/scores/welch-test.ts';
import { winShare } from '../../src/lib/core/scores/win-share.ts';
import { sampledLists } from './scores.ts';
import { textOf, type Case, type Value } from './suites.ts';

const list = (value: Value | undefined): readonly Value[] => (value ?? []) as readonly Value[];
const numbers = (value: Value | undefined): readonly number[] => list(value).map(Number);

/** The distribution of an outcome in one group (p) and in another (q), by weight where the case has weights. */
function labelShares(
	outcomes: readonly Value[],
	groups: readonly string[],
	[ofP, ofQ]: readonly [string, string],
	weights: readonly number[] = []
): Shares {
	const values = [...new Set(outcomes.map(textOf))].sort();
	const tally = (group: string) =>
		values.map((value) =>
			outcomes.reduce<number>(
				(sum, each, at) => (textOf(each) === value && groups[at] === group ? sum + (weights[at] ?? 1) : sum),
				0
			)
		);
	const shares = sharesOf(tally(ofP), tally(ofQ));
	if (shares === null) throw new Error('a group without rows');
	return shares;
}

/** smclarify compares everyone else with the facet, over the outcomes that both have. */
export function smclarifyDistance({ metric, input, params }: Case): number | undefined {
	const groups = list(input['facet'] ?? input['group']).map(textOf);
	const facet = params['facet'] === undefined ? 'true' : textOf(params['facet']);
	const sides = groups.map((group) => (group === facet ? 'facet' : 'others'));
	const shares = () => commonShares(labelShares(list(input['label']), sides, ['others', 'facet']));
	switch (metric) {
		case 'KL':
			return kullbackLeibler(shares());
		case 'JS_divergence_nats':
			return jensenShannon(shares(), 'nats');
		case 'L2_norm':
			return lpDistance(shares(), 2);
		case 'KS(Linf of pmf)':
			return lpDistance(shares(), Infinity);
		default:
			return undefined;
	}
}

/** AIF360's divergence of the privileged group's outcomes from everyone else's. */
export function aif360Divergence({ input, params }: Case): number {
	const privileged = textOf(params['privileged']);
	const sides = list(input['group']).map((group) => (textOf(group) === privileged ? 'yes' : 'no'));
	return kullbackLeibler(labelShares(list(input['y']), sides, ['yes', 'no'], numbers(input['weight'])));
}

/** What scipy prints of two distributions or two lists of scores; undefined where we have no such statistic. */
export function scipyDistances({ metric, input }: Case): unknown {
	const shares = () => sharesOf(numbers(input['p']), numbers(input['q'])) ?? { p: [], q: [] };
	const samples = () => sampledLists(numbers(input['a']), numbers(input['b']));
	const sums = (values: readonly number[]) =>
		values.map((value) => sumsOfRow(value, null)).reduce(addSums, noSums);
	switch (metric) {
		case 'kl_nats':
			return kullbackLeibler(shares());
		case 'jensen_shannon_distance_base2':
			return jensenShannonDistance(shares(), 'bits');
		case 'wasserstein_1':
			return wasserstein(samples()).value;
		case 'ks_2samp': {
			const { statistic, p } = kolmogorovSmirnov(samples(), { ties: 'broken' });
			return { D: statistic.value, p };
		}
		case 'mannwhitneyu': {
			const test = mannWhitney(samples());
			return { U: test?.u, p: test?.p, auc: winShare(samples()).value };
		}
		case 'welch_t': {
			const test = welchTest(sums(numbers(input['a'])), sums(numbers(input['b'])));
			return { t: test?.t, p: test?.p, df: test?.degreesOfFreedom };
		}
		default:
			return undefined;
	}
}
