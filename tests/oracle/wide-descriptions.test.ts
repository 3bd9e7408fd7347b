import { describe, expect, it } from 'vitest';
import type { ResolvedAudit } from '../../src/lib/spec/resolved-audit.ts';
import { auditOf, countTexts } from './count-log.ts';

const asked = {
	pair: ['case'],
	variant: 'variant',
	baseline: ['base'],
	replicate: 'rep',
	answer: 'answer',
	favourable: ['yes'],
	score: 'score',
	text: 'text'
};
const wideAudit = (...further: readonly (readonly [string, string])[]): ResolvedAudit =>
	auditOf({
		id: 'a',
		data: {
			rowsAre: 'cases',
			unpivot: [
				['^(?<variant>base|black)_answer_(?<rep>[0-9])$', 'answer'],
				['^(?<variant>base|black)_text$', 'text'],
				...further
			].map(([columns, value]) => ({ columns, value }))
		},
		counterfactual: asked
	});
const longAudit = auditOf({ id: 'a', data: { rowsAre: 'cases' }, counterfactual: asked });

const sides = ['base', 'black'];
const answer = (i: number, side: string, rep: number): string =>
	(i * 7 + rep * (side === 'base' ? 3 : 5)) % 4 === 0 ? '' : (i + rep) % 3 === 0 ? 'no' : 'yes';
const score = (i: number, side: string): string => `${side === 'base' ? i / 10 : i / 5}`;
const text = (i: number, side: string): string => `a ${side} man of ${i}`;
const ids = Array.from({ length: 30 }, (_, i) => i);

const wide = (rep: string) =>
	[
		[
			'case',
			...sides.flatMap((side) => [
				`${side}_answer_1`,
				`${side}_answer_2`,
				`${side}_score${rep}`,
				`${side}_text`
			])
		],
		...ids.map((i) => [
			`c${i}`,
			...sides.flatMap((side) => [answer(i, side, 1), answer(i, side, 2), score(i, side), text(i, side)])
		])
	]
		.map((row) => row.join(','))
		.join('\n');
const long = (scoreOf: (i: number, side: string) => string) =>
	[
		'case,variant,rep,answer,score,text',
		...ids.flatMap((i) =>
			sides.flatMap((side) =>
				[1, 2].map((rep) =>
					[`c${i}`, side, rep, answer(i, side, rep), scoreOf(i, side), text(i, side)].join(',')
				)
			)
		)
	].join('\n');

describe('a wide log of answers, scores and texts', () => {
	it('has the counts of the long one: a column of each description stands on every answer to it', async () => {
		const audit = wideAudit(['^(?<variant>base|black)_score$', 'score']);
		const counted = await countTexts(audit, [wide('')]);
		expect(counted.counterfactual?.groupSets[0]?.contrasts[0]?.shifts).not.toEqual([]);
		expect(counted.counterfactual).toEqual((await countTexts(longAudit, [long(score)])).counterfactual);
	});

	it('takes a score whose name no answer shares for no answer: its rows have none', async () => {
		const audit = wideAudit(['^(?<variant>base|black)_score_(?<rep>[0-9])$', 'score']);
		const found = (await countTexts(audit, [wide('_9')])).counterfactual?.groupSets[0]?.contrasts[0];
		const scored = (await countTexts(longAudit, [long(score)])).counterfactual?.groupSets[0]?.contrasts[0];
		expect(found?.shifts ?? []).toEqual([]);
		expect(found?.patterns).toEqual(scored?.patterns);
	});
});
