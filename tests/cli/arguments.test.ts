import { describe, expect, it } from 'vitest';
import { commandNames, readCommandLine } from '../../src/cli/command-line.ts';
import { openWorkshop } from './workshop.ts';

describe('the command line', () => {
	it.each(commandNames)('explains %s', async (name) => {
		const shop = await openWorkshop();
		const { code, out, err } = await shop.plumbline(name, '--help');
		await shop.close();
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain(`plumbline ${name}`);
	});

	it.each([
		[['audits'], 'command-unknown', 'Did you mean "audit"?'],
		[['audit'], 'argument-missing', '--data'],
		[['audit', 'a.json', '--cube', 'c', '--data', 'd'], 'data-and-cube', 'not both'],
		[['audit', 'a.json', 'log.csv', '--data', 'd'], 'argument-too-many', 'log.csv'],
		[['audit', 'a.json', '--data', 'd', '--format', 'pdf'], 'choice-unknown', 'junit'],
		[['audit', 'a.json', '--data', 'd', '--fail-on', 'outsid'], 'choice-unknown', 'Did you mean "outside"?'],
		[['audit', 'a.json', '--data', 'd', '--fail-on', ''], 'choice-missing', 'take --fail-on out'],
		[['audit', 'a.json', '--data', 'd', '--format', ' , '], 'choice-missing', 'junit'],
		[['audit', 'a.json', '--data', 'd', '--suppress'], 'option-not-taken', '--fail-on'],
		[['audit', 'a.json', '--data', 'd', '--frobnicate'], 'argument-wrong', '--frobnicate'],
		[['audit', 'a.json', '--data', 'd', '--format', 'csv,json'], 'out-needed', '--out DIR'],
		[['cube', 'a.json', '--data', 'd'], 'argument-missing', '--out'],
		[['merge', 'a.json', '--out', 'b.json'], 'argument-missing', 'two cube files'],
		[['check'], 'argument-missing', 'an audit file'],
		[['profile'], 'argument-missing', 'a log file']
	])('refuses %j', async (words, problem, hint) => {
		const shop = await openWorkshop();
		const { code, out, err } = await shop.plumbline(...words);
		await shop.close();
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(`[${problem}]`);
		expect(err).toContain(hint);
	});

	it('takes lists in one piece or in several, in the order of the formats', () => {
		const words = [
			'audit',
			'a.json',
			'--data',
			'1',
			'--data',
			'2',
			'--out',
			'o',
			'--format',
			'junit,csv',
			'--format',
			'json'
		];
		expect(readCommandLine(words)).toEqual({
			kind: 'audit',
			audit: 'a.json',
			data: ['1', '2'],
			cube: null,
			out: 'o',
			formats: ['json', 'csv', 'junit'],
			failOn: ['outside'],
			bad: { leaveOut: false, rejects: null, unread: null },
			failOnLeftOut: false,
			exactScores: false,
			salt: null
		});
	});
});
