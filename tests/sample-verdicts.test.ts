import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell, Cube } from '#lib/core/cube/cube.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import type { VerdictKind } from '#lib/core/verdict/verdict.ts';
import { buildResult } from '#lib/report/build-result.ts';
import type { Result } from '#lib/report/result.ts';
import { writeReport } from '#lib/report/write-json.ts';
import { policyLibrary } from '#lib/spec/policy-library.ts';
import { readAudit } from '#lib/spec/read-audit.ts';
import { readReportFile } from '#lib/spec/read-report.ts';
import type { BinaryColumn, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { sampleLogs } from '../scripts/samples/sample-list.ts';

type Row = Readonly<Record<string, string>>;

function auditOf(slug: string): ResolvedAudit {
	const file = `audits/${slug}/audit.json`;
	const audit = readAudit(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'), file, policyLibrary);
	if (!audit.ok) throw new Error(JSON.stringify(audit.problems));
	return audit.value;
}

function rowsOf(slug: string): readonly Row[] {
	const log = sampleLogs.find((sample) => sample.slug === slug);
	const [header = '', ...lines] = log?.lines(log.usualRows) ?? [];
	const columns = header.split(',');
	return lines.map((line) => {
		const values = line.split(',');
		return Object.fromEntries(columns.map((column, i) => [column, values[i] ?? '']));
	});
}

function read(row: Row, column: BinaryColumn | null | undefined): boolean | null {
	const value = column === null || column === undefined ? '' : (row[column.column] ?? '');
	return value === '' ? null : (column?.positive ?? []).map(String).includes(value);
}

/** Counts the finest cells row by row: slow and plain, with no SQL in it. */
function count(audit: ResolvedAudit, rows: readonly Row[]): Cube {
	const cells = new Map<string, { -readonly [K in keyof Cell]: Cell[K] }>();
	for (const row of rows) {
		const model =
			audit.model.column === null ? (audit.model.columns[0]?.name ?? '') : (row[audit.model.column] ?? '');
		const levels = audit.groups.map((group) => row[group.column] || null);
		const key = JSON.stringify([model, levels]);
		const cell = cells.get(key) ?? {
			model,
			levels,
			...{ tp: 0, fp: 0, fn: 0, tn: 0, unlabelled: 0, undecided: 0, mismatched: 0 }
		};
		cells.set(key, cell);
		const label = read(row, audit.outcome.label);
		const decision = read(row, audit.model.columns[0]?.prediction);
		if (decision === null) cell.undecided++;
		else if (label === null) cell.unlabelled++;
		else if (label) cell[decision ? 'tp' : 'fn']++;
		else cell[decision ? 'fp' : 'tn']++;
	}
	return {
		models: [...new Set([...cells.values()].map((cell) => cell.model))].sort(),
		groupSets: [{ attributes: audit.groups.map((group) => group.column), cells: [...cells.values()] }],
		rows: rows.length,
		window: null
	};
}

const provenance = {
	sources: [{ name: 'sample.csv', bytes: 1, rows: 1, hash: '0'.repeat(64) }],
	engine: { name: 'none', version: '0' },
	plumbline: '0.0.0',
	createdAt: '2025-11-21T00:00:00Z',
	host: 'command line'
} as const;

interface Promised {
	readonly model: string;
	readonly metric: MetricId;
	readonly attribute: string;
	readonly group: string;
	readonly verdict: VerdictKind;
	/** The gap against the reference, in percentage points; null where the description gives none. */
	readonly points: number | null;
}

const keys = ['model', 'metric', 'attribute', 'group'] as const;

const promise = (
	[model, metric]: readonly [string, MetricId],
	[attribute, group]: readonly [string, string],
	verdict: VerdictKind,
	points: number | null = null
): Promised => ({ model, metric, attribute, group, verdict, points });

const score = ['readmission score', 'false_negative_rate'] as const;
const base = ['base', 'false_negative_rate'] as const;
const tuned = ['fine-tuned', 'false_negative_rate'] as const;

/** What audits/<slug>/README.md says. */
const promised: Readonly<Record<string, readonly Promised[]>> = {
	'readmission-sample': [
		promise(score, ['language', 'Spanish'], 'outside', 18.6),
		promise(score, ['race × age_band', 'Black × 75+'], 'outside', 22.1),
		promise(score, ['sex', 'Male'], 'within', -1.2),
		promise(score, ['insurance', 'Commercial'], 'within', -2.1),
		promise(score, ['race', 'Black'], 'inconclusive', 1.9),
		promise(score, ['race', 'Native Hawaiian or Pacific Islander'], 'not_assessable'),
		promise(score, ['language', 'Mandarin'], 'not_assessable')
	],
	'triage-llm-sample': [
		promise(base, ['language', 'Spanish'], 'outside', 13.9),
		promise(tuned, ['language', 'Spanish'], 'inconclusive', 0.9),
		promise(tuned, ['insurance', 'Uninsured'], 'outside', 11.6),
		promise(tuned, ['sex', 'Male'], 'within', 0.8),
		promise(['base', 'false_positive_rate'], ['sex', 'Male'], 'within', -0.2),
		promise(['fine-tuned', 'false_positive_rate'], ['sex', 'Male'], 'within', 0.2),
		promise(base, ['language', 'Haitian Creole'], 'not_assessable'),
		promise(tuned, ['language', 'Haitian Creole'], 'not_assessable')
	]
};

describe.each(sampleLogs.map(({ slug }) => slug))('the sample %s', (slug) => {
	let result: Result;
	beforeAll(() => {
		const audit = auditOf(slug);
		result = buildResult({ audit, cube: count(audit, rowsOf(slug)) });
	}, 120_000);

	it('has the verdicts that its description promises', () => {
		const promises = promised[slug] ?? [];
		const found = promises.map((promise) => {
			const row = result.verdicts.find((row) => keys.every((key) => row[key] === promise[key]));
			const points = promise.points === null ? null : Math.round(1000 * (row?.value ?? NaN)) / 10;
			return { ...promise, verdict: row?.verdict, points };
		});
		expect(found).toEqual(promises);
	});

	it('has a report that keeps to its schema and reads back', () => {
		const file = readReportFile(writeReport({ result, provenance }), 'report.json');
		expect(file.ok ? [] : file.problems).toEqual([]);
		if (!file.ok) return;
		expect(file.value.result.audit).toEqual(result.audit);
		expect(file.value.result.verdicts).toHaveLength(result.verdicts.length);
	});
});
