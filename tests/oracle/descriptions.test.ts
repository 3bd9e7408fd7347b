import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
	CounterfactualTable,
	DescriptionSet
} from '../../src/lib/core/counterfactual/counterfactual-table.ts';
import { noDescriptionSet } from '../../src/lib/core/counterfactual/merge-counterfactual.ts';
import { pairCounts } from '../../src/lib/core/counterfactual/pair-counts.ts';
import { byCodeUnit } from '../../src/lib/core/cube/compare-levels.ts';
import { auditOf, countTexts } from './count-log.ts';

interface LogRow {
	readonly prompt: string;
	readonly id: string;
	readonly description: string;
	readonly replicate: string;
	readonly answer: string;
	readonly sex: string;
}

const audit = auditOf({
	id: 'descriptions',
	groups: ['sex'],
	counterfactual: {
		pair: ['case'],
		stratum: ['prompt'],
		variant: 'description',
		baseline: ['original', 'vignette'],
		replicate: 'replicate',
		answer: 'answer',
		gold: 'gold',
		contrasts: [{ attribute: 'race', baseline: 'white', variant: 'black' }],
		answers: { refused: 'no' }
	},
	compare: { by: 'prompt', baseline: 'plain' }
});

/** The right answer of a case, which is the same in all of its rows. */
const goldOf = (id: string): string => (id === '3' ? 'B' : id === '4' ? '' : 'A');

const csvOf = (rows: readonly LogRow[]): string =>
	[
		'prompt,case,description,replicate,answer,gold,sex',
		...rows.map((row) =>
			[row.prompt, row.id, row.description, row.replicate, row.answer, goldOf(row.id), row.sex].join(',')
		)
	].join('\n');

const descriptions = ['original', 'vignette', 'white', 'black'] as const;
const sexOf = (id: string): string => (Number(id) % 2 === 0 ? 'F' : 'M');

const arbitraryRows: fc.Arbitrary<readonly LogRow[]> = fc
	.array(
		fc.record({
			prompt: fc.constantFrom('plain', 'careful'),
			id: fc.constantFrom('1', '2', '3', '4', '5'),
			description: fc.constantFrom(...descriptions),
			replicate: fc.constantFrom('1', '2', '3'),
			answer: fc.constantFrom('A', 'B', 'no', '')
		}),
		{ minLength: 1, maxLength: 60 }
	)
	.map((rows) => [
		...rows.map((row) => ({ ...row, sex: sexOf(row.id) })),
		// Every description that the audit names is in the log.
		...descriptions.map((description) => ({
			prompt: 'plain',
			id: description === 'vignette' ? '7' : '6',
			description,
			replicate: '1',
			answer: 'A',
			sex: sexOf(description === 'vignette' ? '7' : '6')
		}))
	]);

/** The answers that one description of one case has: of each replicate one, or none where it was written twice unlike. */
function sidesOf(rows: readonly LogRow[]): ReadonlyMap<string, readonly string[]> {
	const given = new Map<string, Set<string>>();
	for (const { prompt, id, description, replicate, answer } of rows) {
		const key = JSON.stringify([prompt, id, description, replicate]);
		given.set(key, (given.get(key) ?? new Set()).add(answer));
	}
	const sides = new Map<string, string[]>();
	for (const [key, answers] of given) {
		if (answers.size > 1) continue;
		const [prompt, id, description] = JSON.parse(key) as [string, string, string];
		const side = JSON.stringify([prompt, id, description]);
		sides.set(side, [...(sides.get(side) ?? []), ...answers]);
	}
	return sides;
}

const pairsOf = (a: readonly string[], b: readonly string[]): readonly (readonly [string, string])[] =>
	a.flatMap((x) => b.map((y) => [x, y] as const));
const within = (a: readonly string[]): number =>
	a.flatMap((x, at) => a.slice(at + 1).filter((y) => y !== x)).length;

/** One case of one comparison: the answers to both descriptions. */
interface CompareCase {
	readonly prompt: string;
	readonly attribute: string;
	readonly baseline: string;
	readonly variant: string;
	readonly listed: boolean;
	readonly unmet: boolean;
	readonly id: string;
	readonly x: readonly string[];
	readonly y: readonly string[];
}

/** Each comparison's cases, written down from the rows without a database. */
function casesByHand(rows: readonly LogRow[]): readonly CompareCase[] {
	const sides = sidesOf(rows);
	const ids = [...new Set(rows.map(({ id }) => id))];
	const found: CompareCase[] = [];
	for (const prompt of ['plain', 'careful']) {
		const side = (id: string, description: string) =>
			sides.get(JSON.stringify([prompt, id, description])) ?? [];
		const cases = ids.filter((id) => rows.some((row) => row.prompt === prompt && row.id === id));
		const baselines = (id: string) =>
			['original', 'vignette'].filter((description) => side(id, description).length > 0);
		const variants = ['white', 'black'];
		const made = ['original', 'vignette'].flatMap((baseline) =>
			variants
				.filter((variant) =>
					cases.some(
						(id) =>
							baselines(id).length === 1 && baselines(id)[0] === baseline && side(id, variant).length > 0
					)
				)
				.map((variant) => ({ attribute: 'description', baseline, variant, listed: false, unmet: false }))
		);
		// A description that no case has beside a baseline stands with each baseline of the stratum all the same.
		const unmet = ['original', 'vignette']
			.filter((baseline) => cases.some((id) => baselines(id).length === 1 && baselines(id)[0] === baseline))
			.flatMap((baseline) =>
				variants
					.filter((variant) => !made.some((each) => each.variant === variant))
					.filter((variant) => cases.some((id) => side(id, variant).length > 0))
					.map((variant) => ({ attribute: 'description', baseline, variant, listed: false, unmet: true }))
			);
		const both = variants.every((variant) => cases.some((id) => side(id, variant).length > 0));
		const contrasts = [
			...made,
			...unmet,
			...(both
				? [{ attribute: 'race', baseline: 'white', variant: 'black', listed: true, unmet: false }]
				: [])
		];
		for (const { attribute, baseline, variant, listed, unmet: never } of contrasts) {
			const alone = never || made.filter((each) => each.variant === variant).length === 1;
			for (const id of cases) {
				const [x, y] = [side(id, baseline), side(id, variant)];
				const held = listed
					? x.length + y.length > 0
					: (baselines(id).length === 1 && x.length > 0) ||
						(baselines(id).length === 0 && y.length > 0 && alone);
				if (!held) continue;
				found.push({ prompt, attribute, baseline, variant, listed, unmet: never, id, x, y });
			}
		}
	}
	return found;
}

/** How many of a case's answers are right; null where nobody knows. */
const rightOf = (id: string, answers: readonly string[]): number | null =>
	goldOf(id) === '' || answers.length === 0 ? null : answers.filter((answer) => answer === goldOf(id)).length;

/** The same, one text a case. */
function comparisonsByHand(rows: readonly LogRow[]): readonly string[] {
	const lines: string[] = [];
	for (const { prompt, attribute, baseline, variant, id, x, y } of casesByHand(rows)) {
		const count = (answers: readonly string[], wanted: string) =>
			answers.filter((answer) => answer === wanted).length;
		const pattern = [
			x.length,
			y.length,
			rightOf(id, x),
			rightOf(id, y),
			count(x, 'no'),
			count(y, 'no'),
			count(x, ''),
			count(y, ''),
			pairsOf(x, y).filter(([a, b]) => a !== b).length,
			within(x),
			within(y)
		];
		lines.push(JSON.stringify([[], prompt, attribute, baseline, variant, pattern]));
		lines.push(JSON.stringify([[sexOf(id)], prompt, attribute, baseline, variant, pattern]));
	}
	return lines.toSorted(byCodeUnit);
}

/** Counts by key, in order, without those of nothing. */
function tallied(counts: Iterable<readonly [unknown, number]>): readonly string[] {
	const sums = new Map<string, number>();
	for (const [key, count] of counts)
		if (count !== 0) sums.set(JSON.stringify(key), (sums.get(JSON.stringify(key)) ?? 0) + count);
	return [...sums].map(([key, count]) => `${key} ${String(count)}`).toSorted(byCodeUnit);
}

/** Of all cases, and of those of the case's own group. */
const groupsOfCase = (id: string): readonly (readonly string[])[] => [[], [sexOf(id)]];

/** How often each answer became each other one. */
const transitionsByHand = (rows: readonly LogRow[]): readonly string[] =>
	tallied(
		casesByHand(rows).flatMap(({ prompt, attribute, baseline, variant, id, x, y }) =>
			groupsOfCase(id).flatMap((levels) =>
				pairsOf(x, y).map(
					([from, to]) =>
						[[levels, prompt, attribute, baseline, variant, from || null, to || null], 1] as const
				)
			)
		)
	);

/** By what the shift and the flips of each case differ between both prompts. */
function changesByHand(rows: readonly LogRow[]): readonly string[] {
	const cases = casesByHand(rows).filter(({ x, y }) => x.length > 0 && y.length > 0);
	const shift = ({ id, x, y }: CompareCase): number | null => {
		const [before, after] = [rightOf(id, x), rightOf(id, y)];
		return before === null || after === null ? null : after / y.length - before / x.length;
	};
	const flip = ({ x, y }: CompareCase): number =>
		pairsOf(x, y).filter(([a, b]) => a !== b).length / (x.length * y.length);
	const place = ({ attribute, baseline, variant }: CompareCase) => [attribute, baseline, variant];
	return tallied(
		cases
			.filter(({ prompt }) => prompt === 'careful')
			.flatMap((after) => {
				const before = cases.find(
					(each) =>
						each.prompt === 'plain' &&
						each.id === after.id &&
						JSON.stringify(place(each)) === JSON.stringify(place(after))
				);
				if (before === undefined) return [];
				const [now, then] = [shift(after), shift(before)];
				return groupsOfCase(after.id).flatMap((levels) => [
					...(now === null || then === null
						? []
						: [[['shift', levels, ...place(after), thousandths(now - then)], 1] as const]),
					[['flip', levels, ...place(after), thousandths(flip(after) - flip(before))], 1] as const
				]);
			})
	);
}
const thousandths = (value: number): number => Math.round(value * 1000) + 0;

/** Under which descriptions each case is right in every answer, of cases that have all; how many have not. */
function panelsByHand(rows: readonly LogRow[]): readonly string[] {
	const compared = casesByHand(rows).filter(({ listed, unmet }) => !listed && !unmet);
	const sides = sidesOf(rows);
	const counts: (readonly [unknown, number])[] = [];
	const panels = new Map(
		compared.map(({ prompt, baseline }) => [JSON.stringify([prompt, baseline]), { prompt, baseline }])
	);
	for (const { prompt, baseline } of panels.values()) {
		const of = compared.filter((each) => each.prompt === prompt && each.baseline === baseline);
		const conditions = [...new Set([baseline, ...of.map(({ variant }) => variant)])].toSorted(byCodeUnit);
		// A case without any variant has its baseline all the same.
		const ids = new Set(of.filter(({ x }) => x.length > 0).map(({ id }) => id));
		for (const id of ids) {
			const answers = conditions.map((v) => sides.get(JSON.stringify([prompt, id, v])) ?? []);
			if (goldOf(id) === '') continue;
			const marks = answers.every((side) => side.length > 0)
				? answers.map((side) => side.every((answer) => answer === goldOf(id)))
				: null;
			for (const levels of groupsOfCase(id))
				for (const attribute of ['description', null])
					counts.push([[levels, prompt, attribute, baseline, conditions, marks], 1]);
		}
	}
	return tallied(counts);
}

const transitionsIn = ({ groupSets }: CounterfactualTable): readonly string[] =>
	tallied(
		groupSets.flatMap(({ transitions }) =>
			transitions.map(
				({ levels, stratum: [prompt], attribute, baseline, variant, from, to, pairs }) =>
					[[levels, prompt, attribute, baseline, variant, from, to], pairs] as const
			)
		)
	);

const changesIn = ({ groupSets }: CounterfactualTable): readonly string[] =>
	tallied(
		groupSets.flatMap(({ changes }) =>
			changes.flatMap(({ levels, attribute, baseline, variant, changes: shifts, flips }) => {
				const of = (kind: string, counted: typeof flips) =>
					counted.map(
						({ difference, pairs }) =>
							[[kind, levels, attribute, baseline, variant, thousandths(difference)], pairs] as const
					);
				return [...of('shift', shifts), ...of('flip', flips)];
			})
		)
	);

const panelsIn = ({ groupSets }: CounterfactualTable): readonly string[] =>
	tallied(
		groupSets.flatMap(({ panels }) =>
			panels.flatMap(
				({ levels, stratum: [prompt], attribute, baseline, conditions, patterns, incomplete }) => {
					const key = [levels, prompt, attribute, baseline, conditions];
					return [
						[[...key, null], incomplete] as const,
						...patterns.map(({ answers, cases }) => [[...key, answers], cases] as const)
					];
				}
			)
		)
	);

const comparisonsIn = ({ groupSets }: CounterfactualTable): readonly string[] =>
	groupSets
		.flatMap(({ contrasts }) =>
			contrasts.flatMap((cell) =>
				cell.patterns.flatMap(({ cases, ...pattern }) =>
					Array.from({ length: cases }, () =>
						JSON.stringify([
							cell.levels,
							cell.stratum[0],
							cell.attribute,
							cell.baseline,
							cell.variant,
							[
								pattern.answersBaseline,
								pattern.answersVariant,
								pattern.rightBaseline,
								pattern.rightVariant,
								pattern.refusedBaseline,
								pattern.refusedVariant,
								pattern.unparsedBaseline,
								pattern.unparsedVariant,
								pattern.differAcross,
								pattern.differBaseline,
								pattern.differVariant
							]
						])
					)
				)
			)
		)
		.toSorted(byCodeUnit);

const tableOf = (table: CounterfactualTable | undefined): CounterfactualTable => {
	if (table === undefined) throw new Error('The descriptions were counted');
	return table;
};

const overallOf = ({ groupSets }: CounterfactualTable): DescriptionSet =>
	groupSets.find(({ attributes }) => attributes.length === 0) ?? noDescriptionSet([]);

describe('cases answered under several descriptions', () => {
	it('are counted as by hand, and alike however their rows are dealt among files', async () => {
		await fc.assert(
			fc.asyncProperty(
				arbitraryRows,
				fc.array(fc.boolean(), { minLength: 64, maxLength: 64 }),
				async (rows, dealt) => {
					const whole = tableOf((await countTexts(audit, [csvOf(rows)])).counterfactual);
					expect(comparisonsIn(whole)).toEqual(comparisonsByHand(rows));
					expect(transitionsIn(whole)).toEqual(transitionsByHand(rows));
					expect(panelsIn(whole)).toEqual(panelsByHand(rows));
					expect(changesIn(whole)).toEqual(changesByHand(rows));
					const hands = [true, false].map((hand) => rows.filter((_, at) => (dealt[at] ?? true) === hand));
					const files = hands.filter((hand) => hand.length > 0).map(csvOf);
					if (new Set(files).size < files.length) return;
					expect((await countTexts(audit, files)).counterfactual).toEqual(whole);
				}
			),
			{ numRuns: 25 }
		);
	}, 120_000);

	it('tell what keeps them from being compared', async () => {
		const row = (id: string, description: string, answer = 'A', replicate = '1'): LogRow => ({
			prompt: 'plain',
			id,
			description,
			replicate,
			answer,
			sex: 'F'
		});
		const rows = [
			row('1', 'original'),
			row('1', 'vignette'),
			row('1', 'black'),
			row('2', 'black'),
			row('3', 'original'),
			row('3', 'white'),
			row('3', 'white', 'B'),
			row('4', 'original'),
			row('4', 'white'),
			row('5', 'vignette'),
			row('5', 'black')
		];
		const { trouble } = tableOf((await countTexts(audit, [csvOf(rows)])).counterfactual);
		expect(trouble.map(({ kind, variant, cases, examples }) => [kind, variant, cases, examples])).toEqual([
			['duplicate-differs', 'white', 1, ['3']],
			['gold-missing', null, 1, ['4']],
			['missing-side', 'black', 1, ['4']],
			['missing-side', 'vignette', 1, ['2']],
			['missing-side', 'white', 4, ['1', '2', '3', '5']],
			['no-baseline', null, 1, ['2']],
			['two-baselines', null, 1, ['1']]
		]);
	});

	it('tell of people too what was written twice, and what says no case', async () => {
		const rated = auditOf({
			id: 'rated',
			counterfactual: {
				pair: ['case'],
				stratum: ['rater'],
				variant: 'description',
				baseline: ['plain'],
				answer: 'answer',
				favourable: 'A',
				raters: { column: 'rater', humans: ['ann', 'bo'] }
			}
		});
		const rows = [
			...['ann', 'bo', 'llm'].flatMap((rater) =>
				['1', '2'].flatMap((id) => ['plain', 'black'].map((variant) => [rater, id, variant, 'A']))
			),
			['ann', '1', 'black', 'A'],
			['ann', '2', 'black', 'B'],
			['bo', '2', 'plain', 'B'],
			['bo', '', 'plain', 'A']
		];
		const csv = ['rater,case,description,answer', ...rows.map((row) => row.join(','))].join('\n');
		const { trouble, ratings } = tableOf((await countTexts(rated, [csv])).counterfactual);
		expect(trouble).toEqual([
			{ kind: 'duplicate', model: 'model', stratum: ['ann'], variant: 'black', cases: 1, examples: ['1'] },
			{
				kind: 'duplicate-differs',
				model: 'model',
				stratum: ['ann'],
				variant: 'black',
				cases: 1,
				examples: ['2']
			},
			{
				kind: 'duplicate-differs',
				model: 'model',
				stratum: ['bo'],
				variant: 'plain',
				cases: 1,
				examples: ['2']
			},
			{ kind: 'no-case', model: 'model', stratum: ['bo'], variant: 'plain', cases: 1, examples: [] }
		]);
		// Of the two that rated it, one is left where the other's ratings differ.
		expect(
			ratings?.people.flatMap(({ variant, patterns }) =>
				patterns.map((kind) => [variant, kind.answers, kind.items])
			)
		).toEqual([
			['black', [{ answer: 'A', ratings: 1 }], 1],
			['black', [{ answer: 'A', ratings: 2 }], 1],
			['plain', [{ answer: 'A', ratings: 1 }], 1],
			['plain', [{ answer: 'A', ratings: 2 }], 1]
		]);
	});

	const small = auditOf({
		id: 'small',
		groups: ['sex'],
		counterfactual: {
			pair: ['case'],
			variant: 'description',
			baseline: ['base'],
			replicate: 'replicate',
			answer: 'answer',
			gold: 'gold'
		}
	});
	const header = 'case,description,replicate,answer,gold,sex';
	const counted = async (lines: readonly string[]) =>
		tableOf((await countTexts(small, [[header, ...lines].join('\n')])).counterfactual);
	const told = ({ trouble }: CounterfactualTable) =>
		trouble.map(({ kind, variant, cases, examples }) => [kind, variant, cases, examples]);

	it('tell of rows without a case or a description, which are in no count', async () => {
		const table = await counted([
			'1,base,1,A,A,F',
			'1,new,1,A,A,F',
			',base,1,A,A,F',
			',base,2,B,A,F',
			'2,,1,A,A,F',
			',,1,A,A,F'
		]);
		expect(told(table)).toEqual([
			['no-case', 'base', 2, []],
			['no-case', null, 1, []],
			['no-description', null, 1, ['2']]
		]);
	});

	it('tell of right answers that are missing or differ, and of groups that differ, within a case', async () => {
		const table = await counted([
			'1,base,1,A,A,F',
			'1,new,1,A,,F',
			'2,base,1,A,A,F',
			'2,new,1,A,B,M',
			'3,base,1,A,,',
			'3,new,1,A,,F',
			'4,base,1,A,A,M',
			'4,new,1,A,A,M'
		]);
		expect(told(table)).toEqual([
			['gold-differs', null, 1, ['2']],
			['gold-missing', 'new', 1, ['1']],
			['gold-missing', null, 1, ['3']],
			['group-differs', null, 2, ['2', '3']]
		]);
	});

	it('tell of descriptions with fewer answers than most', async () => {
		const two = (id: string, description: string) => [
			`${id},${description},1,A,A,F`,
			`${id},${description},2,B,A,F`
		];
		const table = await counted([
			...two('1', 'base'),
			...two('1', 'new'),
			...two('2', 'base'),
			'2,new,1,A,A,F',
			'3,base,1,A,A,F',
			'3,new,1,A,A,F',
			'3,new,2,A,A,F',
			'3,new,3,A,A,F'
		]);
		expect(told(table)).toEqual([
			['unbalanced', 'base', 1, ['3']],
			['unbalanced', 'new', 1, ['2']]
		]);
	});

	it('stand as a comparison without a pair where no case has both descriptions', async () => {
		const table = await counted([
			'1,base,1,A,A,F',
			'1,old,1,A,A,F',
			'2,base,1,A,A,F',
			'2,old,1,B,A,F',
			'3,new,1,A,A,F'
		]);
		const compared = table.groupSets
			.find(({ attributes }) => attributes.length === 0)
			?.contrasts.map((cell) => [cell.baseline, cell.variant, pairCounts(cell).pairs]);
		expect(compared).toEqual([
			['base', 'new', 0],
			['base', 'old', 2]
		]);
		expect(told(table)).toEqual([
			['missing-side', 'base', 1, ['3']],
			['missing-side', 'new', 2, ['1', '2']],
			['no-baseline', null, 1, ['3']]
		]);
		expect(overallOf(table).panels.map(({ conditions }) => conditions)).toEqual([
			['base', 'old'],
			['base', 'old']
		]);
	});

	it('are compared with their baseline once, whether or not that comparison is listed as well', async () => {
		const asked = (contrasts: readonly unknown[], attribute: string | null) =>
			auditOf({
				id: 'listed',
				counterfactual: {
					pair: ['case'],
					variant: 'description',
					baseline: ['base', 'other'],
					answer: 'answer',
					gold: 'gold',
					attribute,
					contrasts
				}
			});
		const lines = Array.from({ length: 24 }, (_, i) =>
			[
				i % 3 === 0 ? 'other' : 'base',
				...(i % 8 === 0 ? ['other'] : []),
				'new',
				'newer',
				...(i % 5 === 0 ? [] : ['newest'])
			].map((description, at) => `${i},${description},1,${(i + at) % 3 === 0 ? 'A' : 'B'},A,sex`)
		).flat();
		const log = [header, ...lines].join('\n');
		const count = async (contrasts: readonly unknown[], attribute: string | null = null) =>
			tableOf((await countTexts(asked(contrasts, attribute), [log])).counterfactual);
		const without = await count([]);
		expect(told(without).some(([kind]) => kind === 'two-baselines')).toBe(true);
		expect(await count([{ baseline: 'base', variant: 'new' }])).toEqual(without);
		const named = [{ attribute: 'sex', baseline: 'base', variant: 'new' }];
		expect(await count(named, 'sex')).toEqual(await count([], 'sex'));
		// A listed comparison of two variants stays one.
		expect(await count([{ baseline: 'new', variant: 'newer' }])).not.toEqual(without);
	});

	it('change from one adaptation to another by their exact shares, and the one compared with is in the log', async () => {
		const asked = (baseline: string) =>
			auditOf({
				id: 'changes',
				counterfactual: {
					pair: ['case'],
					stratum: ['prompt'],
					variant: 'description',
					baseline: ['base'],
					replicate: 'replicate',
					answer: 'answer',
					favourable: ['A']
				},
				compare: { by: 'prompt', baseline }
			});
		// Of eleven answers each: right 3, 4 and 5, 8.
		const right = [3, 4, 5, 8];
		const lines = right.flatMap((count, i) =>
			Array.from({ length: 11 }, (_, at) =>
				[i < 2 ? 'plain' : 'careful', '1', i % 2 === 0 ? 'base' : 'new', at, at < count ? 'A' : 'B'].join(',')
			)
		);
		const log = ['prompt,case,description,replicate,answer', ...lines].join('\n');
		const { changes } = overallOf(tableOf((await countTexts(asked('plain'), [log])).counterfactual));
		expect(changes[0]?.changes[0]?.difference).toBeCloseTo(2 / 11, 11);
		await expect(countTexts(asked('naive'), [log])).rejects.toThrow(
			/"code":"adaptation-not-found","at":"\/compare\/baseline"/
		);
	});

	it('have a panel of 120 descriptions, and none of more', async () => {
		const lines = (variants: number) => [
			'1,base,1,A,A,F',
			...Array.from({ length: variants }, (_, at) => `1,v${at},1,A,A,F`)
		];
		const [most, beyond] = [await counted(lines(119)), await counted(lines(200))];
		expect(
			overallOf(most).panels.map(({ conditions, patterns }) => [conditions.length, patterns.length])
		).toEqual([
			[120, 1],
			[120, 1]
		]);
		expect(overallOf(beyond).panels).toEqual([]);
	});
});
