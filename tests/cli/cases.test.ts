import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './workshop.ts';

const audit = {
	id: 'advice',
	data: { rowsAre: 'cases' },
	counterfactual: {
		pair: 'case',
		stratum: 'prompt',
		variant: 'who',
		baseline: 'white',
		answer: 'said',
		gold: 'right',
		text: 'told'
	}
};
const log = [
	'case,prompt,who,said,right,told',
	'1,plain,white,go,go,A man.',
	'1,plain,black,go,go,A man.',
	'2,plain,white,go,go,"A ""tall"" man."',
	'2,plain,black,stay,go,A tall Black man.',
	'2,short,white,go,go,',
	'2,short,black,go,go,'
].join('\n');

describe('plumbline cases', () => {
	let shop: Workshop;
	const cases = async (definition: unknown, ...words: readonly string[]) =>
		shop.plumbline(
			'cases',
			await shop.write('audit.json', JSON.stringify(definition)),
			'--data',
			shop.path('log.csv'),
			...words
		);
	beforeAll(async () => {
		shop = await openWorkshop();
		await shop.write('log.csv', log);
	});
	afterAll(() => shop.close());

	it('prints a line of JSON a case, the most harmed of each stratum first, and warns that they are rows', async () => {
		const { code, out, err } = await cases(audit, '--contrast', 'white -> black');
		expect(code).toBe(0);
		expect(err).toContain('rows of the log');
		const lines = out.trimEnd().split('\n');
		const read = lines.map((line) => JSON.parse(line) as { case: string; stratum: string; kind: string });
		expect(read.map(({ stratum, case: name, kind }) => [stratum, name, kind])).toEqual([
			['prompt=plain', '2', 'harmed'],
			['prompt=plain', '1', 'unchanged'],
			['prompt=short', '2', 'unchanged']
		]);
		expect(read[0]).toMatchObject({
			gold: 'go',
			baseline: { description: 'white', text: 'A "tall" man.', answers: [{ answer: 'go', right: true }] },
			variant: { description: 'black', answers: [{ answer: 'stay', right: false }] }
		});
		expect(read[2]).toMatchObject({ baseline: { text: null } });
	});

	it('prints one stratum and so many cases', async () => {
		const { out } = await cases(
			audit,
			'--contrast',
			'white → black',
			'--stratum',
			'prompt=plain',
			'--limit',
			'1'
		);
		expect(out.trimEnd().split('\n')).toHaveLength(1);
	});

	it('refuses a log of people unless that is said, and prints nothing', async () => {
		const people = { ...audit, data: { rowsAre: 'people' } };
		const refused = await cases(people, '--contrast', 'white → black');
		expect(refused).toMatchObject({ code: 2, out: '' });
		expect(refused.err).toContain('[cases-are-people]');
		expect((await cases(people, '--contrast', 'white → black', '--rows')).code).toBe(0);
	});

	it('names the comparisons that there are where it is given another', async () => {
		const { code, err } = await cases(audit, '--contrast', 'white → blck');
		expect(code).toBe(2);
		expect(err).toContain('Did you mean "white → black"?');
		expect((await cases(audit, '--contrast', 'white → black', '--limit', '0')).code).toBe(2);
	});
});
