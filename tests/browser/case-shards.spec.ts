import { seededRandom } from '../../src/lib/core/intervals/seeded-random.ts';
import { expect, test, type HarnessPage } from './harness-page.ts';

const random = seededRandom(31, 'cases');
const chance = (share: number): boolean => random() < share;
const one = (kinds: readonly string[]): string => kinds[Math.floor(random() * kinds.length)] ?? '';

const columns = [
	'question',
	'part',
	'llm',
	'prompt',
	'attribute',
	'description',
	'run',
	'answer',
	'gold',
	'confidence',
	'ward',
	'story',
	'words'
] as const;

/**
 * Answers to descriptions of a thousand questions by two models under two prompts, with all that goes wrong: sides, right
 * answers and scores that are missing, answers that are written twice, cases with two baselines or none. Under one prompt
 * a description stands beside a baseline once in the whole log, and another never does.
 */
function rowsOfCases(from: number, to: number): readonly (readonly string[])[] {
	const rows: (readonly string[])[] = [];
	const add = (row: Readonly<Partial<Record<(typeof columns)[number], string>>>): void => {
		rows.push(columns.map((column) => row[column] ?? ''));
	};
	for (let at = from; at < to; at += 1) {
		const case_ = { question: at % 5 === 0 ? `${String(at)}.0` : String(at), part: one(['a', 'b']) };
		const gold = chance(0.05) ? '' : one(['A', 'B', 'C']);
		const ward = chance(0.1) ? '' : one(['north', 'south', 'Ōst']);
		const story = `A patient of ${String(20 + (at % 60))} years on ward ${ward}`;
		for (const llm of ['m1', 'm2'])
			for (const prompt of ['plain', 'careful']) {
				if (chance(0.1)) continue;
				const say = (attribute: string, description: string, runs = 2): void => {
					for (let run = 0; run < runs; run += 1)
						add({
							...case_,
							...{ llm, prompt, attribute, description, gold, ward: chance(0.01) ? 'moved' : ward },
							run: String(run),
							answer: chance(0.05) ? one(["can't say", '?', '']) : one([gold, gold, 'A', 'B', 'C']),
							confidence: chance(0.03) ? one(['', 'high']) : random().toFixed(2),
							story: description === 'original' ? story : `${story}, ${description}`,
							words: `${one(['Take', 'Do not take'])} ${one(['this', 'that'])} ${String(run)}`
						});
				};
				if (!chance(0.1)) say('none', 'original', chance(0.1) ? 1 : 2);
				if (chance(0.02)) say('none', 'first');
				if (!chance(0.1)) say('race', 'black');
				if (!chance(0.2)) say('race', 'white', chance(0.2) ? 3 : 2);
				if (chance(0.3)) say('sex', 'woman');
				// Seen twice.
				if (chance(0.02)) say('race', 'black', 1);
			}
	}
	const odd = { part: 'a', llm: 'm2', run: '0', answer: 'A', gold: 'A', ward: 'north', confidence: '0.5' };
	add({
		...odd,
		question: `x${String(from)}`,
		prompt: 'hurried',
		attribute: 'none',
		description: 'original'
	});
	add({ ...odd, question: `x${String(from)}`, prompt: 'hurried', attribute: 'race', description: 'black' });
	for (let at = from; at < from + 40; at += 1) {
		add({
			...odd,
			question: `y${String(at)}`,
			prompt: 'hurried',
			attribute: 'none',
			description: 'original'
		});
		add({ ...odd, question: `z${String(at)}`, prompt: 'hurried', attribute: 'race', description: 'black' });
		add({ ...odd, question: `z${String(at)}`, prompt: 'hurried', attribute: 'age', description: 'old' });
		// An answer to no question, and one under no description.
		add({ ...odd, prompt: 'plain', description: 'black' });
		add({ ...odd, question: String(at), prompt: 'plain' });
	}
	return rows;
}

const csv = (rows: readonly (readonly string[])[]): string =>
	`${columns.join(',')}\n${rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')}\n`;

const rows = rowsOfCases(0, 400);
// Some of a question's rows stand in one file and some in the other.
const [first, second] = [rows.filter((_, at) => at % 3 > 0), rows.filter((_, at) => at % 3 === 0)];

const plain = {
	pair: ['question', 'part'],
	stratum: ['llm', 'prompt'],
	variant: 'description',
	baseline: ['original', 'first'],
	replicate: 'run',
	answer: 'answer',
	gold: 'gold',
	attribute: 'attribute',
	answers: { refused: ["can't say"], unparsed: ['?'] }
};
const of = (id: string, counterfactual: object, more: object = {}) => ({ id, counterfactual, ...more });
const definitions = [
	of(
		'everything',
		{
			...plain,
			score: 'confidence',
			contrasts: [{ attribute: 'race', baseline: 'white', variant: 'black' }]
		},
		{ groups: ['ward'], compare: { by: 'prompt', baseline: 'plain' } }
	),
	of('every-two', {
		pair: ['question', 'part'],
		stratum: ['llm', 'prompt'],
		variant: 'description',
		replicate: 'run',
		answer: 'answer',
		favourable: ['A']
	}),
	of('in-words', { ...plain, text: 'story', answerText: 'words' }),
	of('beside-people', {
		...plain,
		gold: undefined,
		favourable: ['A'],
		raters: { column: 'llm', humans: ['m2'] }
	}),
	of('made-and-mended', plain, {
		data: {
			unpivot: [{ columns: '^(?<what>story|words)$', value: 'told' }],
			deidentify: [{ column: 'question', mend: 'hash' }]
		}
	})
];

type Asked = Parameters<(typeof globalThis)['harness']['countLog']>[0];
const count = ({ page }: HarnessPage, asked: Asked) =>
	page.evaluate((asked) => harness.countLog(asked), asked);

const page = {
	contrast: {
		model: 'model',
		stratum: ['m1', 'plain'],
		attribute: 'race',
		baseline: 'original',
		variant: 'black'
	},
	group: null,
	kind: null,
	limit: 40,
	offset: 25
};

/** Of an audit without baselines and attributes. */
const unnamed = { ...page.contrast, attribute: 'description', baseline: 'black', variant: 'original' };

for (const definition of definitions) {
	test(`cases are whole in every database that counts some of them: ${definition.id}`, async ({
		harness
	}) => {
		await harness.choose(
			{ name: 'first.csv', content: csv(first) },
			{ name: 'second.csv', content: csv(second) }
		);
		const contrast = definition.id === 'every-two' ? unnamed : page.contrast;
		const asked = { definition, files: 2, page: { ...page, contrast } };
		const whole = await count(harness, { ...asked, shards: 1 });
		expect(whole.rows).toBe(rows.length);
		expect(whole.databases).toBe(1);
		expect(JSON.parse(whole.page)).toMatchObject({ cases: { length: page.limit } });
		for (const shards of [2, 3]) {
			const several = await count(harness, { ...asked, shards });
			expect(several.databases).toBe(shards);
			expect(several.text).toBe(whole.text);
			expect(several.cautions).toEqual(whole.cautions);
			expect(several.page).toBe(whole.page);
		}
	});
}

for (const moment of ['reading', 'counting'] as const) {
	test(`a database of cases that is lost while ${moment} has its own again`, async ({ harness }) => {
		const [definition = {}] = definitions;
		await harness.choose({ name: 'log.csv', content: csv(rows) });
		const asked = { definition, shards: 2 };
		const whole = await count(harness, asked);
		for (const worker of [0, 1]) {
			const again = await count(harness, { ...asked, lose: { workers: [worker], while: moment } });
			expect(again.databases).toBe(3);
			expect(again.text).toBe(whole.text);
			expect(again.cautions).toEqual([...whole.cautions, 'engine-restarted']);
		}
	});
}

test('cases are whole in the readings of a log that is too large', async ({ harness }) => {
	await harness.choose({ name: 'log.csv', content: csv(rowsOfCases(1_000, 2_200)) });
	for (const definition of [definitions[0], definitions[2]]) {
		const asked = { definition, shards: 1 };
		const whole = await count(harness, asked);
		// How much memory a table takes is for the database to say: less each time, until it is too little.
		let parts = whole;
		for (let mostHeld = 18_000_000; parts.readings.length === 0; mostHeld *= 0.75)
			parts = await count(harness, { ...asked, mostHeld });
		expect(parts.text).toBe(whole.text);
		expect(parts.cautions).toEqual([...whole.cautions, 'log-read-in-parts']);
		// Where a share is too large as well there are more for the strata, and fewer for the counts.
		for (const what of ['strata', 'counts'])
			expect(parts.readings.filter((told) => told.endsWith(what)).length).toBeGreaterThanOrEqual(2);
	}
});

test('right answers that are given to other questions alone are none that nobody gives', async ({
	harness
}) => {
	const lines = (gold: (at: number) => string, answer: (at: number) => string): string =>
		Array.from({ length: 3_000 }, (_, at) => {
			const side = at % 2 === 0 ? 'original' : 'black';
			return `${String(Math.floor(at / 2))},${side},${answer(at)},${gold(at)},${'of no interest '.repeat(20)}`;
		}).join('\n');
	const header = 'question,description,answer,gold,note';
	const definition = of('right', {
		pair: 'question',
		variant: 'description',
		baseline: 'original',
		answer: 'answer',
		gold: 'gold'
	});
	const isLast = (at: number): boolean => at >= 2_998;
	await harness.choose({
		name: 'log.csv',
		content: `${header}\n${lines(
			(at) => (isLast(at) ? '' : 'A'),
			(at) => (isLast(at) ? 'A' : 'B')
		)}\n`
	});
	const counted = await count(harness, { definition, shards: 1 });
	expect(counted.rows).toBe(3_000);
	expect((await count(harness, { definition, shards: 3 })).text).toBe(counted.text);
	await harness.choose({
		name: 'log.csv',
		content: `${header}\n${lines(
			() => 'A',
			() => 'B'
		)}\n`
	});
	const refused = await count(harness, { definition, shards: 1 });
	expect(refused.text).toContain('gold-never-answered');
	expect((await count(harness, { definition, shards: 3 })).text).toBe(refused.text);
	expect((await count(harness, { definition, shards: 2, mostHeld: 2_000_000 })).text).toBe(refused.text);
});
