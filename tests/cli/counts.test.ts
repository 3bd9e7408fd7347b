import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditText, hashOf, logText, openWorkshop, rows } from './workshop.ts';
import type { Workshop } from './workshop.ts';

let shop: Workshop;
beforeEach(async () => {
	shop = await openWorkshop();
	await shop.write('audit.json', auditText());
	await shop.write('log.csv', logText());
	await shop.write('1.csv', logText(rows.slice(0, 1_000)));
	await shop.write('2.csv', logText(rows.slice(1_000)));
});
afterEach(() => shop.close());

const cube = (log: string, out: string, ...more: readonly string[]) =>
	shop.plumbline('cube', shop.path('audit.json'), '--data', shop.path(log), '--out', shop.path(out), ...more);
const merge = (...words: readonly string[]) =>
	shop.plumbline('merge', ...words, '--out', shop.path('sum.json'));
const reportOf = async (...words: readonly string[]) =>
	(await shop.plumbline('audit', ...words, '--format', 'json')).out;

describe('plumbline cube', () => {
	it('holds what its audit needs: the result is that of the log', async () => {
		const { code, err } = await cube('log.csv', 'cube.json');
		expect(code).toBe(0);
		expect(err).toContain('holds every count as it was counted');
		const direct = await reportOf(shop.path('audit.json'), '--data', shop.path('log.csv'));
		expect(hashOf(await reportOf('--cube', shop.path('cube.json')))).toBe(hashOf(direct));
		expect(hashOf(await reportOf(shop.path('audit.json'), '--cube', shop.path('cube.json')))).toBe(
			hashOf(direct)
		);
	});

	it('suppressed gives the same result as suppressing afterwards, and holds no small count', async () => {
		await cube('log.csv', 'cube.json', '--suppress');
		const direct = await reportOf(shop.path('audit.json'), '--data', shop.path('log.csv'));
		expect(hashOf(await reportOf('--cube', shop.path('cube.json')))).toBe(hashOf(direct));
		const counts = [...(await shop.read('cube.json')).matchAll(/"(?:tp|fp|fn|tn|n|selected)":(\d+)/g)].map(
			(m) => Number(m[1])
		);
		expect(counts.length).toBeGreaterThan(10);
		expect(counts.filter((count) => count > 0 && count < 11)).toEqual([]);
	});

	it('is the same bytes for the same rows', async () => {
		await cube('log.csv', 'a.json');
		await cube('log.csv', 'b.json');
		expect(await shop.read('a.json')).toBe(await shop.read('b.json'));
	});

	it('is judged by another policy, and not by an audit that reads the log otherwise', async () => {
		await cube('log.csv', 'cube.json');
		await shop.write('other.json', auditText({ policy: 'four-fifths', groups: ['race'] }));
		const judged = await shop.plumbline('audit', shop.path('other.json'), '--cube', shop.path('cube.json'));
		expect(judged.code).not.toBe(2);
		await shop.write(
			'other.json',
			auditText({ outcome: { label: 'label', prediction: { column: 'prediction', positive: [0] } } })
		);
		const refused = await shop.plumbline('audit', shop.path('other.json'), '--cube', shop.path('cube.json'));
		expect(refused).toMatchObject({ code: 2, out: '' });
		expect(refused.err).toContain('[cube-counts-otherwise]');
	});
});

describe('plumbline merge', () => {
	it('of the shards of a log gives the result of the log', async () => {
		await cube('1.csv', '1.json');
		await cube('2.csv', '2.json');
		expect(await merge(shop.path('1.json'), shop.path('2.json'))).toMatchObject({ code: 0 });
		const direct = await reportOf(shop.path('audit.json'), '--data', shop.path('log.csv'));
		expect(hashOf(await reportOf('--cube', shop.path('sum.json')))).toBe(hashOf(direct));
	});

	it('refuses suppressed cubes and the same log twice, each by its name', async () => {
		await cube('1.csv', '1.json');
		await cube('2.csv', '2.json', '--suppress');
		const suppressed = await merge(shop.path('1.json'), shop.path('2.json'));
		expect(suppressed).toMatchObject({ code: 2 });
		expect(suppressed.err).toMatch(/\[merge-suppressed\] .*2\.json/);
		const twice = await merge(shop.path('1.json'), shop.path('1.json'));
		expect(twice.err).toContain('[merge-same-log]');
		expect(await shop.list()).not.toContain('sum.json');
	});

	it('of cubes with clusters must be told that no cluster is in both', async () => {
		await shop.write('audit.json', auditText({ data: { cluster: 'scored_at' } }));
		await cube('1.csv', '1.json');
		await cube('2.csv', '2.json');
		const files = [shop.path('1.json'), shop.path('2.json')];
		const refused = await merge(...files);
		expect(refused.code).toBe(2);
		expect(refused.err).toContain('--distinct-clusters');
		expect(await merge(...files, '--distinct-clusters')).toMatchObject({ code: 0 });
	});

	it('adds cases under several descriptions only when told that no case is in two files', async () => {
		const written = {
			id: 'cases',
			counterfactual: { pair: 'case', variant: 'who', baseline: 'plain', answer: 'a' }
		};
		await shop.write('audit.json', JSON.stringify(written));
		const header = 'case,who,a';
		const rows = ['1,plain,x', '1,old,y', '2,plain,x', '2,old,x', '3,plain,y', '3,old,x'];
		await shop.write('all.csv', [header, ...rows, ''].join('\n'));
		await shop.write('1.csv', [header, ...rows.slice(0, 2), ''].join('\n'));
		await shop.write('2.csv', [header, ...rows.slice(2), ''].join('\n'));
		for (const name of ['all', '1', '2']) await cube(`${name}.csv`, `${name}.json`);
		const files = [shop.path('1.json'), shop.path('2.json')];
		const refused = await merge(...files);
		expect(refused.code).toBe(2);
		expect(refused.err).toContain('[merge-cases]');
		expect(await merge(...files, '--distinct-clusters')).toMatchObject({ code: 0 });
		const counted = async (name: string) => (JSON.parse(await shop.read(name)) as { cube: unknown }).cube;
		expect(await counted('sum.json')).toEqual(await counted('all.json'));
	});

	it('refuses cubes that were counted otherwise', async () => {
		await cube('1.csv', '1.json');
		await shop.write('audit.json', auditText({ groups: [{ column: 'race', missing: ['C'] }, 'sex'] }));
		await cube('2.csv', '2.json');
		const { code, err } = await merge(shop.path('1.json'), shop.path('2.json'));
		expect(code).toBe(2);
		expect(err).toMatch(/\[merge-counts-otherwise\][^[]*group race/);
	});
});
