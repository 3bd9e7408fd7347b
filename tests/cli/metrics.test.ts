import { describe, expect, it } from 'vitest';
import { metricIds } from '../../src/lib/core/metrics/metric.ts';
import { openWorkshop } from './workshop.ts';

async function plumbline(...words: readonly string[]) {
	const shop = await openWorkshop();
	const ended = await shop.plumbline(...words);
	await shop.close();
	return ended;
}

describe('plumbline metrics', () => {
	it('lists every metric and comparison with its plain words', async () => {
		const { code, out, err } = await plumbline('metrics');
		expect({ code, err }).toEqual({ code: 0, err: '' });
		for (const id of metricIds) expect(out).toMatch(new RegExp(`^${id} `, 'm'));
		expect(out).toMatch(/^false_negative_rate +False negative rate +Missed +a label and a decision$/m);
		expect(out).toMatch(/^equalized_odds_difference /m);
	});

	it('prints the card of one, with what the peers would print where the denominator is 0', async () => {
		const { code, out } = await plumbline('metrics', 'true_positive_rate');
		expect(code).toBe(0);
		expect(out).toContain('TP / (TP + FN)');
		expect(out).toContain('Higher is better where being selected is good for people.');
		expect(out).toContain('No side is taken (a gap either way may harm) where it burdens them.');
		expect(out).toContain('A group without positives has no answer.');
		expect(out).toContain('Hardt, Price & Srebro 2016, definition 2.2');
		const [worked, zero] = out.split('Where the denominator is 0');
		expect(worked).toMatch(/Plumbline +0\.75$/m);
		expect(worked).toMatch(/Aequitas +tpr +0\.75$/m);
		expect(zero).toMatch(/Plumbline +no answer: nobody in the group has a positive label$/m);
		expect(zero).toMatch(/Fairlearn +true_positive_rate +0$/m);
		expect(zero).toMatch(/Aequitas +tpr +NaN$/m);
		expect(zero).toMatch(/AIF360 +true_positive_rate +NaN$/m);
	});

	it.each([
		[['ppr'], 'share_of_selected'],
		[['flagged', 'without', 'need'], 'false_positive_rate'],
		[['Equalised odds difference'], 'equalized_odds_difference'],
		[['theil_index'], 'theil_index'],
		[['auroc'], 'auroc']
	])('finds %j', async (words, id) => {
		const { code, out } = await plumbline('metrics', ...words);
		expect(code).toBe(0);
		expect(out).toContain(`(${id})`);
	});

	it('writes the same as JSON, without NaN', async () => {
		const { out } = await plumbline('metrics', 'treatment_equality', '--format', 'json');
		const [card] = JSON.parse(out) as {
			id: string;
			examples: { value: unknown; reason: unknown; prints: unknown }[];
		}[];
		expect(card?.id).toBe('treatment_equality');
		expect(card?.examples[0]?.value).toBe(0.5);
		expect(card?.examples[1]).toMatchObject({ value: null, reason: 'division-by-zero' });
		const all = await plumbline('metrics', '--format', 'json');
		expect((JSON.parse(all.out) as unknown[]).length).toBeGreaterThan(metricIds.length);
	});

	it('names the nearest where there is none of that name', async () => {
		const { code, out, err } = await plumbline('metrics', 'false_negtive_rate');
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain('[definition-unknown]');
		expect(err).toContain('"false_negative_rate"');
		expect((await plumbline('metrics', 'parity')).err).toContain('"demographic_parity_difference"');
		expect((await plumbline('metrics', 'toString')).code).toBe(2);
	});
});
