import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cube } from '#lib/core/cube/cube.ts';
import type { ProxyCell } from '#lib/core/proxy/proxy-table.ts';
import { suppressCube } from '#lib/core/suppression/suppress-cube.ts';
import { suppressionMask } from '#lib/core/suppression/make-suppression-mask.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { blankSmall } from './blank-small.ts';
import { buildResult } from './build-result.ts';
import { sampleAudit } from './sample-audit.test-support.ts';
import { cubeOf } from './sample-cube.test-support.ts';
import { writeCsv } from './write-csv.ts';
import { writeHtml } from './write-html.ts';
import { resultText } from './write-json.ts';
import { writeMarkdown } from './write-markdown.ts';

const hostile = '=zip|<b>';
const sexes = ['F', 'M', null] as const;

/** The cube of a log with one column, from its rows by value and sex. */
function cubeWith(cells: readonly ProxyCell[]): Cube {
	const of = (sex: string | null) => {
		const rows = cells.filter(({ levels }) => levels[1] === sex).reduce((sum, cell) => sum + cell.rows, 0);
		return { tp: 0, fp: rows, fn: 0, tn: 0 };
	};
	return {
		...cubeOf('sex', { F: of('F'), M: of('M') }, of(null)),
		proxies: { pairs: [{ column: hostile, attribute: 'sex', cells }] }
	};
}

const cell = (value: string | null, sex: string | null, rows: number): ProxyCell => ({
	model: 'm1',
	levels: [value, sex],
	rows
});

const audit = (rowsAre: 'people' | 'cases' = 'people'): ResolvedAudit => {
	const sample = sampleAudit();
	return {
		...sample,
		data: { ...sample.data, rowsAre },
		groups: sample.groups.filter(({ column }) => column === 'sex'),
		proxies: [hostile, 'sex'],
		intersections: { depth: 1, minimum: 1 },
		policy: null
	};
};

const large = [cell('a', 'F', 40), cell('a', 'M', 15), cell('b', 'F', 12), cell('b', 'M', 60)];

describe('columns that could stand in for a group', () => {
	it('are screened against every attribute but themselves, and say so in every format', () => {
		const result = buildResult({ audit: audit(), cube: cubeWith(large) });
		expect(result.proxies).toHaveLength(1);
		expect(result.proxies[0]).toMatchObject({ attribute: 'sex', column: hostile, levels: 2, n: 127 });
		// 39 of 39 others and 59 of 59 others say the same: 100 of 127 rows.
		expect(result.proxies[0]?.best_guess).toBeCloseTo(100 / 127, 12);
		expect(writeCsv(result)['proxies.csv']).toContain("m1,sex,'=zip|<b>,2,127,");
		expect(writeHtml({ result, provenance: null })).toContain('Could a column stand in for a group?');
		expect(writeMarkdown({ result, provenance: null })).toContain('## Could a column stand in for a group?');
		const none = buildResult({ audit: { ...audit(), proxies: [] }, cube: cubeWith(large) });
		expect(none.proxies).toEqual([]);
		expect(writeMarkdown({ result: none, provenance: null })).not.toContain('stand in');
	});

	it('are blank in what leaves where a count behind them is small, and have no answer where none was counted', () => {
		const few = buildResult({ audit: audit(), cube: cubeWith([...large, cell('b', null, 3)]) });
		expect(few.proxies[0]).toMatchObject({ n: 127, small: true });
		expect(blankSmall(few).proxies[0]).toMatchObject({ n: null, cramers_v: null, reason: 'suppressed' });
		expect(writeCsv(few)['proxies.csv']).toContain("m1,sex,'=zip|<b>,,,,,,,suppressed");
		const { models, groupSets, rows, window } = cubeWith(large);
		const [row] = buildResult({ audit: audit(), cube: { models, groupSets, rows, window } }).proxies;
		expect(row).toMatchObject({ cramers_v: null, reason: 'not-counted', small: false });
	});

	it('are the same from a cube and from the cube that was suppressed before', () => {
		const seen = { blank: 0, shown: 0 };
		const rows = fc.oneof(fc.constant(0), fc.nat({ max: 12 }), fc.integer({ min: 11, max: 60 }));
		const values = ['a', 'b', null];
		const cells = fc
			.array(rows, { minLength: 9, maxLength: 9 })
			.map((of) => of.map((n, at) => cell(values[at % 3] ?? null, sexes[Math.floor(at / 3)] ?? null, n)));
		fc.assert(
			fc.property(cells, fc.constantFrom('people', 'cases'), (of, rowsAre) => {
				const asked = audit(rowsAre);
				const cube = cubeWith(of);
				const options = { minimumCell: rowsAre === 'people' ? 11 : 0, attributeSets: [['sex']] };
				const suppressed = suppressCube(cube, suppressionMask(cube, options), options);
				const before = buildResult({ audit: asked, cube: suppressed });
				const after = buildResult({ audit: asked, cube });
				expect(blankSmall(before)).toEqual(blankSmall(after));
				expect(resultText(before)).toBe(resultText(after));
				seen[after.proxies[0]?.small === true ? 'blank' : 'shown'] += 1;
				if (after.proxies[0]?.small !== true && rowsAre === 'people')
					expect(of.every(({ rows: n }) => n === 0 || n >= 11)).toBe(true);
			}),
			{ numRuns: 60 }
		);
		expect(Math.min(seen.blank, seen.shown)).toBeGreaterThan(5);
	});
});
