import { describe, expect, it } from 'vitest';
import { answerSide, measuredAnswer, sumsOfCase } from '#lib/core/counterfactual/answer-texts.ts';
import { noCounterfactual } from '#lib/core/counterfactual/merge-counterfactual.ts';
import { noWording, texts, type TextCell } from '#lib/core/counterfactual/text-table.ts';
import { resolveAudit } from '#lib/spec/resolve-audit.ts';
import { textsOf } from './build-texts.ts';
import { textNotices } from './text-notices.ts';

const resolved = resolveAudit(
	{
		id: 'a',
		counterfactual: { pair: 'case', variant: 'v', answer: 'said', baseline: 'white', text: 'told' }
	},
	{}
);
const audit = resolved.ok ? resolved.value : expect.fail();
const contrast = { model: 'm', stratum: ['x'], attribute: 'race', baseline: 'white', variant: 'black' };
const side = (said: string) => answerSide([measuredAnswer(said)]);
const answered = (before: string, after: string): TextCell => ({
	...contrast,
	wording: { ...noWording, more: 1, examples: [{ case: before, removed: 'kind', added: '=cruel' }] },
	answers: sumsOfCase(side(before), side(after))
});
const table = {
	...noCounterfactual(['prompt']),
	texts: texts([answered('One two.', 'One two three.'), answered('One.', 'One two three four.')])
};

describe('rows of texts', () => {
	const rows = textsOf(audit, table);
	const row = (measure: string) => rows.find((each) => each.measure === measure);

	it('descriptions have a row for each way to differ, with their share', () => {
		expect(row('more')).toMatchObject({ of: 'description', pairs: 2, count: 2, value: 1, reason: null });
		expect(row('more')?.examples).toStrictEqual(['One two.: − kind + =cruel', 'One.: − kind + =cruel']);
		expect(row('same')).toMatchObject({ count: 0, value: 0, examples: [] });
	});

	it('answers have a mean difference with both sides beside it', () => {
		expect(row('words')).toMatchObject({
			of: 'answer',
			stratum: 'prompt=x',
			pairs: 2,
			value: 2,
			mean_baseline: 1.5,
			mean_variant: 3.5,
			method: 't'
		});
	});

	it('without a second answer to a description nothing says how alike two such answers are', () => {
		expect(row('rouge_l')).toMatchObject({ pairs: 2, mean_baseline: null, mean_variant: null });
	});

	it('a notice names the comparison whose descriptions differ by more', () => {
		expect(textNotices(table).map(({ text }) => text)).toStrictEqual([
			'Some descriptions differ by more than the words that tell them apart: white → black 2 of 2 pairs. An answer may have changed because of those words.'
		]);
		expect(textNotices(noCounterfactual([]))).toStrictEqual([]);
	});
});
