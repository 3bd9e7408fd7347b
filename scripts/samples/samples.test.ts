import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { intendedChange } from '../../src/lib/core/text/intended-change.ts';
import { policyLibrary } from '../../src/lib/spec/policy-library.ts';
import { readAudit } from '../../src/lib/spec/read-audit.ts';
import { pairedLogs, sampleFile, sampleLogs } from './sample-list.ts';
import { variants } from './vignette-text.ts';
import { refusal } from './vignette.ts';

const project = (path: string): URL => new URL(`../../${path}`, import.meta.url);

const sha256 = (chunks: Iterable<string>): string => {
	const hash = createHash('sha256');
	for (const chunk of chunks) hash.update(chunk);
	return hash.digest('hex');
};

function* withEnds(lines: Iterable<string>): Generator<string> {
	for (const line of lines) yield `${line}\n`;
}

function committedText(slug: string): string {
	const file = sampleFile(slug);
	const bytes = readFileSync(project(`static/samples/${file}`));
	return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

describe.each([...sampleLogs, ...pairedLogs])('the sample $slug', ({ slug, usualRows, lines }) => {
	it('comes out the same to the byte as the committed file', () => {
		expect(sha256(withEnds(lines(usualRows)))).toBe(sha256([committedText(slug)]));
	});

	it('has as many rows as asked for', () => {
		expect([...lines(1234)]).toHaveLength(1235);
	});

	it('begins alike whatever its size', () => {
		expect([...lines(10)]).toEqual([...lines(20)].slice(0, 11));
	});
});

describe.each(sampleLogs)('the sample $slug', ({ slug, lines }) => {
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

describe('what is planted in the vignette sample', () => {
	const [log] = pairedLogs;
	const rows = csvParse([...(log?.lines(120_000) ?? [])].join('\n'));
	const share = (model: string, strategy: string, variant: string, holds: (row: Row) => boolean) => {
		const chosen = rows.filter(
			(row) => row.model === model && row.strategy === strategy && row.variant === variant
		);
		return chosen.filter((row) => holds(row as Row)).length / chosen.length;
	};
	const right = (row: Row) => row['answer'] === row['gold'];

	// A thousand cases and three answers each: an error of a shift is .011 in the noisy model, .005 in the other.
	it.each([
		['clinic-llm-a', 'base', -0.12, 0.025],
		['clinic-llm-a', 'prompted', -0.06, 0.025],
		['clinic-llm-a', 'fine_tuned', 0, 0.02],
		['clinic-llm-a', 'structured_record', 0, 0.02],
		['clinic-llm-b', 'base', 0, 0.045]
	])('is a shift of right answers and of referrals from white to Black of %s, %s: %d', (...planted) => {
		const [model, strategy, expected, allowed] = planted;
		for (const holds of [right, (row: Row) => row['answer'] === 'refer now']) {
			const shift = share(model, strategy, 'black', holds) - share(model, strategy, 'white', holds);
			expect(Math.abs(shift - expected)).toBeLessThan(allowed);
		}
	});

	it('is no other shift from the original but the one that refusals bring', () => {
		for (const [variant] of variants) {
			if (variant === 'original' || variant === 'black' || variant === 'limited_english') continue;
			const shift =
				share('clinic-llm-a', 'base', variant, right) - share('clinic-llm-a', 'base', 'original', right);
			expect(Math.abs(shift)).toBeLessThan(0.02);
		}
	});

	it('is six refusals in a hundred of limited English in one model, and hardly any elsewhere', () => {
		const refused = (row: Row) => row['answer'] === refusal;
		for (const strategy of ['base', 'prompted', 'fine_tuned', 'structured_record']) {
			expect(share('clinic-llm-a', strategy, 'limited_english', refused)).toBeLessThan(0.08);
			expect(share('clinic-llm-a', strategy, 'limited_english', refused)).toBeGreaterThan(0.04);
			expect(share('clinic-llm-a', strategy, 'original', refused)).toBeLessThan(0.006);
		}
		expect(share('clinic-llm-b', 'base', 'limited_english', refused)).toBeLessThan(0.006);
	});

	it('is a text that changes by the intended words in race and sex, and by a clause in income and language', () => {
		const texts = new Map(rows.map((row) => [`${row.vignette_id} ${row.variant}`, row]));
		for (const row of texts.values()) {
			const { vignette_id: id = '', variant = '', attribute = '', sex = '', text = '' } = row;
			if (variant === 'original') continue;
			const original = texts.get(`${id} original`)?.text ?? '';
			const change = intendedChange(original, text, { attribute, variants: ['original', variant] });
			const bare = variant === sex.toLowerCase() ? 'same' : 'intended';
			expect(change.kind).toBe(attribute === 'race' || attribute === 'sex' ? bare : 'more');
		}
	});
});
