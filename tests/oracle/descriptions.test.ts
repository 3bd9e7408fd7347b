import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CounterfactualTable } from '../../src/lib/core/counterfactual/counterfactual-table.ts';
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

/** Each comparison's cases, one text a case, written down from the rows without a database. */
function comparisonsByHand(rows: readonly LogRow[]): readonly string[] {
	const sides = sidesOf(rows);
	const ids = [...new Set(rows.map(({ id }) => id))];
	const lines: string[] = [];
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
				.map((variant) => ({ attribute: 'description', baseline, variant, listed: false }))
		);
		const both = variants.every((variant) => cases.some((id) => side(id, variant).length > 0));
		const contrasts = [
			...made,
			...(both ? [{ attribute: 'race', baseline: 'white', variant: 'black', listed: true }] : [])
		];
		for (const { attribute, baseline, variant, listed } of contrasts) {
			const alone = made.filter((each) => each.variant === variant).length === 1;
			for (const id of cases) {
				const [x, y] = [side(id, baseline), side(id, variant)];
				const held = listed
					? x.length + y.length > 0
					: (baselines(id).length === 1 && x.length > 0) ||
						(baselines(id).length === 0 && y.length > 0 && alone);
				if (!held) continue;
				const gold = goldOf(id);
				const right = (answers: readonly string[]) =>
					gold === '' || answers.length === 0 ? null : answers.filter((answer) => answer === gold).length;
				const count = (answers: readonly string[], wanted: string) =>
					answers.filter((answer) => answer === wanted).length;
				const pattern = [
					x.length,
					y.length,
					right(x),
					right(y),
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
		}
	}
	return lines.toSorted(byCodeUnit);
}

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

describe('cases answered under several descriptions', () => {
	it('are counted as by hand, and alike however their rows are dealt among files', async () => {
		await fc.assert(
			fc.asyncProperty(
				arbitraryRows,
				fc.array(fc.boolean(), { minLength: 64, maxLength: 64 }),
				async (rows, dealt) => {
					const whole = tableOf((await countTexts(audit, [csvOf(rows)])).counterfactual);
					expect(comparisonsIn(whole)).toEqual(comparisonsByHand(rows));
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
			['duplicate', 'white', 1, ['3']],
			['missing-side', 'black', 1, ['4']],
			['missing-side', 'vignette', 1, ['2']],
			['missing-side', 'white', 4, ['1', '2', '3', '5']],
			['no-baseline', null, 1, ['2']],
			['two-baselines', null, 1, ['1']]
		]);
	});
});
