import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './workshop.ts';

let shop: Workshop;
beforeEach(async () => {
	shop = await openWorkshop();
	const lines = Array.from({ length: 60 }, (_, i) => `${i % 2},1,9021${i % 10},MRN-${7000 + i}`);
	await shop.write('log.csv', ['y,p,zip,mrn', ...lines].join('\n'));
});
afterEach(() => shop.close());

const audit = (data: object = {}): string =>
	JSON.stringify({
		id: 'a',
		outcome: { label: 'y', prediction: 'p' },
		groups: 'zip',
		data: { cluster: 'mrn', ...data }
	});

describe('identifiers on the command line', () => {
	it.each(['audit', 'cube'])('%s tells of a column in use that may identify people', async (command) => {
		await shop.write('audit.json', audit());
		const words = [command, shop.path('audit.json'), '--data', shop.path('log.csv')];
		const { code, err } = await shop.plumbline(...words, '--out', shop.path('out'));
		expect(code).toBe(0);
		expect(err).toContain('[identifier-shown] log.csv, column zip');
		expect(err).toContain('add {"column":"zip","mend":"zip3"} to data.deidentify');
		// Whose row it is, is counted by and never shown.
		expect(err).not.toContain('column mrn');
	});

	it('audit mends, says so in the report, and keeps no salt there', async () => {
		const deidentify = [
			{ column: 'zip', mend: 'zip3' },
			{ column: 'mrn', mend: 'hash' }
		];
		await shop.write('audit.json', audit({ deidentify }));
		await shop.write('salt', 'sixteen bytes and more');
		const words = [
			'audit',
			shop.path('audit.json'),
			'--data',
			shop.path('log.csv'),
			'--out',
			shop.path('out')
		];
		const { err } = await shop.plumbline(...words);
		expect(err).toBe('The audit names no policy: nothing was judged.\n');
		const first = await shop.read('out/report.json');
		expect(await shop.read('out/report.md')).toContain('ZIP codes cut to three digits');
		expect(await shop.read('out/report.html')).toContain('replaced by a salted hash');
		expect((await shop.plumbline(...words, '--salt', shop.path('salt'))).code).toBe(0);
		const second = await shop.read('out/report.json');
		const hash = (text: string): unknown => (JSON.parse(text) as { resultHash: unknown }).resultHash;
		expect(hash(second)).toBe(hash(first));
		for (const file of ['report.json', 'report.md', 'report.html']) {
			const text = await shop.read(`out/${file}`);
			expect(text, file).not.toContain('sixteen bytes');
			expect(text, file).not.toContain('MRN-');
			expect(text, file).not.toContain('9021');
		}
	});

	it('refuses a salt that could be guessed', async () => {
		await shop.write('audit.json', audit());
		await shop.write('salt', 'short');
		const words = ['audit', shop.path('audit.json'), '--data', shop.path('log.csv')];
		const { code, err } = await shop.plumbline(...words, '--salt', shop.path('salt'));
		expect(code).toBe(2);
		expect(err).toContain('[salt-too-short]');
	});

	it('profile repeats no value of a column that may identify people, unless asked to', async () => {
		const held = await shop.plumbline('profile', shop.path('log.csv'));
		expect(held.out).not.toMatch(/9021|MRN-/);
		expect(held.err).toContain('--values shows them): zip, mrn');
		expect((await shop.plumbline('profile', shop.path('log.csv'), '--values')).out).toContain('MRN-');
	});
});
