import { describe, expect, it } from 'vitest';
import type { Cube } from '#lib/core/cube/cube.ts';
import { suppressCube } from '#lib/core/suppression/suppress-cube.ts';
import { suppressionMask } from '#lib/core/suppression/make-suppression-mask.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { blankSmall } from './blank-small.ts';
import { buildResult } from './build-result.ts';
import { sampleAudit } from './sample-audit.test-support.ts';
import { cubeOf } from './sample-cube.test-support.ts';
import { resultText } from './write-json.ts';

/** Admissions to six departments (Bickel, Hammel & O'Connell 1975): men and women, admitted and not. */
const departments = {
	A: { M: [512, 313], F: [89, 19] },
	B: { M: [353, 207], F: [17, 8] },
	C: { M: [120, 205], F: [202, 391] },
	D: { M: [138, 279], F: [131, 244] },
	E: { M: [53, 138], F: [94, 299] },
	F: { M: [22, 351], F: [24, 317] }
} as const;
const names = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const selection = ([yes, no]: readonly [number, number]) => ({ tp: 0, fp: yes, fn: 0, tn: no });
const whole = (sex: 'M' | 'F') =>
	selection([
		names.reduce((sum, name) => sum + departments[name][sex][0], 0),
		names.reduce((sum, name) => sum + departments[name][sex][1], 0)
	]);

const cube: Cube = {
	...cubeOf('sex', { M: whole('M'), F: whole('F') }),
	strata: {
		columns: ['department'],
		groupSets: [
			{
				attributes: ['sex'],
				cells: names.flatMap((name) =>
					(['M', 'F'] as const).map((sex) => ({
						model: 'm1',
						levels: [sex],
						stratum: [name],
						...selection(departments[name][sex])
					}))
				)
			}
		]
	}
};

const audit = (rowsAre: 'people' | 'cases'): ResolvedAudit => {
	const sample = sampleAudit();
	const [group] = sample.groups;
	if (group === undefined) throw new Error('The sample audit has groups');
	return {
		...sample,
		data: { ...sample.data, rowsAre },
		groups: [{ ...group, column: 'sex', title: 'Sex', reference: { level: 'M' } }],
		strata: ['department'],
		metrics: ['selection_rate'],
		policy: null
	};
};
/** Ten people for each. */
const tenfold = (of: Cube): Cube => {
	const ten = <Cell extends { tp: number; fp: number; fn: number; tn: number }>(cell: Cell): Cell => ({
		...cell,
		...{ tp: 10 * cell.tp, fp: 10 * cell.fp, fn: 10 * cell.fn, tn: 10 * cell.tn }
	});
	return {
		...of,
		groupSets: of.groupSets.map((set) => ({ ...set, cells: set.cells.map(ten) })),
		rows: 10 * of.rows,
		...(of.strata && {
			strata: {
				...of.strata,
				groupSets: of.strata.groupSets.map((set) => ({ ...set, cells: set.cells.map(ten) }))
			}
		})
	};
};

const rowsOf = (of: ReturnType<typeof buildResult>, comparison: string) =>
	of.disparities.filter((row) => row.comparison === comparison);

describe('a comparison within strata', () => {
	it('stands beside the aggregate, and says where the two have opposite signs', () => {
		const found = buildResult({ audit: audit('cases'), cube });
		const [aggregate] = rowsOf(found, 'difference');
		const [within] = rowsOf(found, 'mantel_haenszel_difference');
		expect(aggregate?.value).toBeCloseTo(557 / 1835 - 1198 / 2691, 12);
		// tests/reference/strata/strata.json, "admissions to six departments"
		expect(within?.value).toBeCloseTo(0.018425196190852512, 12);
		expect(within?.low).toBeCloseTo(-0.010748058332672781, 9);
		expect(within?.p).toBeCloseTo(0.21692369705551717, 9);
		expect(within?.method).toBe('sato score, against the sign of the aggregate');
		expect(rowsOf(found, 'standardised_difference')[0]?.value).toBeCloseTo(0.04263679777130291, 12);
		expect(rowsOf(found, 'conditional_demographic_disparity')).toHaveLength(2);
	});

	it('stays behind where rows are people, the same from a cube and from one that was suppressed', () => {
		for (const rowsAre of ['people', 'cases'] as const) {
			const asked = audit(rowsAre);
			const minimumCell = rowsAre === 'people' ? asked.privacy.minimumCell : 0;
			const options = { minimumCell, attributeSets: [['sex']] };
			const suppressed = suppressCube(cube, suppressionMask(cube, options), options);
			const [before, after] = [suppressed, cube].map((each) => buildResult({ audit: asked, cube: each }));
			if (before === undefined || after === undefined) throw new Error('Two results were built');
			expect(resultText(before)).toBe(resultText(after));
			const [row] = rowsOf(blankSmall(after), 'mantel_haenszel_difference');
			expect(row?.value === null).toBe(rowsAre === 'people');
			expect(row?.reason).toBe(rowsAre === 'people' ? 'suppressed' : null);
		}
	});

	it('shows the common odds ratio beside the difference', () => {
		const found = buildResult({ audit: audit('cases'), cube });
		const [odds] = rowsOf(found, 'mantel_haenszel_odds_ratio');
		// tests/reference/strata/strata.json, "admissions to six departments"
		expect(odds?.value).toBeCloseTo(1.1053426615022164, 12);
		expect(Math.log(odds?.high ?? 0)).toBeCloseTo(
			Math.log(1.1053426615022164) + 1.959963984540054 * 0.08098890965622091,
			9
		);
	});

	it('is told of before the tables where a gap turns round and both intervals exclude 0, on screen alone of people', () => {
		const reversals = (of: ReturnType<typeof buildResult>) =>
			of.notices.filter(({ code }) => code === 'simpson-reversal');
		const more = tenfold(cube);
		expect(reversals(buildResult({ audit: audit('cases'), cube }))).toEqual([]);
		const cases = buildResult({ audit: audit('cases'), cube: more });
		const [notice] = reversals(cases);
		expect(reversals(cases)).toHaveLength(1);
		expect(notice?.severity).toBe('caution');
		expect(notice?.text).toContain(
			'Selection rate of sex: F is below M over all rows (−14.2, −15.1 to −13.3) and above it within department (+1.8, +0.9 to +2.8)'
		);
		expect(reversals(blankSmall(cases))).toHaveLength(1);
		const people = buildResult({ audit: audit('people'), cube: more });
		expect(reversals(people)).toHaveLength(1);
		expect(reversals(blankSmall(people))).toEqual([]);
	});

	it('is not told of where rows are weighted and strata are not: the weights alone would turn it round', () => {
		const weighted = { ...audit('cases'), data: { ...audit('cases').data, weight: 'w' } };
		const { notices } = buildResult({ audit: weighted, cube: tenfold(cube) });
		expect(notices.filter(({ code }) => code === 'simpson-reversal')).toEqual([]);
	});

	it('has no answer where strata were not counted', () => {
		const without = cubeOf('sex', { M: whole('M'), F: whole('F') });
		const [row] = rowsOf(buildResult({ audit: audit('cases'), cube: without }), 'mantel_haenszel_difference');
		expect(row).toMatchObject({ value: null, reason: 'not-counted' });
	});
});
