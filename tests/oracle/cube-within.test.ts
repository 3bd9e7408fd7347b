import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cubeWithin, type Within } from '../../src/lib/core/cube/cube-within.ts';
import { seededRandom } from '../../src/lib/core/intervals/seeded-random.ts';
import { auditWithin } from '../../src/lib/report/audit-within.ts';
import { buildResult } from '../../src/lib/report/build-result.ts';
import { canonicalLine } from '../../src/lib/report/canonical-json.ts';
import type { Result } from '../../src/lib/report/result.ts';
import type { ResolvedAudit } from '../../src/lib/spec/resolved-audit.ts';
import { auditOf, countFiles } from './count-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-within-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Log {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** The figures of a log's rows within these levels: from the cube of all rows, and from a file of just these. */
async function both(audit: ResolvedAudit, { header, rows }: Log, within: readonly Within[]) {
	const write = (name: string, kept: readonly (readonly string[])[]): string => {
		const path = join(folder, name);
		writeFileSync(path, [header, ...kept].map((row) => row.join(',')).join('\n'));
		return path;
	};
	const inside = rows.filter((row) =>
		within.every(({ attribute, level }) => row[header.indexOf(attribute)] === (level ?? ''))
	);
	const cube = await countFiles(audit, [write('all.csv', rows)], undefined, true);
	const asked = auditWithin(audit, cube, within);
	if (asked === null) throw new Error('The levels are counted with no other attribute');
	const restricted = cubeWithin(cube, within);
	const counted = await countFiles(asked, [write('inside.csv', inside)], undefined, true);
	return {
		asked,
		inside,
		restricted,
		found: buildResult({ audit: asked, cube: restricted }),
		truth: buildResult({ audit: asked, cube: counted })
	};
}

function sample(): Log {
	const [header = [], ...rows] = readFileSync('static/samples/readmission-sample.csv', 'utf8')
		.trim()
		.split('\n')
		.map((line) => line.split(','));
	return { header, rows };
}

/** Rows of the result's tables, as text in the ten digits that a report has. */
const figuresOf = (result: Result): readonly string[] =>
	Object.entries(result).flatMap(([table, rows]) =>
		tables.has(table) && Array.isArray(rows) ? rows.map((row) => `${table} ${canonicalLine(row)}`) : []
	);
const tables = new Set(['measures', 'disparities', 'verdicts', 'slices', 'curves', 'pooled']);

const random = seededRandom(5, 'within levels');
const pick = <T>(...of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
const weighted: Log = {
	header: ['race', 'sex', 'site', 'y', 'p', 's', 'w'],
	rows: Array.from({ length: 1500 }, () => [
		pick('a', 'b', 'c', ''),
		pick('F', 'M', ''),
		`site ${String(Math.floor(random() * 12))}`,
		pick('0', '1'),
		pick('0', '1', '1', ''),
		random().toFixed(2),
		pick('1', '2', '0.5')
	])
};

describe('a cube within levels', () => {
	const definition = JSON.parse(readFileSync('audits/readmission-sample/audit.json', 'utf8')) as {
		readonly data: object;
	};

	it('gives the figures of its rows alone: clustered rows with scores', async () => {
		const audit = auditOf(definition);
		const within = [{ attribute: 'sex', level: 'Female' }];
		const { found, truth, inside, restricted, asked } = await both(audit, sample(), within);
		expect(restricted.rows).toBe(inside.length);
		expect(inside.length).toBeGreaterThan(1000);
		// Combinations of two would need three to be counted together.
		expect(asked.intersections.depth).toBe(1);
		expect(figuresOf(found)).toEqual(figuresOf(truth));
	});

	it('gives the figures of its rows alone: in two levels, of an audit that counts finest cells', async () => {
		const metrics = ['false_negative_rate', 'selection_rate', 'share_of_selected'];
		const audit = auditOf({ ...definition, metrics, data: { ...definition.data, cluster: null } });
		const within = [
			{ attribute: 'sex', level: 'Female' },
			{ attribute: 'insurance', level: 'Medicaid' }
		];
		const { found, truth, inside, restricted, asked } = await both(audit, sample(), within);
		expect(restricted.rows).toBe(inside.length);
		expect(inside.length).toBeGreaterThan(1000);
		expect(asked.groups).toHaveLength(audit.groups.length - 2);
		expect(asked.intersections.depth).toBe(2);
		expect(figuresOf(found)).toEqual(figuresOf(truth));
	});

	it.each([
		['a level', [{ attribute: 'sex', level: 'F' }]],
		['missing membership', [{ attribute: 'race', level: null }]]
	] satisfies readonly (readonly [string, readonly Within[]])[])(
		'gives the figures of its rows alone: weighted rows of several models, %s',
		async (_, within) => {
			const audit = auditOf({
				id: 'weighted',
				data: { weight: 'w', rowsAre: 'cases' },
				model: {
					columns: [
						{ name: 'one', prediction: 'p', score: { column: 's' } },
						{ name: 'two', score: { column: 's', threshold: 0.4 } }
					]
				},
				outcome: { label: 'y' },
				groups: ['race', 'sex', { column: 'site', reference: { rule: 'overall' } }],
				intersections: { depth: 2, minimum: 5 },
				metrics: ['selection_rate', 'false_negative_rate', 'mean_score', 'share_of_selected']
			});
			const { found, truth, inside, restricted } = await both(audit, weighted, within);
			expect(restricted.rows).toBe(inside.length);
			expect(figuresOf(found)).toEqual(figuresOf(truth));
		}
	);

	it('of an attribute that is counted with no other has nothing to compare', async () => {
		const audit = auditOf({ id: 'one', outcome: { label: 'y', prediction: 'p' }, groups: ['race'] });
		const path = join(folder, 'one.csv');
		writeFileSync(path, 'race,y,p\na,1,1\nb,0,1\na,0,0\nb,1,0\n');
		const cube = await countFiles(audit, [path]);
		expect(auditWithin(audit, cube, [{ attribute: 'race', level: 'a' }])).toBeNull();
	});
});
