import { describe, expect, it } from 'vitest';
import { sampleAudit } from '../sample-audit.test-support.ts';
import type { ConditionalGap, StratumGap, SumFigure } from './conditional-gaps.ts';
import { conditionalSentence, heldStrataWords, turningWords } from './conditional-words.ts';

const figure = (value: number | null, half = 0.02): SumFigure => ({
	value,
	low: value === null ? null : value - half,
	high: value === null ? null : value + half,
	...{ low66: null, high66: null, small: false },
	reason: value === null ? 'no-reference' : null
});

const stratum = (title: string, value: number | null, part: Partial<StratumGap> = {}): StratumGap => ({
	...{ key: JSON.stringify([title]), title, enough: true, small: false },
	own: { successes: 10, trials: 50 },
	other: { successes: 10, trials: 50 },
	rows: { own: 50, other: 50, all: 120 },
	gap: figure(value),
	...part
});

const gapOf = (part: Partial<ConditionalGap>): ConditionalGap => ({
	group: { title: 'Black', level: 'Black', statistics: { tp: 0, fp: 0, fn: 0, tn: 0 } },
	strata: [stratum('Medicaid', 0.03), stratum('Medicare', 0.09), stratum('Commercial', 0.05)],
	aggregate: figure(0.07),
	within: figure(0.062),
	oddsRatio: figure(1.2),
	standardised: figure(0.06),
	p: 0.01,
	covered: 1,
	...part
});

const of = {
	audit: sampleAudit(),
	metric: 'false_negative_rate',
	reference: { kind: 'rest' },
	choice: { title: 'Insurance' },
	enough: 30
} as const;

describe('a gap within strata in a sentence', () => {
	it('tells the least and the widest of the strata, the overall gap and the average within them', () => {
		expect(conditionalSentence(gapOf({}), of)).toBe(
			'Within each stratum of Insurance the gap in “missed” of Black against everyone else is between +3.0 (Medicaid) and +9.0 points (Medicare). Overall +7.0 points (+5.0 to +9.0); standardised (averaged within strata) +6.2 points (+4.2 to +8.2). It does not turn round among people alike in Insurance; +0.8 points of it come from who is in which stratum.'
		);
	});

	it('leaves out strata of few rows, and says so', () => {
		const few = { enough: false };
		const strata = [
			stratum('Tiny', 0.6, few),
			stratum('Medicare', -0.02),
			stratum('Medicaid', 0.05),
			stratum('Nobody', null)
		];
		const text = conditionalSentence(gapOf({ strata }), of);
		expect(text).toContain('between −2.0 (Medicare) and +5.0 points (Medicaid)');
		expect(text).toContain('in the 2 strata with at least 30 rows of both');
		expect(text).toContain('above 0 in 1 stratum and below in 1');
		expect(text).not.toContain('Tiny');
		const one = conditionalSentence(gapOf({ strata: strata.slice(0, 2) }), of);
		expect(one).toMatch(/^Within Medicare, the one stratum of Insurance with 30 rows of both, the gap/);
		const yesOrNo = [stratum('true', 0.6, few), stratum('false', 0.05)];
		expect(conditionalSentence(gapOf({ strata: yesOrNo }), of)).toMatch(
			/^Where Insurance is false, the one stratum with 30 rows of both, the gap/
		);
		const none = conditionalSentence(gapOf({ strata: strata.slice(0, 1) }), of);
		expect(none).toMatch(/^No stratum of Insurance has 30 rows of both/);
	});

	it('calls a reversal one where both intervals keep to their side, and else perhaps chance', () => {
		const words = (aggregate: number, within: number): string =>
			turningWords(
				{ aggregate: figure(aggregate), within: figure(within) },
				{ metric: 'false_negative_rate', stratum: 'Insurance', told: [] }
			);
		expect(words(0.07, -0.05)).toContain('Simpson');
		expect(words(-0.07, 0.05)).toContain('Simpson');
		expect(words(0.07, -0.01)).toContain('may be chance');
		expect(words(0.07, 0.07)).toBe('It does not turn round among people alike in Insurance.');
		expect(words(0.07, 0)).toContain('+7.0 points of it come from');
		const nothing = { aggregate: figure(null), within: figure(null) };
		expect(turningWords(nothing, { metric: 'false_negative_rate', stratum: 'x', told: [] })).toBe('');
	});

	it('says that nothing can be averaged where no stratum holds both', () => {
		const text = conditionalSentence(
			gapOf({ within: figure(null), strata: [stratum('Medicaid', null)] }),
			of
		);
		expect(text).toContain('no stratum holds both');
	});

	it('shows a hostile name as one line, and counts what is held back', () => {
		const strata = [stratum('a\u202e\nb', 0.1, { small: true }), stratum('c', 0.2)];
		expect(conditionalSentence(gapOf({ strata }), of)).toContain('a[U+202E] b');
		expect(heldStrataWords(strata)).toMatch(/^1 stratum is held back/);
		expect(heldStrataWords([...strata, ...strata])).toMatch(/^2 strata are held back/);
		expect(heldStrataWords([stratum('c', 0.2)])).toBe('');
	});
});
