import { describe, expect, it } from 'vitest';
import { flipMarks } from '#lib/charts/flips.ts';
import { flipColumns } from '#lib/report/descriptions/description-tables.ts';
import { sampleResult } from '#lib/report/sample-report.test-support.ts';
import { flipChart, flipKey, orderOf } from './flip-chart.ts';

const result = sampleResult('vignette-llm-sample');
const rows = result.descriptions.flips.filter(({ variant }) => variant !== '*');
const ofSex = rows.filter(({ by }) => by === 'sex');
const ofAll = rows.filter(({ by }) => by === null);

describe('a chart of flips', () => {
	it('draws the interval of each group of patients alone, since none of them is judged', () => {
		const byKey = new Map(ofSex.map((row) => [flipKey(row), row]));
		const marks = flipMarks(flipChart(result, 'By sex', ofSex));
		expect(marks.length).toBe(ofSex.length);
		for (const mark of marks) {
			const row = byKey.get(mark.key);
			expect(mark).toMatchObject({ low: row?.shift_low, high: row?.shift_high, alone: true });
			expect(row?.shift_low).not.toBe(row?.shift_low_simultaneous);
		}
	});

	it('has panels of groups in one order, that of all cases', () => {
		const names = (group: string): readonly string[] =>
			flipMarks(
				flipChart(
					result,
					group,
					ofSex.filter((row) => row.group === group),
					orderOf(ofAll)
				)
			).map(({ name }) => name);
		expect(names('Female')).toEqual(names('Male'));
		expect(names('Female')).toEqual(flipMarks(flipChart(result, 'All', ofAll)).map(({ name }) => name));
	});

	it('draws the interval for all comparisons at once where they are judged', () => {
		const byKey = new Map(ofAll.map((row) => [flipKey(row), row]));
		for (const mark of flipMarks(flipChart(result, 'All', ofAll))) {
			const row = byKey.get(mark.key);
			expect(mark).toMatchObject({ low: row?.shift_low_simultaneous, alone: false });
		}
	});

	it('and its table call the interval by the same name', () => {
		const title = (grouped: boolean) =>
			flipColumns(result, grouped).find(({ id }) => id === 'shift_interval')?.title;
		expect(title(true)).toBe('Interval, alone');
		expect(title(false)).toBe('Simultaneous');
	});

	it('names rows by their comparison where several are of one stratum alone, and says whose they are', () => {
		const [first] = ofAll;
		const own = ofAll.filter(({ stratum }) => stratum === first?.stratum);
		const chart = flipChart(result, 'Every comparison', own);
		expect(new Set(own.map(({ stratum }) => stratum)).size).toBe(1);
		expect(flipMarks(chart).map(({ name }) => name)).toEqual(
			expect.arrayContaining(own.map(({ baseline, variant }) => `${baseline} → ${variant}`))
		);
		expect(chart.title).toMatch(/^Every comparison \(.+\)$/);
		const one = flipChart(result, 'One', own.slice(0, 1));
		expect(one.title).toBe('One');
	});

	it('has no direction where nothing says which answers are right or favourable', () => {
		const { counterfactual } = result.audit;
		if (counterfactual === undefined) throw new Error('the sample compares descriptions');
		const audit = { ...result.audit, counterfactual: { ...counterfactual, gold: null, favourable: null } };
		expect(flipChart({ ...result, audit }, 'All', ofAll).good).toBeNull();
	});
});
