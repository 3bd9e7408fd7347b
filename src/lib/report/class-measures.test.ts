import { describe, expect, it } from 'vitest';
import reference from '../../../tests/reference/classes/classes.json' with { type: 'json' };
import { addClassCells } from '#lib/core/classes/class-counts.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import { suppressCube } from '#lib/core/suppression/suppress-cube.ts';
import { suppressionMask } from '#lib/core/suppression/make-suppression-mask.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { blankSmall } from './blank-small.ts';
import { buildResult } from './build-result.ts';
import { classOf } from './class-measures.ts';
import { sampleAudit } from './sample-audit.test-support.ts';
import { cubeOf } from './sample-cube.test-support.ts';
import { writeCsv } from './write-csv.ts';
import { resultText } from './write-json.ts';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';

interface Row {
	readonly label: string;
	readonly predicted: string;
}

/** By class and metric, as scikit-learn has it. */
type PerClass = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** The rows of one group "F", and one other row in "M". */
function cubeOfRows(rows: readonly Row[]): Cube {
	const cells = (of: readonly Row[]) => of.map((row) => [{ ...row, rows: 1 }]).reduce(addClassCells, []);
	const counts = (of: readonly Row[]) => {
		const tp = of.filter(({ label, predicted }) => label === predicted).length;
		return { tp, fn: of.length - tp, fp: 0, tn: 0 };
	};
	const other = rows.slice(0, 1);
	return {
		...cubeOf('sex', { F: counts(rows), M: counts(other) }),
		classes: {
			groupSets: [
				{
					attributes: ['sex'],
					cells: [
						{ model: 'm1', levels: ['F'], value: cells(rows) },
						{ model: 'm1', levels: ['M'], value: cells(other) }
					]
				}
			]
		}
	};
}

const audit = (rowsAre: 'people' | 'cases'): ResolvedAudit => {
	const sample = sampleAudit();
	return {
		...sample,
		data: { ...sample.data, rowsAre },
		outcome: { ...sample.outcome, type: 'classes' },
		groups: sample.groups.filter(({ column }) => column === 'sex'),
		intersections: { depth: 1, minimum: 1 },
		metrics: ['accuracy', 'macro_f1'],
		policy: null
	};
};

describe.each(reference.cases)('single classes of "$name"', ({ label, predicted, per_class: expected }) => {
	const rows = label.map((name, at) => ({ label: name, predicted: predicted[at] ?? '' }));
	const { measures } = buildResult({ audit: audit('cases'), cube: cubeOfRows(rows) });

	it('have scikit-learn’s figures against the rest, and intervals that hold them', () => {
		for (const [name, figures] of Object.entries(expected as PerClass)) {
			const of = (metric: string) =>
				measures.find((row) => row.group === 'Female' && classOf(row) === name && row.metric === metric);
			for (const [metric, wanted] of Object.entries(figures)) {
				const found = of(metric);
				if (wanted === null) expect(found?.value).toBeNull();
				else expect(found?.value).toBeCloseTo(wanted, 12);
				if (found?.value == null) continue;
				expect(found.low).toBeLessThanOrEqual(found.value);
				expect(found.high).toBeGreaterThanOrEqual(found.value);
			}
		}
	});
});

const hostile = '=1+1"<b>';
const rows = [
	{ label: 'A', predicted: 'A' },
	{ label: 'A', predicted: hostile },
	{ label: hostile, predicted: 'A' },
	{ label: hostile, predicted: hostile }
];

describe('what leaves of single classes', () => {
	const leaving = (rowsAre: 'people' | 'cases') => {
		const asked = audit(rowsAre);
		const cube = cubeOfRows(rows);
		const options = { minimumCell: rowsAre === 'people' ? 11 : 0, attributeSets: [['sex']] };
		const suppressed = suppressCube(cube, suppressionMask(cube, options), options);
		return {
			whole: buildResult({ audit: asked, cube }),
			before: buildResult({ audit: asked, cube: suppressed })
		};
	};

	it('is nothing where rows are people, and all of it where they are cases', () => {
		const people = leaving('people').whole;
		expect(people.measures.some((row) => classOf(row) === 'A')).toBe(true);
		expect(writeCsv(people)['measures.csv']).not.toContain('class=');
		expect(people.notices.map(({ code }) => code)).toContain('classes-withheld');
		const differ = people.notices.find(({ code }) => code === 'class-sets-differ');
		expect(differ?.text).toMatch(/^m1: groups of sex lack rows of a class that others have: Male \(/);
		expect(blankSmall(people).notices).not.toContain(differ);
		const cases = leaving('cases').whole;
		expect(writeCsv(cases)['measures.csv']).toContain('class=A');
		expect(writeCsv(cases)['measures.csv']).toContain('"class==1+1""<b>"');
		expect(writeHtml({ result: cases, provenance: null })).toContain('=1+1&quot;&lt;b&gt;');
		expect(writeMarkdown({ result: cases, provenance: null })).toContain('## Each class against the rest');
	});

	it.each(['people', 'cases'] as const)(
		'is the same of %s where the cube was suppressed before',
		(rowsAre) => {
			const { whole, before } = leaving(rowsAre);
			expect(blankSmall(before)).toEqual(blankSmall(whole));
			expect(resultText(before)).toBe(resultText(whole));
		}
	);
});
