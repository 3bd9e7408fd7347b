import { lstat, mkdir, symlink } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallParquet } from '../contract/small-parquet.ts';
import { auditText, logText, openWorkshop, rows } from './workshop.ts';
import type { Workshop } from './workshop.ts';

let shop: Workshop;
beforeEach(async () => {
	shop = await openWorkshop();
	await shop.write('audit.json', auditText());
});
afterEach(() => shop.close());

interface Bad {
	readonly log?: string | Uint8Array;
	readonly name?: string;
	readonly audit?: string;
	/** What standard error must say, each somewhere. */
	readonly says: readonly (string | RegExp)[];
}

const parquet = Buffer.from(smallParquet, 'base64');
const threeValues = logText([...rows.slice(0, 20), 'A,F,2,1,2025-01-01', 'A,F,unclear,1,2025-01-01']);

const bad: Readonly<Record<string, Bad>> = {
	'a missing column': {
		log: logText().replace('race,', 'raca,'),
		says: ['[log-column-missing] log.csv', 'groups[0].column', 'Did you mean "raca"?', '"sex"']
	},
	'two columns of a name that the audit reads': {
		log: logText().replace('race,sex', 'race,race'),
		audit: auditText({ groups: ['race'] }),
		says: ['[column-named-twice] log.csv', 'groups[0]', 'Rename one']
	},
	'a label with three values': {
		log: threeValues,
		says: ['[values-not-two] log.csv', 'outcome.label', '"2"', '"unclear"']
	},
	'a score without a number': {
		audit: auditText({ outcome: { label: 'label', score: { column: 'sex', threshold: 0.5 } } }),
		says: ['[score-not-a-number]', 'outcome.score']
	},
	'a group that is an identifier': {
		log: logText(Array.from({ length: 1_100 }, (_, i) => `p${i},F,${i % 2},1,2025-01-01`)),
		audit: auditText({ groups: ['race'] }),
		says: ['[group-looks-like-identifier]', 'groups[0]', 'bins']
	},
	'a reference that is no level': {
		audit: auditText({ groups: [{ column: 'race', reference: { level: 'a' } }] }),
		says: ['[reference-not-found]', 'groups[0].reference.level', '"A", "B", ']
	},
	'a positive that never occurs': {
		audit: auditText({
			outcome: { label: 'label', prediction: { column: 'prediction', positive: ['yes'] } }
		}),
		says: ['[positive-not-found]', 'outcome.prediction.positive', '"yes"']
	},
	'a time column without a date': {
		audit: auditText({ data: { time: 'sex' } }),
		says: ['[time-not-a-date]', 'data.time.column']
	},
	'an empty file': { log: '', says: ['[log-empty] log.csv'] },
	'a header alone': { log: logText([]), says: ['[log-header-only] log.csv'] },
	'a truncated Parquet file': {
		log: `PAR1${'\0\u0001x'.repeat(1000)}`,
		name: 'log.parquet',
		says: ['[log-parquet-truncated] log.parquet']
	},
	'a Parquet file cut in half': {
		log: parquet.subarray(0, parquet.length / 2),
		name: 'log.parquet',
		says: ['[log-parquet-truncated] log.parquet', 'Copy or export it again']
	},
	'a Parquet file whose middle is gone': {
		log: Buffer.concat([parquet.subarray(0, 40), parquet.subarray(-24)]),
		name: 'log.parquet',
		says: ['[log-parquet-unreadable] log.parquet']
	},
	'a ragged row': {
		log: logText([...rows.slice(0, 50), 'A,F,1', ...rows.slice(50)]),
		says: ['[log-row-ragged] log.csv, line 52', 'has 3 fields', '5', /^(?!.*has 4 fields)/s]
	},
	'a row of too many fields': {
		log: logText([...rows.slice(0, 50), 'A,F,1,1,2025-01-01,x,y', ...rows.slice(50)]),
		says: ['[log-row-ragged] log.csv, line 52', 'has 7 fields', /^(?!.*has 6 fields)/s]
	},
	'a binary file named .csv': {
		log: Uint8Array.from([
			0x89,
			0x50,
			0x4e,
			0x47,
			13,
			10,
			26,
			10,
			0,
			0,
			0,
			13,
			...Array.from({ length: 500 }, (_, i) => i % 256)
		]),
		says: ['[log-binary] log.csv']
	},
	'UTF-16': {
		log: Uint8Array.from(Buffer.from(`\ufeff${logText()}`, 'utf16le')),
		says: ['[log-encoding] log.csv', 'UTF-16']
	},
	'an audit with an unknown key': {
		audit: auditText({ polices: 'four-fifths' }),
		says: ['[key-unknown]', 'audit.json', 'line 1', 'polices', 'policy']
	},
	'a key that is written twice': {
		audit: auditText().replace('{', '{"id": "other", '),
		says: ['[key-twice]', 'The key "id" is written twice']
	},
	'a report in the place of an audit': {
		audit: '{"result": {}, "resultHash": "", "provenance": {}}',
		says: ['[file-is-no-audit]', 'It holds a report']
	},
	'counts in the place of an audit': {
		audit: '{"schema": "plumbline-cube/1"}',
		says: ['[file-is-no-audit]', '--cube']
	},
	'a policy in the place of an audit': {
		audit: '{"id": "p", "rules": []}',
		says: ['[file-is-no-audit]', 'It holds a policy']
	},
	'an audit in the place of a log': { log: auditText(), says: ['[log-no-table] log.csv', 'JSON'] },
	'an audit that is no JSON': { audit: '{ "id": "x", }', says: ['[syntax-json]', 'audit.json', 'line 1'] }
};

describe('plumbline audit', () => {
	it.each(Object.entries(bad))(
		'refuses %s: code, place and mend on stderr, nothing written',
		async (_, { log, name = 'log.csv', audit, says }) => {
			if (audit !== undefined) await shop.write('audit.json', audit);
			await shop.write(name, log ?? logText());
			const files = await shop.list();
			const { code, out, err } = await shop.plumbline(
				'audit',
				shop.path('audit.json'),
				'--data',
				shop.path(name),
				'--out',
				shop.path('report')
			);
			expect(err).not.toContain('work-failed');
			for (const words of says)
				expect(err).toMatch(
					words instanceof RegExp ? words : new RegExp(words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
				);
			expect({ code, out }).toEqual({ code: 2, out: '' });
			expect(await shop.list()).toEqual(files);
		}
	);

	it.each([
		['a report', '{"result": {}, "resultHash": "", "provenance": {}}', /\[file-kind-wrong\] .*other\.json/],
		['half a file of counts', '{"schema": "plumbline-cube/1", "cube": {', /\[syntax-json\] .*other\.json/],
		['nothing', '', /\[file-is-empty\] .*other\.json/]
	])('refuses %s where counts are wanted, nothing written', async (_, text, says) => {
		await shop.write('other.json', text);
		const files = await shop.list();
		const words = ['--cube', shop.path('other.json'), '--out', shop.path('report')];
		const { code, out, err } = await shop.plumbline('audit', ...words);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toMatch(says);
		expect(await shop.list()).toEqual(files);
	});

	it('tells everything that is wrong at once', async () => {
		await shop.write(
			'audit.json',
			auditText({ outcome: { label: 'labels', prediction: 'prediction' }, groups: ['rase', 'sex'] })
		);
		await shop.write('log.csv', logText());
		const data = ['--data', shop.path('log.csv'), '--data', shop.path('nowhere.csv')];
		const first = await shop.plumbline('audit', shop.path('audit.json'), ...data);
		expect(first.err).toContain('[log-not-found]');
		const second = await shop.plumbline('audit', shop.path('audit.json'), ...data.slice(0, 2));
		expect(second.err).toContain('Did you mean "label"?');
		expect(second.err).toContain('Did you mean "race"?');
	});

	it('lets no text of a log steer the terminal', async () => {
		await shop.write('log.csv', logText(['A,F,\u009b31mred\u202E,1,2025-01-01', 'B,M,1,0,2025-01-01']));
		const { code, err } = await shop.plumbline(
			'audit',
			shop.path('audit.json'),
			'--data',
			shop.path('log.csv')
		);
		expect(code).toBe(2);
		expect(err).toContain('values-not-two');
		expect(err).not.toMatch(/[\u009b\u202E]/);
	});

	it('refuses the same file twice', async () => {
		await shop.write('a.csv', logText());
		await shop.write('b.csv', logText());
		const data = ['--data', shop.path('a.csv'), '--data', shop.path('b.csv')];
		const { code, err } = await shop.plumbline('audit', shop.path('audit.json'), ...data);
		expect(code).toBe(2);
		expect(err).toContain('[log-twice] b.csv');
		const again = await shop.plumbline(
			'audit',
			shop.path('audit.json'),
			...data.slice(0, 2),
			...data.slice(0, 2)
		);
		expect(again.err).toContain('the same as the file of that name given before it');
	});

	it.each([
		['a file', 'taken', 'there is a file of that name'],
		['a path through a file', 'taken/deep/report', 'its path leads through a file'],
		['a folder that holds a folder of a report file’s name', 'full', 'it holds a folder named report.html'],
		['a place that takes no folder', '/proc/report', '/proc takes no folder'],
		['a path through such a place', '/proc/deep/report', '/proc takes no folder']
	])('refuses to write a report to %s, and leaves everything as it was', async (_, out, reason) => {
		await shop.write('log.csv', logText());
		await shop.write('taken', 'a file, no folder');
		await mkdir(shop.path('full/report.html'), { recursive: true });
		await shop.write('full/report.json', 'an earlier report');
		const files = await shop.list();
		const { code, err } = await shop.plumbline(
			'audit',
			shop.path('audit.json'),
			'--data',
			shop.path('log.csv'),
			'--out',
			resolve(shop.path('.'), out)
		);
		expect(code).toBe(2);
		expect(err).toContain('[out-not-written]');
		expect(err).toContain(reason);
		expect(err).not.toContain('.plumbline-');
		expect(await shop.list()).toEqual(files);
		expect(await shop.read('taken')).toBe('a file, no folder');
		expect(await shop.read('full/report.json')).toBe('an earlier report');
	});

	it.each([
		['a folder', '.', 'it is a folder'],
		['a full device', '/dev/full', 'there is no room left'],
		['a place that takes no file', '/proc/cube.json', '/proc takes no file'],
		['a folder to be made in a full place', '/proc/deep/cube.json', '/proc takes no folder']
	])('refuses to write counts to %s', async (_, out, reason) => {
		await shop.write('log.csv', logText());
		const files = await shop.list();
		const words = ['--data', shop.path('log.csv'), '--out', resolve(shop.path('.'), out)];
		const { code, err } = await shop.plumbline('cube', shop.path('audit.json'), ...words);
		expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(reason) as string });
		expect(await shop.list()).toEqual(files);
	});

	it('writes counts through a link, which stays one', async () => {
		await shop.write('log.csv', logText());
		await shop.write('kept.json', 'an earlier cube');
		await symlink(shop.path('kept.json'), shop.path('link.json'));
		const words = ['--data', shop.path('log.csv'), '--out', shop.path('link.json')];
		expect((await shop.plumbline('cube', shop.path('audit.json'), ...words)).code).toBe(0);
		expect(await shop.read('kept.json')).toContain('plumbline-cube/1');
		expect((await lstat(shop.path('link.json'))).isSymbolicLink()).toBe(true);
	});
});
