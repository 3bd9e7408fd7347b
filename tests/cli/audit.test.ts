import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditText, fairLog, hashOf, logText, openWorkshop, resultOf, rows } from './workshop.ts';
import type { Workshop } from './workshop.ts';

let shop: Workshop;
beforeEach(async () => {
	shop = await openWorkshop();
	await shop.write('audit.json', auditText());
	await shop.write('log.csv', logText());
});
afterEach(() => shop.close());

const run = (...words: readonly string[]) => shop.plumbline('audit', shop.path('audit.json'), ...words);

describe('plumbline audit', () => {
	it('writes every format, sums the verdicts up and ends in 1 where one is outside', async () => {
		const { code, out } = await run('--data', shop.path('log.csv'), '--out', shop.path('report'));
		expect(code).toBe(1);
		expect(out).toMatch(/^ {2}outside {2}/m);
		expect(await shop.list()).toEqual(['audit.json', 'log.csv', 'report']);
		const files = [
			'report.json',
			'report.md',
			'report.html',
			'junit.xml',
			'measures.csv',
			'disparities.csv',
			'verdicts.csv',
			'pooled.csv',
			'slices.csv'
		];
		for (const name of files) expect((await shop.read(`report/${name}`)).length).toBeGreaterThan(100);
	});

	it('ends in 0 where nothing is outside', async () => {
		await shop.write('fair.csv', fairLog);
		expect((await run('--data', shop.path('fair.csv'))).code).toBe(0);
	});

	it('fails on what --fail-on names, and on nothing else', async () => {
		const data = ['--data', shop.path('log.csv')];
		expect((await run(...data, '--fail-on', 'none')).code).toBe(0);
		expect((await run(...data, '--fail-on', 'not-assessable')).code).toBe(1);
		await shop.write('fair.csv', fairLog);
		expect(
			(await run('--data', shop.path('fair.csv'), '--fail-on', 'outside,inconclusive,not-assessable')).code
		).toBe(0);
	});

	it('writes the formats asked for into a folder that is there already', async () => {
		await run('--data', shop.path('log.csv'), '--out', shop.path('report'), '--format', 'csv');
		const before = await shop.read('report/measures.csv');
		await run('--data', shop.path('log.csv'), '--out', shop.path('report'), '--format', 'json,junit');
		expect(await shop.read('report/measures.csv')).toBe(before);
		expect(await shop.read('report/junit.xml')).toContain('<testsuites');
		expect(await shop.list()).toEqual(['audit.json', 'log.csv', 'report']);
	});

	it('fails in JUnit what fails the command', async () => {
		const data = ['--data', shop.path('log.csv'), '--format', 'junit'];
		const failures = async (...failOn: readonly string[]) =>
			Number(/<testsuites [^>]*failures="(\d+)"/.exec((await run(...data, ...failOn)).out)?.[1]);
		const outside = await failures();
		expect(outside).toBeGreaterThan(0);
		expect(await failures('--fail-on', 'none')).toBe(0);
		expect(await failures('--fail-on', 'outside,not-assessable')).toBeGreaterThan(outside);
	});

	it('writes one format to standard output where there is no folder, and nothing beside it', async () => {
		const { out, err } = await run('--data', shop.path('log.csv'), '--format', 'json');
		expect(resultOf(out)).toHaveProperty('verdicts');
		expect(err).toMatch(/^ {2}outside {2}/m);
	});

	it('gives the same result for the same rows in one file, in several, and packed', async () => {
		const whole = await run('--data', shop.path('log.csv'), '--format', 'json');
		await shop.write('1.csv', logText(rows.slice(0, 700)));
		await shop.write('2.tsv', logText(rows.slice(700)).replaceAll(',', '\t'));
		const shards = await run('--data', shop.path('1.csv'), '--data', shop.path('2.tsv'), '--format', 'json');
		await shop.write('log.csv.gz', gzipSync(logText([...rows].reverse())));
		const packed = await run('--data', shop.path('log.csv.gz'), '--format', 'json');
		expect(hashOf(shards.out)).toBe(hashOf(whole.out));
		expect(hashOf(packed.out)).toBe(hashOf(whole.out));
		expect(resultOf(shards.out)).toEqual(resultOf(whole.out));
	});

	it('shows no count below the minimum cell, neither in a file nor on the terminal', async () => {
		const { out } = await run('--data', shop.path('log.csv'), '--out', shop.path('report'));
		const tiny = (await shop.read('report/measures.csv'))
			.split('\r\n')
			.filter((line) => line.includes(',race,C,'));
		expect(tiny.length).toBeGreaterThan(0);
		for (const line of tiny) expect(line).toMatch(/,,,,,,,,suppressed$/);
		expect(out).not.toMatch(/\b(1|2|3) of 3\b/);
	});

	it('says so where no policy judges', async () => {
		await shop.write('audit.json', auditText({ policy: null }));
		const { code, err } = await run('--data', shop.path('log.csv'));
		expect(code).toBe(0);
		expect(err).toContain('names no policy');
	});
});
