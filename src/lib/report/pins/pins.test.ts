import { describe, expect, it } from 'vitest';
import { readReportFile } from '#lib/spec/read-report.ts';
import { blankSmall } from '../blank-small.ts';
import { fromReport } from '../from-report.ts';
import { overviewMatrix } from '../overview-matrix.ts';
import type { Disparity, Provenance, Result } from '../result.ts';
import { sampleResult } from '../sample-report.test-support.ts';
import { writeHtml } from '../write-html.ts';
import { writeReport } from '../write-json.ts';
import { writeMarkdown } from '../write-markdown.ts';
import { findingWords, pinsIn } from './finding-words.ts';
import type { Finding, Pin } from './pin.ts';

const result = sampleResult('readmission-sample');
const [model = ''] = result.scope.models.map((row) => row.model);
const provenance: Provenance = {
	sources: [],
	plumbline: '1',
	engine: { name: 'duckdb', version: '1' },
	createdAt: '2026-01-01T00:00:00Z',
	host: 'browser'
};

const first = <T>(rows: readonly T[]): T => {
	const [row] = rows;
	if (row === undefined) throw new Error('The sample has such a row');
	return row;
};
const [attribute = ''] = result.audit.groups.map(({ column }) => column);
const metric: Finding = { kind: 'metric', model, attribute, metric: 'false_negative_rate' };
const verdict: Finding = { ...first(result.verdicts), kind: 'verdict' };
const slice: Finding = { ...first(result.slices), kind: 'slice' };
const pin = (finding: Finding, note = ''): Pin => ({ finding, note });

describe('what a pinned finding says', () => {
	it('is the sentence of its verdict', () => {
		expect(findingWords(result, verdict)?.says).toBe(first(result.verdicts).sentence);
	});

	it('names the groups at both ends, and the gap of the overview with its interval over the whole family', () => {
		const rows = result.measures.filter(
			(row) => row.attribute === attribute && row.metric === 'false_negative_rate' && row.value !== null
		);
		const values = rows.toSorted((a, b) => Number(a.value) - Number(b.value));
		const says = findingWords(result, metric)?.says ?? '';
		expect(says).toContain(`(${first(values).group}, of `);
		expect(says).toContain(`(${first(values.toReversed()).group}, of `);
		expect(says).toContain(`From ${(100 * Number(first(values).value)).toFixed(1)} %`);
		const cell = overviewMatrix(result, model)
			.rows.find((row) => row.attribute === attribute)
			?.cells.find((each) => each.metric === 'false_negative_rate');
		const worst = cell?.worst;
		if (!worst) throw new Error('The sample has such a gap');
		expect(says).toContain(`Worst gap: ${worst.group}, `);
		expect(says).toContain(`${(100 * Math.abs(Number(worst.low_simultaneous))).toFixed(1)} to `);
		expect(says).toContain(`${String(worst.family_size)} comparisons held at once`);
	});

	it('names the gap that harms most and not a wider one that does good, and one that is worse and not compared', () => {
		const gaps = result.disparities.filter(
			(row) =>
				row.attribute === attribute &&
				row.metric === 'false_negative_rate' &&
				row.comparison === 'difference' &&
				row.value !== null
		);
		const [good, bad] = [first(gaps), first(gaps.slice(1))];
		const told = (change: (row: Disparity) => Partial<Disparity>): string => {
			const disparities = [good, bad].map((row) => ({ ...row, ...change(row) }));
			return findingWords({ ...result, verdicts: [], disparities }, metric)?.says ?? '';
		};
		const value = (row: Disparity): number => (row === good ? -0.097 : 0.027);
		const both = told((row) => ({ value: value(row) }));
		expect(both).toContain(`Worst gap: ${bad.group}, +2.7 points against `);
		expect(both).not.toContain('9.7');
		const aside = told((row) => ({ value: -value(row), family_size: row === good ? null : 1 }));
		expect(aside).toContain(`Worst gap: ${bad.group}, −2.7 points`);
		expect(aside).toContain(`Worse, and not compared: ${good.group}, +9.7 points`);
		const alone = told((row) => ({ value: -value(row), family_size: null }));
		expect(alone).toContain(`Not compared: ${good.group}, +9.7 points`);
	});

	it('tells a ratio as one where the policy judges by ratios', () => {
		const { policy } = result.audit;
		const [rule] = policy?.rules ?? [];
		if (!policy || rule === undefined) throw new Error('The sample has a policy');
		const rules = [{ ...rule, metric: 'false_negative_rate', comparison: 'ratio' } as const];
		const says = findingWords(
			{ ...result, audit: { ...result.audit, policy: { ...policy, rules } } },
			metric
		);
		expect(says?.says).toMatch(/Worst gap: [^,]+, a ratio of \d+\.\d+ against /);
	});

	it('is the slice with everybody beside it', () => {
		const row = first(result.slices);
		expect(findingWords(result, slice)?.says).toContain(`${(100 * row.value).toFixed(1)} % among its `);
	});

	it('is the figures of a group’s score beside everyone’s, and those of its calibration alone', () => {
		const measure = first(
			result.measures.filter(
				(row) => row.attribute === attribute && row.metric === 'auroc' && row.value !== null
			)
		);
		const everyone = first(
			result.measures.filter((row) => row.attribute === 'overall' && row.metric === 'auroc')
		);
		const of = (kind: 'scores' | 'calibration', group: string, by = attribute) =>
			findingWords(result, { kind, model, attribute: by, group });
		const scores = of('scores', measure.group);
		expect(scores?.about).toContain(measure.group);
		expect(scores?.says).toContain(`AUROC ${Number(measure.value).toFixed(3)} (`);
		expect(scores?.says).toContain(`everyone ${Number(everyone.value).toFixed(3)})`);
		expect(of('calibration', measure.group)?.says).toMatch(/^Observed.*\.$/u);
		expect(of('calibration', measure.group)?.says).not.toContain('AUROC');
		expect(of('scores', 'overall', 'overall')?.about).toBe('Score of everyone');
		expect(of('scores', 'overall', 'overall')?.says).not.toContain('everyone');
		expect(of('scores', 'no such group')).toBeNull();
	});

	it('is nothing where the result does not hold it', () => {
		expect(findingWords(result, { ...metric, attribute: 'no such attribute' })).toBeNull();
		expect(findingWords(result, { ...metric, model: 'no such model' })).toBeNull();
		expect(findingWords({ ...result, verdicts: [] }, verdict)).toBeNull();
		expect(findingWords({ ...result, slices: [] }, slice)).toBeNull();
	});

	it('says of small groups that they are held back, and no figure of theirs', () => {
		const hidden: Result = {
			...result,
			measures: result.measures.map((row) =>
				row.attribute === attribute && row.metric === 'false_negative_rate' ? { ...row, small: true } : row
			),
			disparities: result.disparities.map((row) =>
				row.attribute === attribute && row.metric === 'false_negative_rate' ? { ...row, small: true } : row
			)
		};
		const says = findingWords(blankSmall(hidden), metric)?.says ?? '';
		expect(says).toMatch(/^No group has an answer: /u);
		expect(says).not.toMatch(/\d+\.\d/u);
	});
});

describe('pins in a report', () => {
	const pins = [pin(metric, 'Ask the <b>clinic</b>\n*why*'), pin(verdict), pin(slice, '=1+1')];
	const report = { result, provenance, pins };

	it('come back from its file, by their names alone, and change no hash', () => {
		const text = writeReport(report);
		const read = readReportFile(text, 'report.json');
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		const back = fromReport(read.value);
		expect(back.pins.map(({ note }) => note)).toEqual(pins.map(({ note }) => note));
		expect(pinsIn(back.result, back.pins).map(({ about }) => about)).toEqual(
			pinsIn(blankSmall(result), pins).map(({ about }) => about)
		);
		expect(Object.keys(first(back.pins).finding).toSorted()).toEqual([
			'attribute',
			'kind',
			'metric',
			'model'
		]);
		expect(back.resultHash).toBe(
			(JSON.parse(writeReport({ result, provenance })) as { resultHash: string }).resultHash
		);
	});

	it('are told in the page and in Markdown, their notes as text', () => {
		const html = writeHtml(report);
		expect(html).toContain('<h2>Pinned findings</h2>');
		expect(html).toContain('Ask the &lt;b&gt;clinic&lt;/b&gt;');
		expect(html).not.toContain('<b>clinic');
		const markdown = writeMarkdown(report);
		expect(markdown).toContain('## Pinned findings');
		expect(markdown).not.toContain('<b>clinic');
		expect(markdown).not.toContain(' *why*');
	});

	it('are no part of it where there are none, or where what leaves says nothing of them', () => {
		const without = writeReport({ result, provenance });
		expect(without).not.toContain('"pins"');
		const unknown = pin({ ...metric, attribute: 'withheld × one' }, 'a note');
		expect(writeReport({ result, provenance, pins: [unknown] })).toBe(without);
		expect(writeHtml({ result, provenance, pins: [unknown] })).not.toContain('Pinned findings');
		expect(writeMarkdown({ result, provenance, pins: [unknown] })).not.toContain('a note');
	});

	it('of what the counts told leave with it, and come back; what was told of a table’s figures does not', () => {
		const within: Finding = {
			...{ kind: 'within', model, attribute, level: 'Black', stratum: 'insurance' },
			metric: 'false_negative_rate'
		};
		const told = [
			{ ...pin(within, 'why?'), told: 'Black <i>against</i> White.' },
			{ ...pin(verdict), told: 'Something else.' }
		];
		const read = readReportFile(writeReport({ ...report, pins: told }), 'report.json');
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		const { pins: back } = fromReport(read.value);
		expect(back.map((each) => each.told)).toEqual(['Black <i>against</i> White.', undefined]);
		expect(writeHtml({ ...report, pins: told })).toContain('Black &lt;i&gt;against&lt;/i&gt; White.');
		expect(writeMarkdown({ ...report, pins: told })).toContain('within strata of Insurance');
		expect(writeReport({ ...report, pins: [pin(within)] })).not.toContain('"pins"');
	});

	it('of the same finding twice, be it with its names in another order, are the first', () => {
		const turned = Object.fromEntries(Object.entries(verdict).toReversed()) as unknown as Finding;
		const twice = [pin(verdict, 'first'), pin(metric, 'other'), pin(turned, 'second'), pin(metric, 'again')];
		const text = writeReport({ ...report, pins: twice });
		const read = readReportFile(text, 'report.json');
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		expect(read.value.pins).toHaveLength(4);
		expect(fromReport(read.value).pins.map(({ note }) => note)).toEqual(['first', 'other']);
	});

	it('say nothing that turns the words around them', () => {
		const turning = { ...first(result.verdicts), sentence: 'Within \u202Eits limit.' };
		const says = findingWords({ ...result, verdicts: [turning] }, verdict)?.says;
		expect(says).toBe('Within [U+202E]its limit.');
	});

	it('have notes of a length that a reader can take in', () => {
		const text = writeReport({ ...report, pins: [pin(metric, 'x'.repeat(2001))] });
		const read = readReportFile(text, 'report.json');
		expect(read.ok ? [] : read.problems.map(({ code, at }) => [code, at])).toEqual([
			['text-too-long', '/pins/0/note']
		]);
	});

	it('of another shape are refused by name', () => {
		const text = writeReport(report).replace(/"kind":\s*"metric"/u, '"kind": "row"');
		expect(text).toContain('"row"');
		const read = readReportFile(text, 'report.json');
		expect(read.ok).toBe(false);
		if (!read.ok) expect(JSON.stringify(read.problems)).toContain('/pins/0');
	});
});
