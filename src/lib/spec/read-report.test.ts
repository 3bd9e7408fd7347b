import { describe, expect, it } from 'vitest';
import { readReportFile } from './read-report.ts';
import { resolveAudit } from './resolve-audit.ts';

const audit = resolveAudit({ id: 'a', outcome: { label: 'y', prediction: 'p' }, groups: ['race'] }, {});
const figure = { value: 2.5, low: 0.5, high: 'Infinity' };
const place = { model: 'm', stratum: null, attribute: 'race' };
const file = {
	result: {
		audit: audit.ok ? audit.value : null,
		scope: {
			rows: null,
			models: [{ model: 'm', assessed: 56, unlabelled: null, undecided: 0, mismatched: 0 }],
			window: null,
			attributes: [
				{
					attribute: 'race',
					groups: 2,
					reference: 'W',
					missingRows: null,
					missingShare: null,
					suppressedGroups: 1
				}
			]
		},
		notices: [{ code: 'n', severity: 'note', text: 'A note.' }],
		verdicts: [
			{
				rule: 'r',
				...place,
				group: 'B',
				metric: 'selection_rate',
				comparison: 'ratio',
				...figure,
				limit: '≥ 0.8',
				verdict: 'inconclusive',
				reason: null,
				smallest_detectable: 0.1,
				equivalence_p: null,
				sentence: 'S.'
			}
		],
		disparities: [
			{
				...place,
				variant: null,
				group: 'Infinity',
				reference: 'W',
				metric: 'selection_rate',
				comparison: 'ratio',
				...figure,
				low_simultaneous: '-Infinity',
				high_simultaneous: 'Infinity',
				method: 'miettinen-nurminen',
				test: 'score',
				p: 0.04,
				p_adjusted: 0.08,
				family_size: 2,
				people: 3,
				reason: null
			}
		],
		measures: [
			{
				...place,
				variant: null,
				group: 'B',
				metric: 'precision',
				n: null,
				numerator: null,
				denominator: null,
				value: null,
				low: null,
				high: null,
				method: null,
				reason: 'suppressed'
			}
		]
	},
	resultHash: '0'.repeat(64),
	provenance: {
		sources: [{ name: 'log.csv', bytes: 100, rows: 56, hash: 'ab'.repeat(32) }],
		engine: { name: 'duckdb', version: '1.4.3' },
		plumbline: '0.1.0',
		createdAt: '2025-11-21T12:00:00Z',
		host: 'browser'
	}
};

const read = (value: unknown) => readReportFile(JSON.stringify(value), 'report.json');
const codes = (value: unknown) => {
	const outcome = read(value);
	return outcome.ok ? [] : outcome.problems.map(({ code, at }) => `${code} ${at ?? ''}`);
};

describe('readReportFile', () => {
	it('reads infinities as numbers, and a group of that name as text', () => {
		const outcome = read(file);
		expect(outcome).toMatchObject({ ok: true });
		if (!outcome.ok) return;
		const [row] = outcome.value.result.disparities;
		expect(row).toMatchObject({ group: 'Infinity', high: Infinity, low_simultaneous: -Infinity, p: 0.04 });
		expect(outcome.value.result.measures).toEqual(file.result.measures);
		expect(outcome.value.provenance).toEqual(file.provenance);
	});

	it('tells another kind of file', () => {
		expect(codes({ schema: 'plumbline-cube/1' })).toEqual(['file-kind-wrong ']);
	});

	it('tells a file that was changed', () => {
		const [row] = file.result.measures;
		const measures = [{ ...row, reason: 'because', value: '0.5' }];
		expect(codes({ ...file, resultHash: 'x', result: { ...file.result, measures } })).toEqual([
			'value-unknown /result/measures/0/value',
			'value-unknown /result/measures/0/reason',
			'text-malformed /resultHash'
		]);
	});

	it('stops at twenty problems', () => {
		const measures = Array.from({ length: 50 }, () => ({}));
		expect(codes({ ...file, result: { ...file.result, measures } })).toHaveLength(20);
	});
});
