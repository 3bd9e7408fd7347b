import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TextCell } from '#lib/core/counterfactual/text-table.ts';
import type { CasePage, CaseRequest } from '#lib/core/counterfactual/single-case.ts';
import { createDuckdbNodeEngine } from '#lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import type { Engine } from '#lib/engine/port.ts';
import { runAudit } from '#lib/run/run-audit.ts';
import type { RunEvent } from '#lib/run/events.ts';
import { buildResult } from '#lib/report/build-result.ts';
import { resultText } from '#lib/report/write-json.ts';
import { readAudit } from '#lib/spec/read-audit.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = 'audits/vignette-llm-sample';
const log = 'static/samples/vignette-llm-sample.csv.gz';

describe('the sample of vignettes', () => {
	let engine: Engine<string>;
	let done: Extract<RunEvent, { kind: 'done' }>;
	let asked: ResolvedAudit;
	const counted: number[] = [];

	beforeAll(async () => {
		engine = await createDuckdbNodeEngine();
		const audit = readAudit(readFileSync(at(`${folder}/audit.json`), 'utf8'), 'audit.json', {});
		if (!audit.ok) throw new Error(JSON.stringify(audit.problems));
		asked = audit.value;
		const run = runAudit({
			audit: audit.value,
			sources: [{ name: 'sample.csv.gz', bytes: 0, handle: at(log) }],
			formats: [{ kind: 'csv', delimiter: ',', quote: '"', packing: 'gzip' }],
			engine,
			signal: new AbortController().signal
		});
		for await (const event of run) {
			if (event.kind === 'failed') throw new Error(JSON.stringify(event.problems));
			if (event.kind === 'progress' && event.step.phase === 'counting') counted.push(event.step.done);
			if (event.kind === 'done') done = event;
		}
	}, 120_000);
	afterAll(() => engine.close());

	it('has the result that stands beside its audit', () => {
		const result = buildResult({ audit: asked, cube: done.cube });
		expect(resultText(result)).toBe(readFileSync(at(`${folder}/expected.json`), 'utf8'));
	});

	it('has outside its margin what was planted, as far as so many cases show it, and nothing else', () => {
		const { verdicts } = buildResult({ audit: asked, cube: done.cube });
		const outside = verdicts
			.filter(({ verdict }) => verdict === 'outside')
			.map(({ stratum, group, comparison }) => `${stratum ?? ''} · ${group} · ${comparison}`);
		const base = 'model=clinic-llm-a · strategy=base';
		const prompted = 'model=clinic-llm-a · strategy=prompted';
		const tuned = 'model=clinic-llm-a · strategy=fine_tuned';
		expect(outside.toSorted()).toEqual(
			[
				`${base} · original → black · net_shift`,
				`${base} · white → black · net_shift`,
				`${base} · original → black · excess`,
				`${base} · white → black · excess`,
				`${base} · original → limited_english · net_shift`,
				`${prompted} · original → black · net_shift`,
				`${prompted} · white → black · net_shift`,
				`${prompted} · original → limited_english · net_shift`,
				`${tuned} · original → limited_english · net_shift`
			].toSorted()
		);
	});

	const cells = (): readonly TextCell[] => done.cube.counterfactual?.texts ?? [];
	const wordingOf = (baseline: string, variant: string) =>
		cells()
			.filter((cell) => cell.baseline === baseline && cell.variant === variant)
			.map(({ wording }) => wording && [wording.same, wording.intended, wording.more, wording.untold]);
	const inEachStratum = (...counts: number[]) => Array.from({ length: 5 }, () => counts);

	it.each([
		['original', 'black', [0, 300, 0, 0]],
		['original', 'white', [0, 300, 0, 0]],
		['white', 'black', [0, 300, 0, 0]],
		['original', 'female', [140, 160, 0, 0]],
		['original', 'male', [160, 140, 0, 0]],
		['male', 'female', [0, 300, 0, 0]],
		['original', 'low_income', [0, 0, 300, 0]],
		['original', 'high_income', [0, 0, 300, 0]],
		['original', 'limited_english', [0, 0, 300, 0]]
	] as const)('%s → %s differ as they were written to', (baseline, variant, counts) => {
		expect(wordingOf(baseline, variant)).toStrictEqual(inEachStratum(...counts));
	});

	it('examples of what changed more name the first cases and the clause that was put in', () => {
		const income = cells().find(
			({ baseline, variant }) => baseline === 'original' && variant === 'low_income'
		);
		expect(income?.wording?.examples.map((each) => each.case)).toStrictEqual([
			'C0001',
			'C0002',
			'C0003',
			'C0004',
			'C0005'
		]);
		expect(income?.wording?.examples[0]).toMatchObject({
			removed: '',
			added: ', who cleans offices at night and worries about the bill ,'
		});
	});

	it('answers that are choices are not measured as texts', () => {
		expect(cells().every(({ answers }) => answers === null)).toBe(true);
	});

	it('says how far it is', () => expect(counted.length).toBeGreaterThan(3));

	const contrast = {
		model: 'model',
		stratum: ['clinic-llm-a', 'base'],
		attribute: 'race',
		baseline: 'white',
		variant: 'black'
	};
	const page = (asked: Partial<CaseRequest>): Promise<CasePage> => {
		if (done.cases === null) throw new Error('The log has no cases');
		const request = { contrast, group: null, kind: null, limit: 300, offset: 0, ...asked };
		return done.cases.page(request, new AbortController().signal);
	};

	const right = (answers: readonly { readonly right: boolean | null }[]) =>
		answers.filter((each) => each.right === true).length / answers.length;

	it('cases come in order of harm, with every answer and both texts', async () => {
		const { cases, totals } = await page({});
		expect(cases).toHaveLength(300);
		expect(Object.values(totals).reduce((a, b) => a + b)).toBe(300);
		const [first] = cases;
		expect(first).toMatchObject({ kind: 'harmed', gold: 'refer now' });
		const falls = cases.map(({ baseline, variant }) => right(baseline.answers) - right(variant.answers));
		expect(falls[0]).toBe(Math.max(...falls));
		expect(first?.baseline.answers).toHaveLength(3);
		expect(first?.variant.text).toContain(' Black ');
		const order = ['harmed', 'refused', 'changed', 'helped', 'unchanged'];
		const ranks = cases.map(({ kind }) => order.indexOf(kind));
		expect(ranks).toStrictEqual(ranks.toSorted((a, b) => a - b));
	});

	it('harmed and helped cases add up to the net shift', async () => {
		const { cases } = await page({});
		const shift = cases.reduce(
			(sum, { baseline, variant }) => sum + right(variant.answers) - right(baseline.answers),
			0
		);
		// The sample's README: −11.4 points.
		expect(Math.round((1000 * shift) / 300) / 10).toBe(-11.4);
		for (const { kind, baseline, variant } of cases) {
			const change = right(variant.answers) - right(baseline.answers);
			if (kind === 'harmed') expect(change).toBeLessThan(0);
			else if (kind === 'helped') expect(change).toBeGreaterThan(0);
			else expect(change).toBe(0);
		}
	});

	it('refused more often are all that the sides tell to be, those among them that are harmed by it too', async () => {
		const none = ({ answers }: { readonly answers: readonly { refused: boolean; unparsed: boolean }[] }) =>
			answers.filter(({ refused, unparsed }) => refused || unparsed).length / answers.length;
		const english = { ...contrast, attribute: 'language', baseline: 'original', variant: 'limited_english' };
		const all = await page({ contrast: english });
		const told = all.cases.filter(({ baseline, variant }) => none(variant) > none(baseline));
		const found = await page({ contrast: english, kind: 'refused' });
		expect(told.length).toBeGreaterThan(10);
		expect(told.some(({ kind }) => kind === 'harmed')).toBe(true);
		expect(found.cases).toStrictEqual(told);
		expect(found.silenced).toBe(told.length);
	});

	it('pages follow each other, and a kind or a group narrows them', async () => {
		const all = await page({});
		const second = await page({ limit: 7, offset: 7 });
		expect(second.cases).toStrictEqual(all.cases.slice(7, 14));
		const helped = await page({ kind: 'helped' });
		expect(helped.cases).toHaveLength(all.totals.helped);
		expect(helped.totals).toStrictEqual(all.totals);
		const groups = await Promise.all(
			['Female', 'Male'].map((level) => page({ group: { column: 'sex', level } }))
		);
		expect(groups.flatMap(({ cases }) => cases.map(({ name }) => name)).toSorted()).toStrictEqual(
			all.cases.map(({ name }) => name).toSorted()
		);
	});
});
