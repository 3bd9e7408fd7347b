import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyLibrary } from '../../src/lib/spec/policy-library.ts';
import { readAudit } from '../../src/lib/spec/read-audit.ts';
import { sampleLogs } from './sample-list.ts';

const project = (path: string): URL => new URL(`../../${path}`, import.meta.url);

const sha256 = (chunks: Iterable<string>): string => {
	const hash = createHash('sha256');
	for (const chunk of chunks) hash.update(chunk);
	return hash.digest('hex');
};

function* withEnds(lines: Iterable<string>): Generator<string> {
	for (const line of lines) yield `${line}\n`;
}

describe.each(sampleLogs)('the sample $slug', ({ slug, usualRows, lines }) => {
	it('comes out the same to the byte as the committed file', () => {
		const committed = readFileSync(project(`static/samples/${slug}.csv`), 'utf8');
		expect(sha256(withEnds(lines(usualRows)))).toBe(sha256([committed]));
	});

	it('has as many rows as asked for', () => {
		expect([...lines(1234)]).toHaveLength(1235);
	});

	it('begins alike whatever its size', () => {
		expect([...lines(10)]).toEqual([...lines(20)].slice(0, 11));
	});

	it('has a sound audit that names columns of the log', () => {
		const file = `audits/${slug}/audit.json`;
		const audit = readAudit(readFileSync(project(file), 'utf8'), file, policyLibrary);
		expect(audit).toMatchObject({ ok: true, value: { id: slug } });
		if (!audit.ok) return;
		const [header = ''] = lines(1);
		const { groups, outcome, data, model } = audit.value;
		const named = [
			...groups.map((group) => group.column),
			outcome.label?.column,
			data.cluster,
			data.time?.column,
			model.column,
			...model.columns.flatMap(({ prediction, score }) => [prediction?.column, score?.column])
		].filter((column) => column !== undefined && column !== null);
		expect(header.split(',')).toEqual(expect.arrayContaining(named));
	});
});

type Row = Readonly<Record<string, string>>;

function rowsOf(slug: string, rows: number): readonly Row[] {
	const [header = '', ...lines] = sampleLogs.find((sample) => sample.slug === slug)?.lines(rows) ?? [];
	const columns = header.split(',');
	return lines.map((line) => {
		const values = line.split(',');
		return Object.fromEntries(columns.map((column, i) => [column, values[i] ?? '']));
	});
}

/** The share in a sample of this size is within four standard errors of the planted one. */
function expectShare(rows: readonly Row[], holds: (row: Row) => boolean, planted: number): void {
	const share = rows.filter(holds).length / rows.length;
	// Rows of one person go together: at most four, so at most half the rows count.
	const error = Math.sqrt((planted * (1 - planted)) / (rows.length / 2));
	expect(Math.abs(share - planted)).toBeLessThan(4 * error);
}

describe('the planted miss rates of the readmission sample', () => {
	const readmitted = rowsOf('readmission-sample', 200_000).filter((row) => row['readmitted'] === '1');
	const missed = (row: Row) => row['enrolled'] === '0';
	const black75 = (row: Row) => row['race'] === 'Black' && row['age_band'] === '75+';

	it('is 56 % of Spanish-speaking patients', () => {
		expectShare(
			readmitted.filter((row) => row['language'] === 'Spanish'),
			missed,
			0.56
		);
	});

	it('is 62 % of Black patients of 75 and over', () => {
		expectShare(readmitted.filter(black75), missed, 0.62);
	});

	it('is 36 % of everyone else, women and men alike', () => {
		const others = readmitted.filter((row) => row['language'] === 'English' && row['race'] === 'White');
		for (const sex of ['Female', 'Male']) {
			expectShare(
				others.filter((row) => row['sex'] === sex),
				missed,
				0.36
			);
		}
	});
});

describe('the planted miss rates of the triage sample', () => {
	const urgent = rowsOf('triage-llm-sample', 100_000).filter(
		(row) => row['panel'] === 'urgent' && row['triage'] !== ''
	);
	const missed = (row: Row) => row['triage'] === 'routine';

	it.each([
		['base', 'language', 'Spanish', 0.36],
		['base', 'language', 'English', 0.18],
		['fine-tuned', 'insurance', 'Uninsured', 0.27],
		['fine-tuned', 'insurance', 'Private', 0.12]
	])('of the %s model where %s is %s is %d', (model, column, level, planted) => {
		expectShare(
			urgent.filter((row) => row['model'] === model && row[column] === level),
			missed,
			planted
		);
	});
});
