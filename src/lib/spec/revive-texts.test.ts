import { expect, it } from 'vitest';
import type { CounterfactualTable } from '../core/counterfactual/counterfactual-table.ts';
import { answerSide, measuredAnswer, sumsOfCase } from '../core/counterfactual/answer-texts.ts';
import { noCounterfactual } from '../core/counterfactual/merge-counterfactual.ts';
import { noWording } from '../core/counterfactual/text-table.ts';
import { validateCube } from './generated/validators.js';
import { reviveTexts } from './revive-texts.ts';

const side = (text: string) => answerSide([measuredAnswer(text)]);
const table: CounterfactualTable = {
	...noCounterfactual(['prompt']),
	texts: [
		{
			model: 'm',
			stratum: [null],
			attribute: 'race',
			baseline: 'white',
			variant: 'black',
			wording: { ...noWording, more: 1, examples: [{ case: '1', removed: '', added: 'tired' }] },
			answers: sumsOfCase(side('Rest at home for a week.'), side('See a doctor.'))
		},
		{
			model: 'm',
			stratum: ['x'],
			attribute: 'race',
			baseline: 'white',
			variant: 'black',
			wording: null,
			answers: null
		}
	]
};
const written = (value: unknown): unknown =>
	JSON.parse(JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each)));

it('sums of texts come back from a file as they were, negative ones too', () => {
	const file = written(table) as CounterfactualTable;
	expect(reviveTexts(file)).toStrictEqual(table);
	expect(table.texts?.[0]?.answers?.some(({ pairs }) => pairs.sum < 0n)).toBe(true);
});

it('a cube file may hold texts and nothing else in their place', () => {
	const faults = (counterfactual: unknown) => {
		validateCube({ cube: { counterfactual } });
		return (validateCube.errors ?? []).filter(({ instancePath }) => instancePath.includes('/texts'));
	};
	expect(faults(written(table))).toEqual([]);
	expect(faults({ ...table, texts: [{ model: 'm' }] }).length).toBeGreaterThan(0);
});
