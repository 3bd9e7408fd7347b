import { describe, expect, it } from 'vitest';
import { readReportFile } from '../spec/read-report.ts';
import { blankSmall } from './blank-small.ts';
import { buildResult } from './build-result.ts';
import { canonicalJson, canonicalLine } from './canonical-json.ts';
import { canonicalNumber } from './canonical-number.ts';
import { csvCell } from './csv-cell.ts';
import { fromReport } from './from-report.ts';
import type { Provenance } from './result.ts';
import { sampleAudit } from './sample-audit.test-support.ts';
import { cubeOf } from './sample-cube.test-support.ts';
import { writeCsv } from './write-csv.ts';
import { writeHtml } from './write-html.ts';
import { resultHash, resultText, writeReport } from './write-json.ts';
import { writeJunit } from './write-junit.ts';
import { writeMarkdown } from './write-markdown.ts';

const large = { tp: 100, fp: 50, fn: 60, tn: 200 };
const worse = { tp: 60, fp: 50, fn: 140, tn: 200 };
const hostile = [
	'<img src=x onerror=alert(1)>',
	'=HYPERLINK("http://evil.example","x")',
	'@SUM(A1)',
	'a"b,c\r\nd',
	'\u202Egnp.exe',
	']]><script>alert(1)</script>',
	'| ![x](http://evil.example/y.png) |',
	'\u0000\u0007bell',
	'\uD800',
	'${alert(1)}',
	'__proto__',
	'x'.repeat(10_000)
];

const provenance: Provenance = {
	sources: [{ name: '<b>log</b>.csv', bytes: 12, rows: 3, hash: 'ab'.repeat(32) }],
	engine: { name: 'test', version: '1' },
	plumbline: '0.1.0',
	createdAt: '2025-11-21T00:00:00Z',
	host: 'command line'
};

const audit = () => {
	const sample = sampleAudit();
	const [race] = sample.groups;
	return {
		...sample,
		title: 'Audit <i>of</i> =1+1',
		groups: race === undefined ? [] : [race],
		intersections: { depth: 1, minimum: 30 }
	};
};

const levels = Object.fromEntries([['White', large], ...hostile.map((level) => [level, worse] as const)]);
const result = buildResult({ audit: audit(), cube: cubeOf('race', levels) });

describe('canonical text', () => {
	it('keeps ten significant digits, whole counts and infinities, and no negative zero', () => {
		expect(canonicalNumber(1 / 3)).toBe(0.3333333333);
		expect(canonicalNumber(12345678901234)).toBe(12345678901234);
		expect(Object.is(canonicalNumber(-0), 0)).toBe(true);
		expect(canonicalLine([Infinity, -Infinity])).toBe('["Infinity","-Infinity"]');
	});

	it('refuses NaN, since a number without an answer is null', () => {
		expect(() => canonicalNumber(NaN)).toThrow('NaN');
		expect(() => canonicalLine({ value: NaN })).toThrow('NaN');
	});

	it('does not depend on the order in which keys were written', () => {
		expect(canonicalJson({ b: 1, id: 2, a: { d: 1, c: 2 } }, 2)).toBe(
			canonicalJson({ a: { c: 2, d: 1 }, id: 2, b: 1 }, 2)
		);
		expect(canonicalLine({ b: 1, id: 2 })).toBe('{"id":2,"b":1}');
	});

	it('does not depend on the order of cells in the cube', () => {
		const reversed = Object.fromEntries(Object.entries(levels).reverse());
		const other = buildResult({ audit: audit(), cube: cubeOf('race', reversed) });
		expect(resultHash(other)).toBe(resultHash(result));
	});
});

describe('csv', () => {
	it('keeps numbers and escapes what a spreadsheet would run', () => {
		expect([-1.5, 0, Infinity, -Infinity, null].map(csvCell)).toEqual(['-1.5', '0', 'inf', '-inf', '']);
		expect(
			['=1+1', '+1+1', '-1+1', '@x', '\tx', '\rx'].map((text) =>
				csvCell(text).replace(/^"|"$/g, '').charAt(0)
			)
		).toEqual(["'", "'", "'", "'", "'", "'"]);
		expect(csvCell('-12')).toBe('-12');
		expect(csvCell('a"b,c')).toBe('"a""b,c"');
	});

	it('has the columns of the design', () => {
		const files = writeCsv(result);
		expect(files['measures.csv']?.split('\r\n')[0]).toBe(
			'model,stratum,variant,attribute,group,metric,n,numerator,denominator,value,low,high,method,reason'
		);
		expect(files['disparities.csv']?.split('\r\n')[0]).toBe(
			'model,stratum,variant,attribute,group,reference,metric,comparison,value,low,high,low_simultaneous,high_simultaneous,method,test,p,p_adjusted,family_size,people,reason'
		);
		expect(files['verdicts.csv']?.split('\r\n')[0]).toBe(
			'rule,model,stratum,attribute,group,metric,comparison,value,low,high,limit,verdict,smallest_detectable,equivalence_p,sentence'
		);
	});

	it('begins no field with a formula', () => {
		for (const file of Object.values(writeCsv(result))) {
			expect(file).not.toMatch(/(^|,|\n)"?[=@]/);
		}
	});
});

describe('hostile text', () => {
	it('becomes no element, link or script of the page', () => {
		const page = writeHtml({ result, provenance });
		expect(page).not.toMatch(/<(img|script|i|b|a)[\s>]/);
		expect(page).not.toContain('\u202E');
		expect(page).not.toContain('\u0000');
		expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
		expect(page).not.toContain('x'.repeat(100));
		expect(page).toContain("default-src 'none'");
	});

	it('opens no request: the page names no address but in text', () => {
		const page = writeHtml({ result, provenance });
		expect(page).not.toMatch(/<[^>]*\s(src|href|action|srcset)="/);
		expect(page).not.toMatch(/url\(|@import/);
	});

	it('becomes no markup, image or table cell of Markdown', () => {
		const text = writeMarkdown({ result, provenance });
		expect(text).not.toMatch(/<[a-z]/i);
		expect(text).not.toMatch(/[^\\]!\[|[^\\]\]\(/);
		expect(text).not.toContain('\u202E');
		for (const line of text.split('\n').filter((of) => of.startsWith('| White') || of.startsWith('| m1'))) {
			expect([9, 13]).toContain(line.replaceAll('\\|', '').split('|').length - 2);
		}
	});

	it('becomes no element of JUnit, and no character that XML forbids', () => {
		const xml = writeJunit(result);
		expect(xml).not.toMatch(/<(img|script)/);
		// eslint-disable-next-line no-control-regex -- what must not be there
		expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
		expect(xml).not.toMatch(/\p{Cs}/u);
		expect(xml.match(/<testcase /g)).toHaveLength(result.verdicts.length);
		expect(xml.match(/<failure /g)).toHaveLength(
			result.verdicts.filter((row) => row.verdict === 'outside').length
		);
	});
});

describe('what leaves', () => {
	const small = buildResult({
		audit: audit(),
		cube: cubeOf('race', {
			White: large,
			Black: worse,
			Few: { tp: 1, fp: 2, fn: 3, tn: 1 },
			Next: { tp: 12, fp: 13, fn: 14, tn: 15 }
		})
	});

	it('has no figure of a small group, and keeps its row', () => {
		const blank = blankSmall(small).measures.filter((row) => row.group === 'Few');
		expect(blank).toHaveLength(4);
		for (const row of blank) {
			expect(row).toMatchObject({ n: null, numerator: null, value: null, low: null, reason: 'suppressed' });
		}
		expect(small.measures.filter((row) => row.group === 'Few').some((row) => row.value !== null)).toBe(true);
	});

	it('is blanked by every writer, and blanking twice changes nothing', () => {
		const blank = blankSmall(small);
		expect(blankSmall(blank)).toEqual(blank);
		expect(resultText(blank)).toBe(resultText(small));
		expect(writeCsv(blank)).toEqual(writeCsv(small));
		expect(writeHtml({ result: blank, provenance })).toBe(writeHtml({ result: small, provenance }));
		expect(writeMarkdown({ result: blank, provenance })).toBe(writeMarkdown({ result: small, provenance }));
		expect(writeJunit(blank)).toBe(writeJunit(small));
	});

	it('says how many groups are blank', () => {
		expect(small.notices.map((notice) => notice.code)).toContain('groups-suppressed');
	});
});

describe('a report', () => {
	it.each([
		['of hostile groups', result],
		[
			'of small groups',
			buildResult({
				audit: audit(),
				cube: cubeOf('race', { White: large, Few: { tp: 1, fp: 2, fn: 3, tn: 1 }, '12': worse })
			})
		]
	])('%s reads back to the same bytes', (_, written) => {
		const read = readReportFile(writeReport({ result: written, provenance }), 'report.json');
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		const report = fromReport(read.value);
		expect(resultText(report.result)).toBe(resultText(written));
		expect(report.resultHash).toBe(resultHash(written));
		expect(report.result.measures.filter((row) => row.missingMembership)).toEqual([]);
	});
});
