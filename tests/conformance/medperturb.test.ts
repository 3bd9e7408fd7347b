import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/lib/report/result.ts';
import { writeCsv } from '../../src/lib/report/write-csv.ts';
import { logsPath } from '../logs.ts';
import reference from '../reference/real-descriptions/real_descriptions.json' with { type: 'json' };
import { parquet, resultOf } from './described.ts';
import { longMedPerturb, wideMedPerturb } from './medperturb-audits.ts';

const long = logsPath('data/medperturb/medperturb_long.parquet');
const wide = logsPath('data/medperturb/medperturb_wide.csv');

describe.skipIf(long === null || wide === null)(
	'four models and three clinicians on perturbed contexts',
	() => {
		let result: Result;
		let ofWide: Result;
		beforeAll(async () => {
			result = await resultOf(longMedPerturb, long ?? '', parquet);
			ofWide = await resultOf(wideMedPerturb, wide ?? '');
		}, 60_000);
		const flip = (rater: string, question: string, variant: string) =>
			result.descriptions.flips.find(
				(row) => row.stratum === `rater=${rater} · question=${question}` && row.variant === variant
			);

		it('are the same bytes in every table from the long file and from the wide one', () => {
			// The long file tells clinicians by name, the wide one by the seat they sat in.
			const tables = (of: Result): Readonly<Record<string, string>> => {
				const pairs = of.descriptions.pairs.filter(({ stratum }) => stratum?.includes('clinician') === false);
				return writeCsv({ ...of, descriptions: { ...of.descriptions, pairs } });
			};
			const [ofLong, others] = [tables(result), tables(ofWide)];
			expect(others['flips.csv']?.split('\r\n').length).toBeGreaterThan(90);
			expect(others).toEqual(ofLong);
		});

		it('answer otherwise where the patient is unsure or vivid, one way; and where the gender is swapped', () => {
			expect(flip('GPT4', 'VISIT', 'uncertain')).toMatchObject({
				flip_rate: 0.15,
				baseline_only: 0,
				variant_only: 15
			});
			expect(flip('GPT4', 'VISIT', 'uncertain')?.p).toBeCloseTo(6.1e-5, 6);
			expect(flip('GPT4', 'VISIT', 'colorful')).toMatchObject({
				flip_rate: 0.18,
				baseline_only: 1,
				variant_only: 17
			});
			const swapped = flip('LLAMA3', 'VISIT', 'gender_swapped');
			expect(swapped).toMatchObject({ flip_rate: 0.27 });
			expect([swapped?.baseline_only, swapped?.variant_only].toSorted()).toEqual([19, 8]);
			expect(swapped?.p).toBeCloseTo(0.052, 3);
		});

		it('are compared with the baseline of their own case, of two that are listed', () => {
			const sides = new Map(
				result.descriptions.flips
					.filter(({ variant }) => variant !== '*')
					.map(({ baseline, variant }) => [variant, baseline])
			);
			expect(Object.fromEntries(sides)).toEqual({
				colorful: 'baseline',
				gender_removed: 'baseline',
				gender_swapped: 'baseline',
				uncertain: 'baseline',
				multiturn: 'vignette',
				summarized: 'vignette'
			});
		});

		it('have a description that was answered twice, and cases without one side: each is told', () => {
			const { pairs } = result.descriptions;
			const twice = pairs.filter(({ kind }) => kind === 'duplicate' || kind === 'duplicate-differs');
			expect(twice).toHaveLength(21);
			for (const row of twice)
				expect(row).toMatchObject({
					variant: 'multiturn',
					cases: 1,
					examples: ['conversational|conversational|211']
				});
			expect(pairs.filter(({ kind }) => kind === 'missing-side')).toHaveLength(12);
		});

		it('have ratings by people that were written twice: alike but for one, which is none', () => {
			const told = ({ descriptions: { pairs } }: Result, kind: string) =>
				pairs
					.filter((row) => row.kind === kind && row.stratum?.includes('clinician') === true)
					.map(({ stratum }) => stratum);
			expect(told(result, 'duplicate')).toHaveLength(8);
			expect(told(result, 'duplicate-differs')).toEqual(['rater=clinician_2 · question=RESOURCE']);
			expect(told(ofWide, 'duplicate')).toHaveLength(3);
			expect(told(ofWide, 'duplicate-differs')).toEqual(['rater=clinician · question=RESOURCE']);
			expect(result.notices.map(({ text }) => text).join()).toMatch(
				/, 1 of them answered by people\) have a description that was answered twice, differently/
			);
		});

		it('show no person among the flips, the transitions and the verdicts', () => {
			const { flips, transitions } = result.descriptions;
			for (const table of [flips, transitions, result.verdicts])
				expect(JSON.stringify(table)).not.toContain('clinician');
			expect(result.notices.map(({ code }) => code)).toContain('people-rate');
		});

		const agreement = (question: string, variant: string, rater: string, measure: string) =>
			result.descriptions.agreement.find(
				(row) =>
					row.stratum === `question=${question}` &&
					row.variant === variant &&
					row.rater === rater &&
					row.measure === measure
			);

		it.each(reference.agreement)(
			"$question, $variant: the clinicians agree as statsmodels' and krippendorff's do",
			({ question, variant, items, fleiss_kappa, krippendorff_alpha }) => {
				const kappa = agreement(question, variant, '*', 'fleiss_kappa');
				expect(kappa?.items).toBe(items);
				if (fleiss_kappa !== null) expect(kappa?.value).toBeCloseTo(fleiss_kappa, 10);
				expect(agreement(question, variant, '*', 'krippendorff_alpha')?.value).toBeCloseTo(
					krippendorff_alpha,
					10
				);
			}
		);

		it('each model beside most of the clinicians, as counted by another program', () => {
			expect(reference.majority.length).toBeGreaterThan(90);
			for (const { question, variant, rater, items, value, undecided } of reference.majority) {
				const row = agreement(question, variant, rater, 'majority_agreement');
				expect(row, `${question} ${variant} ${rater}`).toMatchObject({ items, undecided });
				expect(row?.value).toBeCloseTo(value, 10);
			}
		});
	}
);
