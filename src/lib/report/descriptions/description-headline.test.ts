import { describe, expect, it } from 'vitest';
import { isOfAll } from './patient-group.ts';
import type { Result } from '../result.ts';
import { sampleResult } from '../sample-report.test-support.ts';
import { adaptationHeadline } from './adaptation-headline.ts';
import { changeSentence, changeVerdict, shownChange } from './change-words.ts';
import { descriptionHeadline } from './description-headline.ts';
import { orderDescriptions } from './order-descriptions.ts';
import type { ChangeRow } from './rows.ts';
import { countedKinds, statements, statementsSentence, toldAndFolded } from './statement-counts.ts';

const sample = sampleResult('vignette-llm-sample');

const withVerdicts = (verdicts: Result['verdicts']): Result => ({ ...sample, verdicts });
const shifts = sample.verdicts.filter(({ comparison }) => comparison === 'net_shift');

describe('what is said of descriptions at the head', () => {
	it('counts both questions as the list and the totals do', () => {
		const said = descriptionHeadline(sample);
		const [shift, change] = statements(sample);
		expect((shift?.rows.length ?? 0) + (change?.rows.length ?? 0)).toBe(sample.verdicts.length);
		expect(said).toContain(`Of ${shift?.rows.length ?? ''} comparisons`);
		for (const { rows } of [shift, change].flatMap((each) => each ?? []))
			for (const kind of ['outside', 'inconclusive'] as const)
				expect(said).toContain(String(rows.filter(({ verdict }) => verdict === kind).length));
		expect(statementsSentence(sample)).toContain('judged on two questions');
		expect(statementsSentence(sample)).toContain(`Net shift: ${countedKinds(shifts)}.`);
	});

	it('folds what is said of changes beyond noise where it is not outside, and folds nothing else', () => {
		const { told, folded } = toldAndFolded(sample);
		expect(told.length + folded.length).toBe(sample.verdicts.length);
		expect(folded.length).toBeGreaterThan(0);
		expect(folded.every((row) => row.comparison === 'excess' && row.verdict !== 'outside')).toBe(true);
	});

	it('calls the widest fall the worst, however wide a gain is', () => {
		const gain = { ...shifts[0], value: 0.9, verdict: 'outside' } as Result['verdicts'][number];
		const said = descriptionHeadline(withVerdicts([gain, ...sample.verdicts]));
		expect(said).toMatch(/The worst: .* fewer right answers/);
		expect(orderDescriptions([gain, ...sample.verdicts])[0]?.value).toBeLessThan(0);
		expect(descriptionHeadline(withVerdicts([gain]))).toContain('None of those is a fall');
	});

	it('names refusals as what most of a fall is', () => {
		const refusing = sample.verdicts.filter(
			({ comparison, verdict, group }) =>
				comparison === 'net_shift' && verdict === 'outside' && group.endsWith('limited_english')
		);
		expect(refusing.length).toBeGreaterThan(0);
		expect(descriptionHeadline(withVerdicts(refusing))).toContain(
			'most of them refusals or unreadable answers'
		);
	});
});

describe('what is said of adaptations', () => {
	const said = adaptationHeadline(sample);

	it('names what each is shown to have brought nearer, and what none is shown to have changed', () => {
		expect(said).toMatch(
			/, in place of base \(clinic-llm-a\): fine_tuned brought 2 shifts nearer to none: black against original \(−12\.6 to 0\.4 points, now within the margin\) and black against white \(/
		);
		expect(said).toContain('; prompted brought 2 shifts nearer to none: ');
		expect(said).toMatch(/not shown to have come nearer under any: limited_english against original\.$/);
	});

	it('is no more than the interval for all changes at once shows', () => {
		for (const row of sample.descriptions.changes.filter(isOfAll)) {
			const [low, high] = shownChange(row);
			const excludes = (low ?? 0) > 0 || (high ?? 0) < 0;
			expect(changeVerdict(sample.audit, row) !== 'unclear').toBe(excludes);
			expect(high ?? 0).toBeGreaterThanOrEqual(row.high ?? 0);
		}
		const none: Result = {
			...sample,
			descriptions: {
				...sample.descriptions,
				changes: sample.descriptions.changes.map((row) => ({
					...row,
					low_simultaneous: -1,
					high_simultaneous: 1,
					p_adjusted: 0.001
				}))
			}
		};
		expect(adaptationHeadline(none)).toMatch(/^No adaptation is shown to have changed any of 30 shifts/);
	});

	it('counts no case twice: what is counted by group of the patients changes no word', () => {
		const changes = sample.descriptions.changes.filter(isOfAll);
		expect(changes.length).toBeLessThan(sample.descriptions.changes.length);
		expect(adaptationHeadline({ ...sample, descriptions: { ...sample.descriptions, changes } })).toBe(said);
	});

	it('names the model with each shift where there are two, and counts a shift once for each of them', () => {
		const { audit, descriptions, verdicts } = sample;
		const two = (rows: Result['verdicts'] | ChangeRow[]) =>
			['one-llm', 'two-llm'].flatMap((model) => rows.map((row) => ({ ...row, model })));
		/** Only the first model's changes are shown to be any. */
		const changes = (two(descriptions.changes.filter(isOfAll)) as ChangeRow[]).map((row) =>
			row.model === 'one-llm' ? row : { ...row, low_simultaneous: -1, high_simultaneous: 1 }
		);
		const both: Result = {
			...sample,
			audit: { ...audit, model: { ...audit.model, column: 'llm' } },
			verdicts: two(verdicts) as Result['verdicts'],
			descriptions: { ...descriptions, changes }
		};
		// Three shifts were outside: the first model mended two of them, the second none.
		expect(adaptationHeadline(both)).toMatch(
			/under any: 4 shifts, black against original \(two-llm · clinic-llm-a\), black against white \(two-llm · clinic-llm-a\), limited_english against original \((one|two)-llm · clinic-llm-a\) and 1 more\.$/
		);
		const few = (kept: readonly ChangeRow[]): string =>
			adaptationHeadline({ ...both, descriptions: { ...descriptions, changes: kept } });
		const tuned = changes.filter(({ stratum }) => stratum?.includes('fine_tuned') === true);
		expect(few(tuned)).toContain(
			'fine_tuned in place of base (one-llm · clinic-llm-a) brought 2 shifts nearer'
		);
		expect(few(tuned)).toContain(
			'fine_tuned in place of base (two-llm · clinic-llm-a) is shown to have changed none of 10'
		);
		expect(
			few(tuned.filter(({ variant }) => variant === 'black').filter(({ baseline }) => baseline === 'white'))
		).toContain('brought the shift of black against white nearer to none (−11.4 to 0.9 points)');
		expect(changes.map((row) => changeSentence(both.audit, row)).join()).toContain(
			'(two-llm · clinic-llm-a)'
		);
	});

	it('is nothing where none are compared', () => {
		expect(adaptationHeadline({ ...sample, descriptions: { ...sample.descriptions, changes: [] } })).toBe('');
	});
});
