import { expect, it } from 'vitest';
import { noCounterfactual, noDescriptionSet } from '#lib/core/counterfactual/merge-counterfactual.ts';
import { nameOfLevel, toldApart } from './told-apart.ts';

it('a level is never named as all levels are, and no two levels alike', () => {
	expect(['*', '\\*', '\\\\*', 'a*', '**', '', 'a'].map(nameOfLevel)).toStrictEqual([
		'\\*',
		'\\\\*',
		'\\\\\\*',
		'a*',
		'**',
		'',
		'a'
	]);
});

it('tables name a description that is written as an asterisk with a backslash', () => {
	const none = noCounterfactual([]);
	const set = noDescriptionSet(['*']);
	const contrast = {
		model: '*',
		stratum: [],
		levels: ['*'],
		attribute: 'race',
		baseline: 'base',
		variant: '*'
	};
	const trouble = { kind: 'no-baseline', cases: 1, examples: ['*'], model: '*', stratum: [] } as const;
	const named = toldApart({
		...none,
		groupSets: [{ ...set, transitions: [{ ...contrast, from: '*', to: null, pairs: 1 }] }],
		trouble: [
			{ ...trouble, variant: '*' },
			{ ...trouble, variant: null }
		]
	});
	expect(named).toStrictEqual({
		...none,
		groupSets: [{ ...set, transitions: [{ ...contrast, variant: '\\*', from: '*', to: null, pairs: 1 }] }],
		trouble: [
			{ ...trouble, variant: '\\*' },
			{ ...trouble, variant: null }
		]
	});
});
