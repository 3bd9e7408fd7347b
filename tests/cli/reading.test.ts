import { afterEach, beforeEach, expect, it } from 'vitest';
import { auditText, logText, openWorkshop } from './workshop.ts';
import type { Workshop } from './workshop.ts';

let shop: Workshop;
beforeEach(async () => {
	shop = await openWorkshop();
});
afterEach(() => shop.close());

interface Report {
	readonly result: { readonly measures: unknown; readonly verdicts: unknown };
}

async function reportOf(name: string, audit: string, log: string): Promise<Report['result']> {
	await shop.write(`${name}.json`, audit);
	await shop.write(`${name}.csv`, log);
	const words = ['audit', shop.path(`${name}.json`), '--data', shop.path(`${name}.csv`), '--fail-on', 'none'];
	const { code, out, err } = await shop.plumbline(...words, '--format', 'json');
	expect(err).not.toContain('[');
	expect(code).toBe(0);
	return (JSON.parse(out) as Report).result;
}

it('a log written otherwise gives the same figures once the audit says how it is written', async () => {
	const plain = await reportOf('plain', auditText(), logText());
	const [header = '', ...lines] = logText().trimEnd().split('\n');
	const otherwise = lines.map((line) => {
		const [race = '', sex = '', label = '', prediction = '', at = ''] = line.split(',');
		const [year, month, day] = at.split('-');
		return [race, sex, label === '1' ? ' Yes' : 'n', `"${prediction},0"`, `${day}.${month}.${year}`].join(
			','
		);
	});
	const reading = [
		{ column: 'label', as: 'yes-no' },
		{ column: 'prediction', as: 'decimal-comma', missing: 'NA' },
		{ column: 'scored_at', as: 'day-first' }
	];
	const data = { time: 'scored_at', reading };
	const read = await reportOf('otherwise', auditText({ data }), [header, ...otherwise, ''].join('\n'));
	expect(read.measures).toEqual(plain.measures);
	expect(read.verdicts).toEqual(plain.verdicts);
});

it('a column whose writing is said twice is told', async () => {
	const reading = [{ column: 'label' }, { column: 'label', missing: ['NA'] }];
	await shop.write('audit.json', auditText({ data: { reading } }));
	const { code, err } = await shop.plumbline('check', shop.path('audit.json'));
	expect(code).toBe(2);
	expect(err).toContain('[reading-twice] ');
});
