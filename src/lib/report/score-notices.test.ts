import { describe, expect, it } from 'vitest';
import type { GroupTable } from './group-tables.ts';
import { scoreNotices } from './score-notices.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { scoresOf } from '#lib/core/scores/group-scores.ts';

const audit = (rowsAre: 'cases' | 'people', metrics: readonly string[]) =>
	({
		metrics,
		data: { rowsAre },
		privacy: { minimumCell: 11 },
		model: { columns: [{ score: { column: 's' } }] }
	}) as unknown as ResolvedAudit;

/** Four rows with a decision, so many of them with a score. */
const table = (scored: number) =>
	({
		set: 'g',
		model: 'm',
		population: {
			publishable: 'cells',
			counts: {
				...{ tp: 1, fp: 1, fn: 1, tn: 1 },
				scores: { ...scoresOf([], []), positives: { ...scoresOf([], []).positives, n: scored } }
			}
		}
	}) as unknown as GroupTable;

describe('rows without a usable score', () => {
	it('are told where figures of scores leave them out', () => {
		const [notice] = scoreNotices({ audit: audit('cases', ['auroc']), tables: [table(3)] });
		expect(notice).toMatchObject({ code: 'scores-missing', severity: 'caution' });
		expect(notice?.text).toContain('1 of 4 rows');
	});

	it('keep every figure of scores back where they would be told of few people, and the reader is told what to do', () => {
		const held = table(3);
		const withheld = {
			...held,
			population: { ...held.population, withheldMetrics: new Set(['auroc', 'brier_score']) }
		} as GroupTable;
		const people = audit('people', ['auroc', 'accuracy', 'net_benefit']);
		const [notice] = scoreNotices({ audit: people, tables: [withheld] });
		expect(notice).toMatchObject({ code: 'scores-held-back', severity: 'caution' });
		expect(notice?.text).toContain('AUROC');
		expect(notice?.text).not.toMatch(/[0-9]/);
		expect(scoreNotices({ audit: audit('people', ['net_benefit']), tables: [withheld] })).toEqual([]);
	});

	it('are none where all have one, nobody asks, or they are people', () => {
		expect(scoreNotices({ audit: audit('cases', ['auroc']), tables: [table(4)] })).toEqual([]);
		expect(scoreNotices({ audit: audit('cases', ['accuracy']), tables: [table(3)] })).toEqual([]);
		expect(scoreNotices({ audit: audit('people', ['auroc']), tables: [table(3)] })).toEqual([]);
	});
});
