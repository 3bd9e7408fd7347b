import { describe, expect, it } from 'vitest';
import netBenefits from '../../../../tests/reference/scores/net_benefit.json' with { type: 'json' };
import single from '../../../../tests/reference/scores/single.json' with { type: 'json' };
import twoSamples from '../../../../tests/reference/scores/delong_two_samples.json' with { type: 'json' };
import { groupOf, rowsOf, type ScoreRow } from '../../../../tests/score-rows.ts';
import { auroc } from './auroc.ts';
import { aurocDifference } from './auroc-difference.ts';
import { aurocInterval } from './auroc-interval.ts';
import { averagePrecision } from './average-precision.ts';
import { brierScore } from './brier-score.ts';
import { bnspAuroc, bpsnAuroc } from './cross-group-auroc.ts';
import { delongVariance } from './delong-variance.ts';
import { harmonicGap } from './harmonic-gap.ts';
import { ksSeparation } from './ks-separation.ts';
import { logLoss } from './log-loss.ts';
import { meanScore } from './mean-score.ts';
import { netBenefit, netBenefitOfAll } from './net-benefit.ts';
import { newcombeAucInterval } from './newcombe-auc-interval.ts';
import { precisionRecallCurve } from './precision-recall-curve.ts';
import { rocCurve } from './roc-curve.ts';
import { labelSamples } from './two-samples.ts';
import { winShare } from './win-share.ts';

const logs = new Map(single.cases.map((each) => [each.name, groupOf(rowsOf(each.label, each.score))]));
const log = (name: string) => logs.get(name) ?? groupOf([]);
const level = 0.95;
const close = (actual: number | null | undefined, expected: number | null) => {
	if (expected === null) expect(actual ?? null).toBeNull();
	else expect(Math.abs((actual ?? NaN) - expected)).toBeLessThan(1e-11 * Math.max(1, Math.abs(expected)));
};

describe.each(single.cases)('scores of the log "$name"', ({ name, ...expected }) => {
	const group = log(name);

	it('have the AUROC, average precision, KS, Brier score and log loss of outside programs', () => {
		close(auroc(group).value, expected.delong.auc);
		close(averagePrecision(group).value, expected.average_precision);
		close(ksSeparation(group).value, expected.ks);
		close(brierScore(group).value, expected.brier);
		close(logLoss(group).value, expected.log_loss);
	});

	it('have DeLong’s variance and interval, and Newcombe’s where that claims certainty or is none', () => {
		const { variance, low = null, high = null } = expected.delong;
		close(delongVariance(labelSamples(group))?.variance, variance);
		const interval = aurocInterval(group, level);
		if (variance !== null && variance > 0) {
			expect(interval?.method).toBe('delong');
			close(interval?.low, low);
			close(interval?.high, high);
		} else if (expected.delong.auc === null) {
			expect(interval).toBeNull();
		} else {
			expect(interval?.method).toBe('newcombe-auc');
			expect((interval?.high ?? 0) - (interval?.low ?? 0)).toBeGreaterThan(0.1);
		}
	});
});

it.each(twoSamples.cases)('the AUROCs of "$first" and "$second" differ as DeLong says', (expected) => {
	const [first, second] = [log(expected.first), log(expected.second)];
	const { answer, interval, z, p } = aurocDifference(first, second, level);
	close(answer.value, expected.difference);
	if (expected.first === 'all equal') {
		expect([z, p, interval?.method]).toEqual([null, null, 'newcombe-auc']);
		return;
	}
	close(z, expected.z);
	expect((p ?? NaN) / expected.p).toBeCloseTo(1, 9);
	close(interval?.low, expected.low);
	close(interval?.high, expected.high);
	const swapped = aurocDifference(second, first, level);
	expect([swapped.z, swapped.p, swapped.interval?.low]).toEqual([-(z ?? NaN), p, -(interval?.high ?? NaN)]);
});

it.each(netBenefits.cases)('net benefit on "$name" is that of its definition', ({ name, thresholds }) => {
	for (const { threshold, net_benefit, all } of thresholds) {
		close(netBenefit(log(name), threshold).value, net_benefit);
		close(netBenefitOfAll(log(name), threshold).value, all);
		expect(netBenefit(log(name), threshold).error).toBe(0);
	}
});

describe('scores without an answer say why', () => {
	const nobody = groupOf([]);
	const logits = groupOf(rowsOf([0, 1], [-3, 2]));

	it('where no row has a score', () => {
		for (const statistic of [brierScore, logLoss, meanScore])
			expect(statistic(nobody).reason).toBe('no-rows');
		expect(netBenefit(nobody, 0.5).reason).toBe('no-rows');
		expect(auroc(nobody).reason).toBe('no-positives');
		expect(rocCurve(nobody, level)).toEqual([]);
		expect(precisionRecallCurve(nobody, level)).toEqual([]);
	});

	it('where a class is empty', () => {
		for (const statistic of [auroc, ksSeparation]) {
			expect(statistic(log('no positive')).reason).toBe('no-positives');
			expect(statistic(log('no negative')).reason).toBe('no-negatives');
		}
		expect(averagePrecision(log('no positive')).reason).toBe('no-positives');
		const none = aurocDifference(log('no positive'), log('ties'), level);
		expect([none.answer.reason, none.interval, none.p]).toEqual(['no-positives', null, null]);
		expect(aurocDifference(log('ties'), log('no negative'), level).answer.reason).toBe('no-negatives');
	});

	it('where scores are not probabilities, though they rank', () => {
		expect(brierScore(logits).reason).toBe('not-probabilities');
		expect(logLoss(logits).reason).toBe('not-probabilities');
		expect(netBenefit(logits, 0.5).reason).toBe('not-probabilities');
		expect(auroc(logits).value).toBe(1);
		expect(meanScore(logits).value).toBe(-0.5);
	});

	it('where a threshold has no finite odds', () => {
		for (const threshold of [1, -0.1, NaN]) {
			expect(netBenefit(log('ties'), threshold).reason).toBe('division-by-zero');
			expect(netBenefitOfAll(log('ties'), threshold).reason).toBe('division-by-zero');
		}
		expect(netBenefitOfAll(nobody, 0.5).reason).toBe('no-rows');
	});
});

describe('AUROC across groups', () => {
	const rows = (labels: readonly number[], scores: readonly number[]): readonly ScoreRow[] =>
		rowsOf(labels, scores);
	const all = rows([1, 1, 0, 0, 1, 0], [0.9, 0.4, 0.3, 0.8, 0.6, 0.6]);
	const [group, background] = [groupOf(all.slice(0, 4)), groupOf(all.slice(4))];

	it('pits one’s positives against the other’s negatives', () => {
		// Background positive .6 against .3 and .8; group positives .9 and .4 against background negative .6.
		expect(bpsnAuroc(group, background, level).answer.value).toBe(0.5);
		expect(bnspAuroc(group, background, level).answer.value).toBe(0.5);
		const flagged = groupOf(rows([0, 0, 1], [0.7, 0.65, 0.2]));
		expect(bpsnAuroc(flagged, background, level).answer.value).toBe(0);
		expect(bnspAuroc(flagged, background, level).answer.value).toBe(0);
	});

	it('over a group and itself is its AUROC', () => {
		expect(bpsnAuroc(log('ties'), log('ties'), level).answer).toEqual(auroc(log('ties')));
		expect(bnspAuroc(log('ties'), log('ties'), level).interval).toEqual(aurocInterval(log('ties'), level));
	});

	it('has no answer where either side is empty', () => {
		expect(bpsnAuroc(log('ties'), log('no positive'), level)).toMatchObject({
			answer: { reason: 'no-positives' },
			interval: null
		});
		expect(bpsnAuroc(log('no negative'), log('ties'), level).answer.reason).toBe('no-negatives');
		expect(bnspAuroc(log('no positive'), log('ties'), level).answer.reason).toBe('no-positives');
		expect(winShare([]).reason).toBe('no-rows');
	});
});

describe('curves', () => {
	it('have the area that the AUROC says, from nobody to everyone', () => {
		for (const name of ['ties', 'two hundred', 'all equal', 'wrong way round']) {
			const points = rocCurve(log(name), level);
			const area = points.slice(1).reduce((sum, point, at) => {
				const before = points[at] ?? point;
				return sum + ((point.fpr - before.fpr) * (point.tpr + before.tpr)) / 2;
			}, 0);
			close(area, auroc(log(name)).value);
			expect([points[0]?.threshold, points[0]?.tpr, points.at(-1)?.fpr]).toEqual([Infinity, 0, 1]);
		}
	});

	it('have bands that hold their points', () => {
		for (const { tpr, tprInterval, fpr, fprInterval } of rocCurve(log('ties'), level)) {
			expect(tprInterval.low <= tpr && tpr <= tprInterval.high).toBe(true);
			expect(fprInterval.low <= fpr && fpr <= fprInterval.high).toBe(true);
		}
		for (const { precision, precisionInterval } of precisionRecallCurve(log('ties'), level)) {
			expect(precisionInterval.low <= precision && precision <= precisionInterval.high).toBe(true);
		}
	});

	it('of precision and recall step to the average precision', () => {
		const points = precisionRecallCurve(log('two hundred'), level);
		const sum = points.reduce(
			(total, point, at) => total + (point.recall - (points[at - 1]?.recall ?? 0)) * point.precision,
			0
		);
		close(sum, averagePrecision(log('two hundred')).value);
		expect(points.at(-1)?.recall).toBe(1);
	});
});

describe('Newcombe’s interval of an AUC', () => {
	it('holds its area, mirrors with it, and narrows with rows', () => {
		for (const auc of [0, 0.2, 0.5, 0.9, 1]) {
			const interval = newcombeAucInterval(auc, { a: 10, b: 20 }, level);
			const mirrored = newcombeAucInterval(1 - auc, { a: 10, b: 20 }, level);
			const many = newcombeAucInterval(auc, { a: 1000, b: 2000 }, level);
			if (interval === null || mirrored === null || many === null) throw new Error('no interval');
			expect(interval.low <= auc && auc <= interval.high).toBe(true);
			expect(interval.low).toBeCloseTo(1 - mirrored.high, 12);
			expect(many.low >= interval.low && many.high <= interval.high).toBe(true);
		}
	});

	it('ends where the area lies z standard errors away', () => {
		const interval = newcombeAucInterval(1, { a: 8, b: 8 }, level);
		const t = interval?.low ?? NaN;
		const variance = (t * (1 - t) * (1 + 7 * ((1 - t) / (2 - t) + t / (1 + t)))) / 64;
		expect((1 - t) / Math.sqrt(variance)).toBeCloseTo(1.959963984540054, 9);
		expect(interval?.high).toBe(1);
		expect(newcombeAucInterval(0.5, { a: 0, b: 3 }, level)).toBeNull();
	});
});

it('a difference of harmonic numbers is the sum it stands for', () => {
	for (const [from, terms] of [
		[0, 0],
		[0, 5],
		[3, 100],
		[40, 7],
		[1000, 1],
		[5, 5000]
	] as const) {
		let sum = 0;
		for (let k = terms; k >= 1; k -= 1) sum += 1 / (from + k);
		expect(Math.abs(harmonicGap(from, terms) - sum)).toBeLessThan(1e-13 * Math.max(1, sum));
	}
});
